// The slices of one post and of one week's timeline.
import { evidenceOf } from '../corpus/evidence.ts'
import type { Post, Week } from '../corpus/schema.ts'
import { familiesOf, keepThemes, postCard } from '../corpus/select.ts'
import type { FamilyRef, PostLink, PostSlice, SimpleStory, ThreadInPost, WeekSlice } from '../corpus/slices.ts'
import { relatedPosts } from '../themes/related.ts'
import { relatedQuotes } from './related-quotes.ts'
import { hardWordsOf } from './hard-words.ts'
import { cardsOf, saidIn, themesAcross } from './slice-source.ts'
import type { Source } from './slice-source.ts'

/** Easiest first, as readers are told it: by the whole grade, then by minutes; the oldest of equals stands first. */
const simpleOf = ({ find }: Source, slugs: readonly string[]): readonly SimpleStory[] =>
  slugs
    .flatMap(slug => {
      const measure = find.posts.get(slug)?.measures.summary
      return measure === undefined ? [] : [{ slug, minutes: measure.minutes, grade: measure.grade }]
    })
    .sort((a, b) => Math.round(a.grade) - Math.round(b.grade) || a.minutes - b.minutes)

/** The timeline of a week: its posts, oldest first, and the themes they carry. */
export const weekSlice = (source: Source, { posts, ...week }: Week): WeekSlice => ({
  kind: 'week',
  week,
  posts: cardsOf(source, posts),
  simple: simpleOf(source, posts),
  families: themesAcross(source, posts),
  ...(source.corpus.paths.length > 0 && { hasPaths: true as const }),
})

const threadsOf = ({ corpus }: Source, post: Post): readonly FamilyRef<ThreadInPost>[] => {
  const order = new Map(post.passages.map((passage, index) => [passage.id, index]))
  const evidence = evidenceOf(corpus, post.slug)
  const families = familiesOf(corpus).map(family => ({
    ...family,
    themes: family.themes.map(theme => ({
      ...theme,
      passages: (evidence.get(theme.slug) ?? [])
        .map(at => ({ id: at.passage, weak: at.weak }))
        .sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)),
    })),
  }))
  return keepThemes(families, theme => theme.passages.length > 0)
}

const linkTo = ({ find }: Source, slug: string | undefined): PostLink | undefined => {
  const post = slug === undefined ? undefined : find.posts.get(slug)
  return post && { slug: post.slug, title: post.title }
}

/** What a post's page shows of it. Everyday words are left out: only search reads them, from a file of its own, and they would
 * double what the page weighs. Events and places stand in the pictures of the week alone. */
const shownOf = ({ events: _events, places: _places, ...post }: Post): Post => ({ ...post, everyday: [] })

/** A post's page: all its editions, its threads, its neighbours in the week and related posts with the reason. */
export const postSlice = (source: Source, post: Post): PostSlice => {
  const { corpus, find } = source
  const week = find.weeks.get(post.week)
  const at = week?.posts.indexOf(post.slug) ?? -1
  const previous = linkTo(source, week?.posts[at - 1])
  const next = linkTo(source, week?.posts[at + 1])
  const hard = hardWordsOf(corpus, post)
  const themes = new Map(familiesOf(corpus).flatMap(family => family.themes.map(theme => [theme.slug, theme])))
  const passages = relatedQuotes(source, post)
  return {
    kind: 'post',
    post: shownOf(post),
    ...(hard && { hard }),
    ...saidIn(source, post.authors),
    card: postCard(corpus, find, post),
    week: { slug: post.week, title: week?.title ?? post.week },
    families: threadsOf(source, post),
    ...(previous && { previous }),
    ...(next && { next }),
    related: relatedPosts(corpus, post.slug).flatMap(({ post: slug, shared, unchecked }) =>
      cardsOf(source, [slug]).map(card => ({
        card,
        shared: shared.flatMap(theme => themes.get(theme) ?? []),
        ...(unchecked && { unchecked }),
      })),
    ),
    ...(passages.length > 0 && { relatedPassages: passages }),
  }
}
