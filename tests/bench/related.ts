// How good are related passages? Each picked pair is held against the editors' marks: do both passages carry a theme? Every
// post is left out once: its own marks are withheld, so that it is picked for as a new post would be. For comparison, words
// alone, and chance. CONTENT_DIR names the folder, as for a build.
import { loadCorpus } from '../../src/build/load-corpus.ts'
import { contentDirOf } from '../../src/build/settings.ts'
import { suggestThemes } from '../../src/build/suggest-themes.ts'
import type { Corpus, Post, Theme } from '../../src/corpus/schema.ts'
import { lookup } from '../../src/corpus/select.ts'
import { tokenise } from '../../src/search/fold.ts'
import { relatedPassages } from '../../src/themes/related-passages.ts'
import { relatedPosts } from '../../src/themes/related.ts'
import { share, tableOf } from './search/table.ts'
import { themesWithout } from './suggest/leave-out.ts'

type Picks = readonly { readonly from: string; readonly to: string }[]

const goal = 0.8
const place = (post: string, passage: string): string => `${post}#${passage}`

/** Which themes the editors have marked in each passage, clearly or weakly. */
const marksOf = ({ themes }: Corpus): ReadonlyMap<string, ReadonlySet<string>> => {
  const marks = new Map<string, Set<string>>()
  for (const { slug, evidence } of themes)
    for (const { post, passage } of evidence) {
      const key = place(post, passage)
      marks.set(key, (marks.get(key) ?? new Set()).add(slug))
    }
  return marks
}

/** The corpus as it would be had nobody marked the post: its themes are suggested. */
const withoutMarks = (corpus: Corpus, post: Post, withheld: boolean): Corpus => {
  const themes = themesWithout(corpus, post, withheld)
  const checked = new Set(corpus.posts.map(({ slug }) => slug).filter(slug => slug !== post.slug))
  const suggested = suggestThemes({ themes, posts: corpus.posts, checked, offered: new Map() })
  return { ...corpus, themes: themes.map((theme): Theme => ({ ...theme, suggested: suggested.get(theme.slug) ?? [] })) }
}

const picksIn = (corpus: Corpus, post: Post, most: number): Picks =>
  relatedPassages({ corpus, find: lookup(corpus).posts }, post, most).map(one => ({
    from: place(post.slug, one.from),
    to: place(one.post, one.passage),
  }))

/** For each marked passage the one of another post that has most rare words in common with it. */
const byWords = (corpus: Corpus, marks: ReturnType<typeof marksOf>): Picks => {
  const all = corpus.posts.flatMap(({ slug, passages }) =>
    passages.map(({ id, original = '', retold = '' }) => ({
      post: slug,
      key: place(slug, id),
      terms: new Set(tokenise(`${original} ${retold}`).flatMap(({ term, stop }) => (stop ? [] : [term]))),
    })),
  )
  const marked = all.filter(({ key }) => marks.has(key))
  const count = new Map<string, number>()
  for (const { terms } of marked) for (const term of terms) count.set(term, (count.get(term) ?? 0) + 1)
  const weight = (term: string) => Math.log(marked.length / (count.get(term) ?? 1)) ** 2
  const length = (terms: ReadonlySet<string>) => Math.sqrt([...terms].reduce((sum, term) => sum + weight(term), 0)) || 1
  return marked.flatMap(from => {
    const scores = marked
      .filter(({ post }) => post !== from.post)
      .map(to => ({
        to: to.key,
        score:
          [...from.terms].reduce((sum, term) => sum + (to.terms.has(term) ? weight(term) : 0), 0) / length(to.terms),
      }))
    const [best] = scores.toSorted((a, b) => b.score - a.score)
    return best === undefined ? [] : [{ from: from.key, to: best.to }]
  })
}

/** Runs the bench. The exit code is 1 where pairs picked for a post left out do not reach the goal. */
export const main = async (): Promise<number> => {
  const { corpus, faults } = await loadCorpus(contentDirOf(process.env))
  if (faults.length > 0) throw new Error('The content has faults; npm run check:content names them.')
  const marks = marksOf(corpus)
  const isRight = ({ from, to }: Picks[number]) => [...(marks.get(from) ?? [])].some(theme => marks.get(to)?.has(theme))
  const row = (name: string, picks: Picks) => [
    name,
    String(picks.length),
    share(picks.filter(isRight).length / picks.length),
  ]
  const leftOut = (withheld: boolean, most: number) =>
    corpus.posts.flatMap(post => picksIn(withoutMarks(corpus, post, withheld), post, most))
  const keys = [...marks.keys()]
  const chance = keys.flatMap(from =>
    keys.filter(to => to.split('#')[0] !== from.split('#')[0]).map(to => ({ from, to })),
  )
  const shown = leftOut(false, 3)
  const rows = [
    row(
      'as shown, themes by the editors',
      corpus.posts.flatMap(post => picksIn(corpus, post, 3)),
    ),
    row('post left out, as shown', shown),
    row('post left out, up to 12 a post', leftOut(false, 12)),
    row('post left out, its own signs withheld too', leftOut(true, 3)),
    row('words alone', byWords(corpus, marks)),
    row('chance', chance),
  ]
  const right = shown.filter(isRight).length / shown.length
  const stories = corpus.posts.map(post => {
    const found = relatedPosts(withoutMarks(corpus, post, false), post.slug)
    const known = new Map(corpus.themes.map(({ slug, evidence }) => [slug, new Set(evidence.map(at => at.post))]))
    const sharing = found.filter(one => [...known.values()].some(posts => posts.has(post.slug) && posts.has(one.post)))
    return [found.length, sharing.length] as const
  })
  const [all, sharing] = [0, 1].map(at => stories.reduce((sum, pair) => sum + (pair[at] ?? 0), 0))
  const title = `Related passages that share a theme; the goal is ${goal} for a post left out`
  console.log(tableOf(title, ['pick', 'pairs', 'share'], rows))
  console.log(`\nRelated stories of a post left out that share a theme with it: ${sharing} of ${all}.`)
  return right >= goal ? 0 : 1
}
