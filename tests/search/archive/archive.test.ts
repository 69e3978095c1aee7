// The search of an archive against the engine of a week: over the same stories they must find the same.
import fc from 'fast-check'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { archiveParts } from '../../../src/build/archive-index.ts'
import { loadCorpus } from '../../../src/build/load-corpus.ts'
import { createArchive, type Archive } from '../../../src/search/archive/archive.ts'
import { searchData, type SearchData } from '../../../src/search/documents.ts'
import { voices } from '../../../src/corpus/voices.ts'
import { createEngine, type SearchEngine, type SearchResult } from '../../../src/search/engine.ts'
import { byDay } from '../../../src/search/filters.ts'
import type { FoundWords } from '../../../src/search/found-words.ts'
import { tokenise } from '../../../src/search/fold.ts'
import { editions, emptySearch, lengths, type SearchState } from '../../../src/search/query-url.ts'
import { corpusOf } from '../../bench/search/corpus.ts'

// The books are cut anew, and hundreds of questions asked.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let data: SearchData
let engine: SearchEngine
let archive: Archive
let texts: readonly string[]
let words: readonly string[]
let asked: readonly string[]

beforeAll(async () => {
  const { corpus } = await loadCorpus('content')
  const given = searchData(corpusOf(60, corpus))
  // Newest first, as an archive has them: everyday words are told in the order of the stories.
  const order = given.posts.map((_, at) => at).toSorted(byDay(given.posts, true))
  data = { ...given, posts: order.flatMap(at => given.posts[at] ?? []) }
  engine = createEngine(data)
  const parts = new Map<string, string>()
  for (const [name, part] of archiveParts(data)) parts.set(name, JSON.stringify(part))
  archive = createArchive(async name => JSON.parse(parts.get(name) ?? 'null'))
  texts = data.posts.flatMap(({ title, passages }) => [
    title,
    ...passages.flatMap(({ original, retold }) => [original ?? '', retold ?? '']),
  ])
  asked = [
    ...data.posts.flatMap(({ everyday }) => everyday.flatMap(one => one.asked)),
    ...data.words.flatMap(({ word, also }) => [word, ...also]),
    ...data.themes.flatMap(theme => [theme.name, ...theme.asked, ...theme.signals]),
  ]
  words = [...new Set(texts.flatMap(text => tokenise(text).map(({ start, end }) => text.slice(start, end))))]
})

const foundOf = (found: FoundWords | undefined) => ({
  q: found?.q,
  words: found?.words.toSorted(),
  phrases: found?.phrases.map(String).toSorted(),
})

/** What must be the same; `score` up to rounding. */
const told = ({ hits, related, corrected, ...rest }: SearchResult) => {
  const list = (some: SearchResult['hits']) =>
    some.map(({ score, found, passages, ...hit }) => ({
      ...hit,
      // Marks are made when they are looked at, so they are named to be compared.
      passages: passages.map(({ marks, ...passage }) => ({ ...passage, marks })),
      score: Math.round(score * 1e6) / 1e6,
      found: foundOf(found()),
    }))
  // The week's engine shows a corrected word as the first story writes it; an archive has read no story yet.
  const lower = corrected.map(({ from, to }) => ({ from, to: to.toLowerCase() }))
  return { ...rest, corrected: lower, hits: list(hits), related: list(related) }
}

const ours = async (search: Partial<SearchState>) => {
  const state = { ...emptySearch, ...search }
  return { result: told(await archive.search(state)), count: await archive.count(state) }
}
const theirs = (search: Partial<SearchState>) => {
  const state = { ...emptySearch, ...search }
  return { result: told(engine.search(state)), count: engine.count(state) }
}

const someOf = (list: () => readonly string[]) => fc.nat().map(at => list()[at % list().length] ?? '')
const someWord = someOf(() => words)
/** Words of a story as they stand side by side. */
const someRun = fc
  .tuple(
    someOf(() => texts),
    fc.nat(),
    fc.integer({ min: 1, max: 4 }),
  )
  .map(([text, at, length]) => {
    const tokens = tokenise(text)
    const first = tokens[at % Math.max(1, tokens.length)]
    const last = tokens[(at % Math.max(1, tokens.length)) + length - 1] ?? tokens.at(-1)
    return first && last ? text.slice(first.start, last.end) : ''
  })
const always = (property: fc.IAsyncProperty<unknown>, numRuns = 120) => fc.assert(property, { numRuns, seed: 3 })

