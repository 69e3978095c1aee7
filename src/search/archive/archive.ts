// Searches an archive too large to be fetched whole: words, places and stories come part by part, as a question needs them.
// Matching and ranking are those of the engine of a week; see `part-index.ts`. What was fetched is kept.
import type { Candidate } from '../candidates.ts'
import type { SearchPost } from '../documents.ts'
import type { SearchResult } from '../engine.ts'
import type { GeneralWords } from '../general-words.ts'
import { isFiltered, type SearchState } from '../query-url.ts'
import { createAhead, type Ahead } from './ahead.ts'
import type { Asked } from './asked-index.ts'
import { ask } from './asking.ts'
import { readPosts } from './columns.ts'
import type { Source } from './fetch-words.ts'
import { keepLast } from './keep-last.ts'
import { createLexicon } from './lexicon.ts'
import { choose, makeResult, readChosen, unread } from './make-result.ts'
import { partNames } from './parts.ts'
import type { FetchPart } from './fetch-order.ts'
import { createPartServices, type PartService } from './part-service.ts'
import { readyAnswer } from './ready.ts'
import { readWords } from './shelves.ts'
import { createStories } from './stories.ts'
import type { Posts } from '../first-of.ts'
import { countOf } from '../stories-found.ts'

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

/** Makes the search over a way to fetch its parts. Nothing is fetched before something is asked. */
export const createArchive = (fetchPart: FetchPart): Archive => {
  const { service, guesses, hold, guessAnew } = createPartServices(fetchPart)
  const stories = createStories()

  const columns = keepLast(async (withPassages: boolean): Promise<readonly SearchPost[]> => {
    const [posts, passages] = await Promise.all([
      service.part('search-posts', partNames.posts),
      withPassages ? service.part('search-passages', partNames.passages) : undefined,
    ])
    return readPosts(posts, passages)
  })
  const names: Source['names'] = async () => {
    const [part, posts] = await Promise.all([service.part('search-names', partNames.names), columns(true)])
    const themes = part.themes.map(theme => ({ ...theme, signals: [], asked: [] }))
    return { ...part, kind: 'search-index', posts, themes, words: [] }
  }
  const source = keepLast(async (): Promise<Source> => {
    const start = await service.part('search-start', partNames.start)
    const numbered = (written: string) => new Map(readWords(written).map((letters, part) => [letters, part]))
    const [begun, ready] = [numbered(start.begun), numbered(start.ready)]
    return { start, places: readWords(start.places), begun, ready, lexicon: createLexicon(start), service, names }
  })
  // What is believed of a question may be asked again once stories have been read: hence the box.
  const createAsking = (from: PartService) =>
    keepLast(async (q: string, general?: GeneralWords) => {
      return { now: await ask({ ...(await source()), service: from }, { q, general }), from }
    })
  const asking = createAsking(service)

  const postsFor = async (search: SearchState, { hasFields }: Asked): Promise<Posts> => {
    const { start } = await source()
    if (!isFiltered(search) && !hasFields) return { count: start.posts, of: () => unread }
    const all = await columns(hasFields || search.themes.length + search.voices.length > 0)
    return { count: start.posts, of: post => all[post] ?? unread }
  }

  const searchBy = async (
    asks: typeof asking,
    state: SearchState,
    { general, most = Infinity, letGo }: Hurry & { readonly letGo?: () => void },
  ) => {
    const box = await asks(state.q, general)
    const posts = await postsFor(state, box.now)
    for (let round = 1; ; round++) {
      const asked = box.now
      const isLast = round === mostRounds
      const mayShow = isLast ? ({ post }: Candidate) => stories.get(post) !== undefined : () => true
      const chosen = choose(asked, state, { posts, most, mayShow })
      const fetched = stories.fetch(chosen.shown, box.from)
      letGo?.()
      await fetched
      const isNews = readChosen(asked, chosen, stories)
      if (!asked.believes || !isNews || isLast) return makeResult(asked, chosen, { q: state.q, stories })
      box.now = asked.again()
    }
  }

  // What is asked ahead must not push out what has been asked.
  const [before, guessed] = [createAsking(service), createAsking(guesses)]
  return {
    search: async (state, hurry = {}) => {
      const letGo = hold()
      try {
        const ready = hurry.general ? undefined : await readyAnswer(await source(), state, hurry.most)
        return ready?.result ?? (await searchBy(asking, state, { ...hurry, letGo }))
      } finally {
        letGo()
      }
    },
    ahead: createAhead({
      source,
      guesses,
      guessAnew,
      search: async (state, most) => searchBy(before, state, { most }),
      guess: async (state, most) => searchBy(guessed, state, { most }),
      fetchStories: posts => stories.fetch(posts, service),
    }),
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
