// What is fetched before it is needed, and in how few rounds: on a slow line each round is what a reader waits for.
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { archiveParts } from '../../../src/build/archive-index.ts'
import { createArchive } from '../../../src/search/archive/archive.ts'
import { isPart } from '../../../src/search/archive/parts.ts'
import { readWords } from '../../../src/search/archive/shelves.ts'
import { searchData, type SearchData } from '../../../src/search/documents.ts'
import { createEngine } from '../../../src/search/engine.ts'
import { firstStories } from '../../../src/search/filters.ts'
import { emptySearch } from '../../../src/search/query-url.ts'
import { corpusOf } from '../../bench/search/corpus.ts'
import { tinyCorpus } from '../../support/tiny-corpus.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

const most = firstStories
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
  it('is answered in one round, where nothing else is asked', async () => {
    expect(begun.length).toBeGreaterThan(3)
    const answered: [letters: string, rounds: number][] = []
    for (const q of begun) {
      const { line, archive } = await overLine()
      const { hits } = await archive.search({ ...emptySearch, q }, { most })
      if (hits.length > 0) answered.push([q, line.rounds])
    }
    expect(answered.filter(([, rounds]) => rounds !== 1)).toEqual([])
    expect(answered.length).toBeGreaterThan(begun.length / 2)
  })

  it('is answered in two rounds after another word: of words with their places, and of stories', async () => {
    const rounds: number[] = []
    for (const q of begun.slice(0, 10)) {
      const { line, archive } = await overLine()
      await archive.search({ ...emptySearch, q: 'government ' })
      line.rounds = 0
      await archive.search({ ...emptySearch, q: `government ${q}` }, { most })
      rounds.push(line.rounds)
    }
    expect(Math.max(...rounds)).toBe(2)
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

  const typeAhead = async (typed: readonly string[]) => {
    const { line, archive } = await overLine()
    const lacking: string[] = []
    for (const q of typed) {
      const before = line.names.length
      const { hits } = await archive.search({ ...emptySearch, q }, { most })
      lacking.push(...line.names.slice(before).map(name => `${q}: ${name}`))
      expect([q, hits.length > 0]).toEqual([q, q.length > 1])
      await archive.ahead({ ...emptySearch, q }, going())
    }
    return lacking
  }

  it('leaves nothing to fetch while a word is typed letter by letter, whatever it becomes', async () => {
    for (const word of ['power', 'states', 'peace', 'trade'])
      expect(await typeAhead(Array.from(word, (_, at) => word.slice(0, at + 1)))).toEqual([])
  })

  it('goes on likewise after a common word', async () => {
    const word = 'power'
    const lacking = await typeAhead(Array.from(word.slice(1), (_, at) => `the ${word.slice(0, at + 2)}`))
    // What stood there from the start had to be fetched.
    expect(lacking.filter(name => !name.includes('ready'))).toEqual([])
  })

  it('fetches the likeliest next words and the stories that answer them, where something else is asked before', async () => {
    const { line, archive } = await overLine()
    for (const letter of ['p', 's', 'c']) {
      const likely = common.find(word => word.startsWith(letter)) ?? ''
      await archive.ahead({ ...emptySearch, q: `peace ${letter}` }, going())
      const fetched = line.names.length
      await archive.search({ ...emptySearch, q: `peace ${likely.slice(0, 2)}` }, { most })
      expect(line.names.slice(fetched)).toEqual([])
    }
  })

  it('fetches no stories of a word that has hardly begun: they come with its answer', async () => {
    const { line, archive } = await overLine()
    for (const q of ['g', 'go']) await archive.ahead({ ...emptySearch, q }, going())
    expect(line.names.filter(name => !/ready|words/.test(name))).toEqual([])
    expect(line.names.some(name => name.includes('ready'))).toBe(true)
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
