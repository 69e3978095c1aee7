// Ready answers against the search itself: whoever types must not see another answer for having it sooner.
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { archiveParts } from '../../../src/build/archive-index.ts'
import { loadCorpus } from '../../../src/build/load-corpus.ts'
import { createArchive } from '../../../src/search/archive/archive.ts'
import { isPart } from '../../../src/search/archive/parts.ts'
import { onlyWord, readyBefore } from '../../../src/search/archive/ready.ts'
import { passagesTold, readyStories } from '../../../src/search/archive/ready-answers.ts'
import { readWords } from '../../../src/search/archive/shelves.ts'
import { voices } from '../../../src/corpus/voices.ts'
import { searchData } from '../../../src/search/documents.ts'
import type { SearchResult } from '../../../src/search/engine.ts'
import { emptySearch, type SearchState } from '../../../src/search/query-url.ts'
import { corpusOf } from '../../bench/search/corpus.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let parts: ReadonlyMap<string, string>
/** All letters with a ready answer. */
let answered: readonly string[]

const open = (sent: ReadonlyMap<string, string>) => {
  const names: string[] = []
  const archive = createArchive(async name => {
    names.push(name)
    return JSON.parse(sent.get(name) ?? 'null')
  })
  return {
    archive,
    names,
    search: (q: string, state: Partial<SearchState> = {}, most = readyStories) =>
      archive.search({ ...emptySearch, q, ...state }, { most }),
  }
}

/** The same archive with nothing ready. */
const unready = () => {
  const start: unknown = JSON.parse(parts.get('search/start') ?? 'null')
  if (!isPart('search-start', start)) throw new Error('There is no start.')
  return open(new Map([...parts, ['search/start', JSON.stringify({ ...start, ready: '' })]]))
}

/** What is shown of an answer, and what a reader who follows a hit takes along. */
const shown = ({ hits, related, ...told }: SearchResult) => {
  const list = (some: SearchResult['hits']) =>
    some.map(({ post, title, people, passages, score, found }) => ({
      facts: [post.slug, post.title, post.date, post.place, post.week, post.minutes, post.points],
      people: [people, post.authors, post.organisations],
      title,
      score: Math.round(score * 1e6) / 1e6,
      passages: passages.map(({ id, kind, edition }) => ({ id, kind, edition })),
      texts: passages.slice(0, passagesTold).map(({ text, marks }) => ({ text, marks })),
      found: found(),
    }))
  return { ...told, hits: list(hits), related: list(related) }
}

beforeAll(async () => {
  const { corpus } = await loadCorpus('content')
  const cut = [...archiveParts(searchData(corpusOf(150, corpus)))]
  parts = new Map(cut.map(([name, part]) => [name, JSON.stringify(part)]))
  const start = cut.flatMap(([, part]) => (isPart('search-start', part) ? [part] : []))[0]
  const ready = cut.flatMap(([, part]) => (isPart('search-ready', part) ? [part] : []))
  answered = readWords(start?.ready ?? '').flatMap((letters, at) =>
    readWords(ready[at]?.next ?? '').map(next => letters + next),
  )
})

/** Every so many of a list, so that all kinds of words are asked in a few seconds. */
const everyNth = (list: readonly string[], most: number) =>
  list.filter((_, at) => at % Math.ceil(list.length / most) === 0)

describe('a ready answer', () => {
  it('shows what the search itself finds', async () => {
    expect(answered.length).toBeGreaterThan(500)
    const [ready, plain] = [open(parts), unready()]
    for (const q of everyNth(answered, 250))
      expect([q, shown(await ready.search(q))]).toEqual([q, shown(await plain.search(q))])
    expect(ready.names.filter(name => !/ready|start/.test(name))).toEqual([])
  })

  it('is the same after common words, with capitals and with a hyphen', async () => {
    const [ready, plain] = [open(parts), unready()]
    const forms = everyNth(answered, 60).flatMap(q => [`the ${q}`, `Who ${q}`, q.toUpperCase(), `co-${q}`])
    for (const q of [...forms, 'co-pro', 'Co-production', 'being l', 'who decid', 'who decides'])
      expect([q, shown(await ready.search(q))]).toEqual([q, shown(await plain.search(q))])
  })

  it('is not taken where more is asked than one word that goes on', async () => {
    const [ready, plain] = [open(parts), unready()]
    for (const q of ['power sh', 'po ', '"po"', '-po', 'po or pe', 'author:po', 'power -sh'])
      expect([q, shown(await ready.search(q))]).toEqual([q, shown(await plain.search(q))])
    const others: readonly Partial<SearchState>[] = [
      { sort: 'oldest' },
      { from: '2019-07-03' },
      { voices: voices.slice(0, 1) },
    ]
    for (const state of others)
      expect(shown(await ready.search('po', state))).toEqual(shown(await plain.search('po', state)))
    const { names, search } = open(parts)
    expect((await search('po', {}, 20)).hits.length).toBeGreaterThan(readyStories)
    expect(names.filter(name => name.includes('ready'))).toEqual([])
  })
})

describe('the word of a question', () => {
  it('is the last one, where only common words stand before it', () => {
    const only = { po: 'po', 'the po': 'po', Who: 'who', 'Co-pro': 'coproduction' }
    for (const [q, word] of Object.entries(only)) expect([q, onlyWord(q)]).toEqual([q, word])
    for (const q of ['', 'power s', 'po ', '"po', '-po', 'the, po', 'co-p', 'co-pr', 'po1', 'po or'])
      expect([q, onlyWord(q)]).toEqual([q, undefined])
  })

  it('is answered by the part of the most letters that are not all of it', () => {
    const ready = new Map([
      ['p', 0],
      ['po', 1],
      ['pow', 2],
    ])
    expect(['p', 'po', 'pow', 'power', 'x'].map(word => readyBefore(ready, word))).toEqual([
      undefined,
      'p',
      'po',
      'pow',
      undefined,
    ])
  })
})
