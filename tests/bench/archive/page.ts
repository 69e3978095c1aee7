// Runs in the browser: the search with nothing around it, so that what is timed is the search. Hits are drawn as a list.
import { createArchive } from '../../../src/search/archive/archive.ts'
import { isSearchData } from '../../../src/search/documents.ts'
import { createEngine, type SearchResult } from '../../../src/search/engine.ts'
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

const firstHits = 6

/** What every search needs is fetched when somebody goes to the search box: before the question. */
const asParts = async () => {
  const archive = createArchive(fetchPart)
  await archive.prepare()
  return async (q: string, most?: number) => draw(await archive.search({ ...emptySearch, q }, { most }))
}

const asWhole = () => {
  const engine = fetchPart('search-index').then(data => (isSearchData(data) ? createEngine(data) : undefined))
  return async (q: string) => {
    const ready = await engine
    if (ready) draw(ready.search({ ...emptySearch, q }))
  }
}

/** Asks a question, then types another one key by key, each as soon as the one before is answered. */
const measure = async (kind: 'parts' | 'whole', question: string, typed: string): Promise<Times> => {
  const search = kind === 'parts' ? await asParts() : asWhole()
  const start = performance.now()
  await search(question, firstHits)
  const first = performance.now() - start
  await search(question)
  const all = performance.now() - start
  const keys: number[] = []
  for (let end = 1; end <= typed.length; end++) {
    const pressed = performance.now()
    await search(typed.slice(0, end), firstHits)
    keys.push(performance.now() - pressed)
  }
  return { first, all, keys }
}

Object.assign(globalThis, { measure })
