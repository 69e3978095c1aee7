// Searches an archive too large to be fetched whole: words, places and stories come part by part, as a question needs them.
// Matching and ranking are those of the engine of a week; see `part-index.ts`. What was fetched is kept.
import type { Candidate } from '../candidates.ts'
import type { SearchPost } from '../documents.ts'
import type { SearchResult } from '../engine.ts'
import { askedWords } from '../found.ts'
import type { GeneralWords } from '../general-words.ts'
import { rankHit, type Ranking } from '../hits.ts'
import { makeHit, type Making } from '../make-hit.ts'
import { isFiltered, shownAtFirst, type SearchState } from '../query-url.ts'
import { createAhead, type Ahead } from './ahead.ts'
import { ask, type Asked } from './asking.ts'
import { readPosts, unknownPost } from './columns.ts'
import type { Source } from './fetch-words.ts'
import { keepLast } from './keep-last.ts'
import { createLexicon } from './lexicon.ts'
import { partNames } from './parts.ts'
import { createPartService, type FetchPart } from './part-service.ts'
import { readWords } from './shelves.ts'
import { createStories } from './stories.ts'
import { candidates, countOf, firstOf, mostRelated, toldOf, type Posts } from '../stories-found.ts'

/** What a search may be given beside its state. */
export interface Hurry {
  readonly general?: GeneralWords | undefined
  /** Fetch and show no more stories than this, those that answer before those that come near. */
  readonly most?: number | undefined
}

/** The search of an archive: it finds what the engine of a week would find in the same stories. */
export interface Archive {
  readonly search: (search: SearchState, hurry?: Hurry) => Promise<SearchResult>
  readonly count: (search: SearchState, general?: GeneralWords) => Promise<number>
  /** Makes ready to count one question with any filters, at once and as often as wanted. */
  readonly counter: (q: string, general?: GeneralWords) => Promise<(search: SearchState) => number>
  /** Fetches ahead what every search needs. */
  readonly prepare: () => Promise<void>
  readonly ahead: Ahead
}

/** A phrase may turn out not to stand in a story that was fetched; then others are fetched, but not for ever. */
const mostRounds = 5
/** More passages than any story has: by so many an unread story can be ranked. */
const mostPassages = 5000

/** Makes the search over a way to fetch its parts. Nothing is fetched before something is asked. */
export const createArchive = (fetchPart: FetchPart): Archive => {
  const service = createPartService(fetchPart)
  const stories = createStories(service)
  const unread = unknownPost(mostPassages)

  const columns = keepLast(async (withPassages: boolean): Promise<readonly SearchPost[]> => {
    const [posts, passages] = await Promise.all([
      service.part('search-posts', partNames.posts),
      withPassages ? service.part('search-passages', partNames.passages) : undefined,
    ])
    return readPosts(posts, passages)
  })
  const names: Source['names'] = async () => {
    const [part, posts] = await Promise.all([service.part('search-names', partNames.names), columns(true)])
    const themes = part.themes.map(theme => ({ ...theme, means: '', signals: [], asked: [] }))
    return { ...part, kind: 'search-index', posts, themes, words: [] }
  }
  const source = keepLast(async (): Promise<Source> => {
    const start = await service.part('search-start', partNames.start)
    const begun = new Map(readWords(start.begun).map((letters, part) => [letters, part]))
    return { start, places: readWords(start.places), begun, lexicon: createLexicon(start), service, names }
  })
  // What is believed of a question may be asked again once stories have been read: hence the box.
  const createAsking = () =>
    keepLast(async (q: string, general?: GeneralWords) => ({ now: await ask(await source(), { q, general }) }))
  const asking = createAsking()

  const postsFor = async (search: SearchState, { hasFields }: Asked): Promise<Posts> => {
    const { start } = await source()
    if (!isFiltered(search) && !hasFields) return { count: start.posts, of: () => unread }
    const all = await columns(hasFields || search.themes.length + search.voices.length > 0)
    return { count: start.posts, of: post => all[post] ?? unread }
  }

  const searchBy = async (asks: typeof asking, state: SearchState, { general, most = Infinity }: Hurry) => {
    const box = await asks(state.q, general)
    const posts = await postsFor(state, box.now)
    for (let round = 1; ; round++) {
      const asked = box.now
      const all = candidates(asked, state, posts)
      const answering = all.filter(({ answers }) => answers)
      const isLast = round === mostRounds
      const mayShow = isLast ? ({ post }: Candidate) => stories.get(post) !== undefined : () => true
      const inTime = (a: number, b: number) => (state.sort === 'oldest' ? b - a : a - b)
      // Most stories have not been read: what is told of them before is enough to rank them.
      const first = { sort: state.sort, inTime, postOf: () => unread }
      const ranked = state.show ?? shownAtFirst
      const hits = firstOf(asked, answering.filter(mayShow), { ...first, ranked, shown: Math.min(most, ranked) })
      const others = all.filter(one => !one.answers && mayShow(one))
      const room = Math.min(most - hits.length, mostRelated)
      const related = firstOf(asked, others, { ...first, ranked: mostRelated, shown: room })
      const shown = [...hits, ...related].map(({ candidate }) => candidate.post)
      await stories.fetch(shown)
      const making: Making = { ...asked, names: stories.names(), words: askedWords(state.q, asked.question) }
      const isNews = shown.filter(post => asked.index.read(post, stories.get(post) ?? unread, making.names)).length > 0
      if (asked.believes && isNews && !isLast) {
        box.now = asked.again()
        continue
      }
      const made = (rankings: readonly Ranking[]) =>
        rankings.flatMap(({ candidate }) => {
          const story = stories.get(candidate.post)
          return story ? [makeHit(making, story, rankHit(making, story, candidate))] : []
        })
      const found = made(hits)
      return {
        hits: found,
        related: made(related),
        stories: answering.length,
        passages: found.reduce((sum, { passages }) => sum + passages.length, 0),
        ...toldOf(asked, all, asked.asWritten),
      } satisfies SearchResult
    }
  }

  // What is asked ahead must not push out what has been asked.
  const before = createAsking()
  return {
    search: async (state, hurry = {}) => searchBy(asking, state, hurry),
    ahead: createAhead({ source, search: async (state, most) => searchBy(before, state, { most }) }),
    count: async (state, general) => {
      const { now } = await asking(state.q, general)
      return countOf(now, state, await postsFor(state, now))
    },
    counter: async (q, general) => {
      const [{ start }, { now }, all] = await Promise.all([source(), asking(q, general), columns(true)])
      return state => countOf(now, state, { count: start.posts, of: post => all[post] ?? unread })
    },
    prepare: async () => void (await source()),
  }
}
