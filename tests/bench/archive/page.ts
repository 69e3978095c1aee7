// Runs in the browser: the search with nothing around it, so that what is timed is the search. Hits are drawn as a list.
import { joined, readBeside } from '../../../src/search/apart.ts'
import { createArchive } from '../../../src/search/archive/archive.ts'
import { readSearchData } from '../../../src/search/documents.ts'
import { createEngine, type SearchResult } from '../../../src/search/engine.ts'
import { firstStories } from '../../../src/search/filters.ts'
import { createFinder } from '../../../src/search/finder.ts'
import { firstAnswer } from '../../../src/search/first-answer.ts'
import { folding } from '../../../src/search/fold.ts'
import { emptySearch } from '../../../src/search/query-url.ts'

const fetchPart = async (name: string): Promise<unknown> => (await fetch(`/data/${name}.json`)).json()

const draw = ({ hits }: SearchResult): number => {
  const items = hits.map(({ title, passages }) => {
    const item = document.createElement('li')
    item.append(title.text, ...passages.slice(0, 3).map(({ text }) => text))
    return item
  })
  document.body.replaceChildren(...items)
  // Asking for the height lays the page out.
  return document.body.offsetHeight
}

/** Times of one question in milliseconds: until the first hits stand there, until all do, and for each key after that. */
export interface Times {
  readonly first: number
  readonly all: number
  readonly keys: readonly number[]
}

const restAfter = 60

const wait = async (time: number): Promise<void> => new Promise(resolve => void setTimeout(resolve, time))

/** How somebody goes on: for how long the first hits are read, and how long after an answer the next key is pressed. */
export interface Pace {
  readonly reading: number
  readonly between: number
}

/** What every search needs is fetched when somebody goes to the search box: before the question. */
const asParts = async () => {
  const archive = createArchive(fetchPart)
  await archive.prepare()
  let typing = new AbortController()
  return {
    search: async (q: string, most?: number) => draw(await archive.search({ ...emptySearch, q }, { most })),
    // As the page does: what is typed is fetched ahead, and what comes next once the keys rest.
    ahead: (q: string) => {
      typing.abort()
      typing = new AbortController()
      const going = { rested: wait(restAfter), most: firstStories, signal: typing.signal }
      archive.ahead({ ...emptySearch, q }, going).catch(console.error)
    },
  }
}

const asWhole = () => {
  const texts = fetchPart('search-index').then(data => createFinder(readSearchData(data), folding))
  const engine = Promise.all([texts, fetchPart('search-beside')]).then(([{ data, index }, beside]) => {
    const all = joined(data, readBeside(beside))
    return createEngine(all, createFinder(all, folding, index))
  })
  return {
    search: async (q: string) => {
      const asked = { ...emptySearch, q }
      draw(firstAnswer(await texts, asked) ?? (await engine).search(asked))
    },
    ahead: () => undefined,
  }
}

interface Asked {
  readonly kind: 'parts' | 'whole'
  readonly question: string
  readonly typed: string
  readonly pace: Pace
}

/** Asks a question, then types another one key by key, each when the one before is answered and the pace allows. */
const measure = async ({ kind, question, typed, pace }: Asked): Promise<Times> => {
  const { search, ahead } = kind === 'parts' ? await asParts() : asWhole()
  const start = performance.now()
  await search(question, firstStories)
  const first = performance.now() - start
  await search(question)
  const all = performance.now() - start
  const keys: number[] = []
  if (pace.reading > 0) await wait(pace.reading)
  for (let end = 1; end <= typed.length; end++) {
    const pressed = performance.now()
    const text = typed.slice(0, end)
    ahead(text)
    await search(text, firstStories)
    keys.push(performance.now() - pressed)
    if (pace.between > 0) await wait(pace.between)
  }
  return { first, all, keys }
}

Object.assign(globalThis, { measure })
