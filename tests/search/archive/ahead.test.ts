// What is fetched before it is needed, and in how few rounds: on a slow line each round is what a reader waits for.
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { archiveParts } from '../../../src/build/archive-index.ts'
import { createArchive } from '../../../src/search/archive/archive.ts'
import { isPart } from '../../../src/search/archive/parts.ts'
import { readWords } from '../../../src/search/archive/shelves.ts'
import { searchData, type SearchData } from '../../../src/search/documents.ts'
import { createEngine } from '../../../src/search/engine.ts'
import { emptySearch } from '../../../src/search/query-url.ts'
import { corpusOf } from '../../bench/search/corpus.ts'
import { tinyCorpus } from '../../support/tiny-corpus.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

const most = 6
let data: SearchData
let parts: ReadonlyMap<string, string>
let begun: readonly string[]
let common: readonly string[]

beforeAll(() => {
  data = searchData(corpusOf(300, tinyCorpus()))
  const cut = [...archiveParts(data)]
  parts = new Map(cut.map(([name, part]) => [name, JSON.stringify(part)]))
  const start = cut.flatMap(([, part]) => (isPart('search-start', part) ? [part] : []))[0]
  begun = readWords(start?.begun ?? '')
  common = start?.common.split(' ') ?? []
})

/** An archive behind a line on which all that is asked for at one time arrives together, a round later. */
const overLine = async () => {
  const line = { rounds: 0, names: [] as string[] }
  let arriving: Promise<void> | undefined
  const archive = createArchive(async name => {
    line.names.push(name)
    arriving ??= new Promise(resolve =>
      setTimeout(() => {
        arriving = undefined
        line.rounds++
        resolve()
      }, 2),
    )
    await arriving
    return JSON.parse(parts.get(name) ?? 'null')
  })
  await archive.prepare()
  line.rounds = 0
  line.names = []
  return { line, archive }
}

describe('a word that has hardly begun', () => {
  it('is answered in two rounds: of words with their places, and of stories', async () => {
    expect(begun.length).toBeGreaterThan(3)
    const answered: [letters: string, rounds: number][] = []
    for (const q of begun) {
      const { line, archive } = await overLine()
      const { hits } = await archive.search({ ...emptySearch, q }, { most })
      if (hits.length > 0) answered.push([q, line.rounds])
    }
    expect(answered.filter(([, rounds]) => rounds !== 2)).toEqual([])
    expect(answered.length).toBeGreaterThan(begun.length / 2)
  })

  it('finds stories that the engine of a week finds as well', async () => {
    const engine = createEngine(data)
    const { archive } = await overLine()
    for (const q of begun) {
      const found = await archive.search({ ...emptySearch, q })
      const all = new Set(engine.search({ ...emptySearch, q, show: 2000 }).hits.map(({ post }) => post.slug))
      expect(found.hits.filter(({ post }) => !all.has(post.slug))).toEqual([])
    }
  })
})

describe('fetching ahead', () => {
  const going = (signal = new AbortController().signal) => ({ rested: Promise.resolve(), most, signal })

  it('leaves nothing to fetch for what is typed, its likeliest next letter and its commonest word', async () => {
    const { line, archive } = await overLine()
    await archive.ahead({ ...emptySearch, q: 'po' }, going())
    const fetched = line.names.length
    for (const q of ['po', 'pow', 'power'])
      expect((await archive.search({ ...emptySearch, q }, { most })).hits.length).toBe(most)
    expect(line.names.slice(fetched)).toEqual([])
  })

  it('begins with the first letter, so that the second one waits for stories alone', async () => {
    const { line, archive } = await overLine()
    for (const letter of ['p', 's', 'c']) {
      const likely = common.find(word => word.startsWith(letter)) ?? ''
      await archive.ahead({ ...emptySearch, q: letter }, going())
      const fetched = line.names.length
      await archive.search({ ...emptySearch, q: likely.slice(0, 2) }, { most })
      expect(line.names.slice(fetched).filter(name => !name.includes('stories'))).toEqual([])
    }
  })

  it('goes no further once something else is typed', async () => {
    const { line, archive } = await overLine()
    const stopped = new AbortController()
    stopped.abort()
    await archive.ahead({ ...emptySearch, q: 'gover' }, going(stopped.signal))
    expect(line.names.filter(name => name.includes('stories'))).toEqual([])
    expect(line.names.length).toBeGreaterThan(0)
  })
})
