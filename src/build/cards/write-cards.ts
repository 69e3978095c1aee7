// The cards of a site: pictures that other places show of a page that is shared. Only where the site's address is known, for
// such places ask for whole addresses alone; and only as many as are asked for, since each takes its time to draw.
import type { Corpus } from '../../corpus/schema.ts'
import { themesOfPost } from '../../corpus/select.ts'
import { isSlice } from '../../corpus/slices.ts'
import { cardFile, paths } from '../../paths.ts'
import type { BuildCache } from '../build-cache.ts'
import { beginStep } from '../steps.ts'
import type { CardChoice } from './card-choice.ts'
import { altOf, wordsOf, wordsOfSite, type CardWords } from './card-words.ts'
import { drawCard } from './draw-card.ts'

/** Of the newest week at most so many are drawn, its stories first: a "week" may be all that somebody ever wrote. */
export const mostOfWeek = 200

/** A picture of a page, where it stands below the site's root, and what it says. */
export interface Card {
  readonly file: string
  readonly alt: string
}

/** Finds the card of a page by the page's slice: its own, or the site's. */
export type CardOf = (slice: unknown) => Card | undefined

/** None at all. */
export const noCards: CardOf = () => undefined

/** The page that a slice's card stands beside: a long list has one card for all its pages, home the card of its week. */
const pageOf = (slice: unknown): string | undefined => {
  if (isSlice('post', slice)) return paths.post(slice.post.slug)
  if (isSlice('author', slice)) return paths.author(slice.author.slug)
  if (isSlice('theme', slice)) return paths.theme(slice.theme.slug)
  return isSlice('week', slice) ? paths.week(slice.week.slug) : undefined
}

/** The names of the slices whose pages get cards of their own. */
export const cardSlices = (corpus: Corpus, choice: CardChoice): readonly string[] => {
  const weeks = choice === 'all' ? corpus.weeks : corpus.weeks.slice(0, 1)
  const stories = corpus.posts.filter(({ week }) => weeks.some(({ slug }) => slug === week))
  const people = new Set(stories.flatMap(({ authors }) => authors))
  const carried = new Set(stories.flatMap(({ slug }) => [...themesOfPost(corpus, slug).keys()]))
  const names = [
    ...weeks.map(({ slug }) => `weeks/${slug}`),
    ...stories.map(({ slug }) => `posts/${slug}`),
    ...corpus.themes.flatMap(({ slug }) => (carried.has(slug) ? [`themes/${slug}`] : [])),
    ...corpus.authors.flatMap(({ slug }) => (people.has(slug) ? [`authors/${slug}`] : [])),
  ]
  return choice === 'all' ? names : names.slice(0, mostOfWeek)
}

interface CardsInput {
  readonly corpus: Corpus
  readonly sliceOf: (name: string) => unknown
  readonly settings: { readonly siteUrl: string; readonly cards?: CardChoice }
  readonly cache: BuildCache
}

/** Draws every card that is not in the cache and gives each to `write` with its address; tells which page has which. */
export const writeCards = async (
  write: (path: string, bytes: Uint8Array) => Promise<void>,
  { corpus, sliceOf, settings: { siteUrl, cards: choice = 'newest' }, cache }: CardsInput,
): Promise<CardOf> => {
  if (siteUrl === '' || choice === 'none') return noCards
  beginStep('cards')
  const cards = new Map<string, Card>()
  const add = async (page: string, words: CardWords): Promise<void> => {
    // No bytes: the face has no letters for these words, and boxes in their place would tell nothing.
    const bytes = await cache.recall(
      ['card', JSON.stringify(words)],
      async () => (await drawCard(words)) ?? new Uint8Array(),
    )
    if (bytes.length === 0) return
    await write(cardFile(page), bytes)
    cards.set(page, { file: cardFile(page), alt: altOf(words) })
  }
  const themes = sliceOf('themes')
  const whole = wordsOfSite(isSlice('themes', themes) ? themes.families : [])
  await add(paths.home(), whole)
  // The site has a card in any case: its own words can be written.
  if (!cards.has(paths.home())) await add(paths.home(), { ...whole, families: [] })
  for (const name of cardSlices(corpus, choice)) {
    const slice = sliceOf(name)
    const [page, words] = [pageOf(slice), wordsOf(slice)]
    if (page !== undefined && words !== undefined) await add(page, words)
  }
  return slice => cards.get(pageOf(slice) ?? '') ?? cards.get(paths.home())
}