describe('the archive finds what the engine of a week finds', () => {
  it('for any words of the stories', async () => {
    const question = fc.array(someWord, { minLength: 1, maxLength: 4 }).map(list => list.join(' '))
    await always(
      fc.asyncProperty(question, async q => {
        expect(await ours({ q })).toEqual(theirs({ q }))
      }),
    )
  })

  it('for words somebody has begun to type', async () => {
    const begun = fc.tuple(someRun, fc.integer({ min: 1, max: 5 })).map(([run, less]) => run.slice(0, -less))
    await always(
      fc.asyncProperty(begun, async q => {
        expect(await ours({ q })).toEqual(theirs({ q }))
      }),
    )
  })

  it('for misspelt words, and for words run together', async () => {
    const slip = fc.tuple(someWord, fc.nat(), fc.constantFrom('', 'x', 'e')).map(([word, at, letter]) => {
      const place = 1 + (at % word.length)
      return `${word.slice(0, place)}${letter}${word.slice(place + 1)} `
    })
    const joined = fc.tuple(someWord, someWord).map(([one, other]) => `${one}${other} `)
    await always(
      fc.asyncProperty(fc.oneof(slip, joined), async q => {
        expect(await ours({ q })).toEqual(theirs({ q }))
      }),
    )
  })

  it('for phrases, common words among them, with other words and without others', async () => {
    const question = fc
      .tuple(someRun, someRun, fc.constantFrom('', '-', 'x or '))
      .map(([run, other, sign]) => `"${run}" ${sign}${other}`)
    await always(
      fc.asyncProperty(question, async q => {
        expect(await ours({ q })).toEqual(theirs({ q }))
      }),
    )
  })

  it('for everyday words that no story has', async () => {
    await always(
      fc.asyncProperty(
        someOf(() => asked),
        someWord,
        fc.boolean(),
        async (one, other, two) => {
          const q = two ? `${one} ${other}` : one
          expect(await ours({ q })).toEqual(theirs({ q }))
        },
      ),
    )
  })

  it('for people, themes, organisations and days', async () => {
    const field = fc.oneof(
      someOf(() => data.authors.map(({ name }) => `author:"${name}"`)),
      someOf(() => data.organisations.map(({ name }) => `organisation:"${name}"`)),
      someOf(() => data.themes.map(({ name }) => `theme:"${name}"`)),
      someOf(() => data.posts.map(({ date }) => `day:${date}`)),
    )
    await always(
      fc.asyncProperty(field, someWord, fc.constantFrom('', '-'), async (one, word, sign) => {
        const q = `${sign}${one} ${word}`
        expect(await ours({ q })).toEqual(theirs({ q }))
      }),
      80,
    )
  })

  it('with any filters, in any order, and with no words at all', async () => {
    const some = (list: () => readonly string[]) => fc.array(someOf(list), { maxLength: 2 })
    const state = fc.record(
      {
        q: fc.oneof(someWord, fc.constant('')),
        themes: some(() => data.themes.map(({ slug }) => slug)),
        authors: some(() => data.authors.map(({ slug }) => slug)),
        organisations: some(() => data.organisations.map(({ slug }) => slug)),
        weeks: some(() => data.posts.map(({ week }) => week)),
        voices: fc.subarray([...voices], { maxLength: 2 }),
        editions: fc.subarray([...editions], { maxLength: 2 }),
        minutes: fc.subarray([...lengths], { maxLength: 2 }),
        from: someOf(() => data.posts.map(({ date }) => date)),
        to: someOf(() => data.posts.map(({ date }) => date)),
        sort: fc.constantFrom('newest' as const, 'oldest' as const),
        show: fc.constantFrom(40),
      },
      { requiredKeys: ['q'] },
    )
    await always(
      fc.asyncProperty(state, async search => {
        expect(await ours(search)).toEqual(theirs(search))
      }),
    )
  })

  it('for questions with words that only the general words know', async () => {
    const general = { lookUp: (term: string) => (term === 'zzyzx' ? ['power', 'reflect', 'people'] : []) }
    const search = { ...emptySearch, q: 'zzyzx government' }
    const found = await archive.search(search, { general })
    expect(found.related.length).toBeGreaterThan(0)
    expect(told(found)).toEqual(told(engine.search(search, general)))
  })
})

describe('the parts of an archive', () => {
  const partsOf = () => new Map([...archiveParts(data)].map(([name, part]) => [name, JSON.stringify(part)]))
  const counting = (parts: ReadonlyMap<string, string>) => {
    const names: string[] = []
    const counted = createArchive(async name => {
      names.push(name)
      return JSON.parse(parts.get(name) ?? 'null')
    })
    return { names, counted }
  }

  it('are fetched once each, and only as far as a question needs them', async () => {
    const parts = partsOf()
    const { names, counted } = counting(parts)
    await counted.search({ ...emptySearch, q: 'peace' })
    await counted.search({ ...emptySearch, q: 'peace' })
    expect(names.length).toBeGreaterThan(3)
    expect(new Set(names).size).toBe(names.length)
    expect(names.length).toBeLessThan(parts.size / 2)
    expect(names.filter(name => /posts|passages|names/.test(name))).toEqual([])
  })

  it('come to no more stories than may be shown, and those are the first of all', async () => {
    const { names, counted } = counting(partsOf())
    const search = { ...emptySearch, q: 'government' }
    const hurried = await counted.search(search, { most: 3 })
    expect(names.filter(name => name.includes('stories/')).length).toBe(3)
    const all = await counted.search(search)
    expect(hurried.hits.map(({ post }) => post.slug)).toEqual(all.hits.slice(0, 3).map(({ post }) => post.slug))
    expect(hurried.stories).toBe(all.stories)
  })

  it('that failed are asked for again', async () => {
    const parts = partsOf()
    let broken = true
    const flaky = createArchive(async name => {
      if (broken && name.includes('places')) throw new Error('No line.')
      return JSON.parse(parts.get(name) ?? 'null')
    })
    const search = { ...emptySearch, q: 'peace' }
    await expect(flaky.search(search)).rejects.toThrow('No line.')
    broken = false
    expect((await flaky.search(search)).hits.length).toBeGreaterThan(0)
  })

  it('that are something else fail in words', async () => {
    const wrong = createArchive(async () => ({ kind: 'post' }))
    await expect(wrong.search({ ...emptySearch, q: 'peace' })).rejects.toThrow('search/start: expected a part')
  })

  it('count a question under any filters at once', async () => {
    const count = await archive.counter('government')
    for (const { slug } of data.authors) {
      const search = { ...emptySearch, q: 'government', authors: [slug] }
      expect(count(search)).toBe(engine.count(search))
    }
  })
})
