// An archive whose lists are too long for one page: weeks of one story each, and people, a club and a theme that have them all.
import type { Corpus } from '../../src/corpus/schema.ts'
import { makeAuthor, makeCorpus, makeOrganisation, makePost, makeTheme, makeWeek } from './tiny-corpus.ts'

/** 130 weeks and posts by `often` and 130 others, all of the organisation `club`, all with the theme `kites`. */
export const longListsCorpus = (): Corpus => {
  const numbers = Array.from({ length: 130 }, (_, at) => at)
  const posts = numbers.map(at =>
    makePost({ slug: `post-${at}`, week: `week-${at}`, authors: ['often', `author-${at}`], organisations: ['club'] }),
  )
  return makeCorpus({
    posts,
    weeks: posts.map(({ slug, week }) => makeWeek({ slug: week, posts: [slug] })),
    authors: ['often', ...numbers.map(at => `author-${at}`)].map(slug => makeAuthor({ slug, organisation: 'club' })),
    organisations: ['club', ...numbers.map(at => `firm-${at}`)].map(slug => makeOrganisation({ slug })),
    themes: [
      makeTheme({ slug: 'kites', evidence: posts.map(({ slug }) => ({ post: slug, passage: 'p1', weak: false })) }),
    ],
  })
}
