// Which words of a question are worth fetching, which parts are fetched ahead for it, and what is asked only once.
import { describe, expect, it } from 'vitest'
import { fetchLikely, fetchWords, lastWord, lettersIn, type Source } from '../../../src/search/archive/fetch-words.ts'
import { keepLast } from '../../../src/search/archive/keep-last.ts'
import { phrasesOf, withFewerGuesses, wordsOf, type Begun } from '../../../src/search/archive/needed-words.ts'
import { readWords, shelfOf, shelvesFrom, startOf, writeWords } from '../../../src/search/archive/shelves.ts'
import type { Option, Question } from '../../../src/search/question.ts'

const option = (weights: Readonly<Record<string, number>>): Option => ({
  kind: 'word',
  weights: new Map(Object.entries(weights)),
})
const phrase = (text: string): Option => ({ kind: 'phrase', text, weights: new Map() })
const questionOf = (options: readonly Option[], without: readonly Option[] = [], text = 'kite'): Question => ({
  query: [],
  wanted: [{ text, options, terms: new Set(), scaffold: false }],
  without: without.length === 0 ? [] : [{ text, options: without, terms: new Set(), scaffold: false }],
  corrected: [],
  tooCommon: false,
  asksOnly: false,
})

describe('the guesses of a question', () => {
  const kept = (
    weights: Readonly<Record<string, number>>,
    { uses = () => 1, begun }: { readonly uses?: (word: string) => number; readonly begun?: Begun } = {},
  ) => {
    const question = questionOf([option(weights)], [option(weights)])
    const fewer = withFewerGuesses(question, uses, { partOf: word => word.charCodeAt(0), begun })
    const [wanted, without] = [fewer.wanted, fewer.without].map(list =>
      list.flatMap(one => one.options.flatMap(({ weights: left }) => [...left.keys()])),
    )
    expect(wanted).toEqual(without)
    return wanted
  }

  it('stay where they are few, and where they are no guesses', () => {
    expect(kept({ kite: 1, kites: 0.85, kiting: 0.6 })).toEqual(['kite', 'kites', 'kiting'])
    const sure = { a: 1, b: 1, c: 1, d: 0.85, e: 0.9, f: 0.85 }
    expect(kept(sure, { uses: () => 99_999 })).toEqual(Object.keys(sure))
  })

  it('stand in four parts at most, the best and the commonest of them', () => {
    const uses = (word: string) => ({ e1: 9, d1: 8, c1: 7, b1: 6, a1: 5, a2: 1, e2: 2 })[word] ?? 0
    const all = { a1: 0.6, b1: 0.6, c1: 0.6, d1: 0.6, e1: 0.6, e2: 0.6, a2: 0.6 }
    expect(kept(all, { uses })).toEqual(['e1', 'd1', 'c1', 'b1', 'e2'])
    expect(kept({ ...all, a1: 0.7 }, { uses })).toEqual(['a1', 'e1', 'd1', 'c1', 'e2', 'a2'])
  })

  it('are made until they are used six thousand times', () => {
    const guesses = { a1: 0.6, a2: 0.6, a3: 0.6 }
    expect(kept(guesses, { uses: word => (word === 'a1' ? 6001 : 1) })).toEqual(['a1'])
    expect(kept(guesses, { uses: word => (word === 'a1' ? 6000 : 1) })).toEqual(['a1'])
    expect(kept(guesses, { uses: word => (word === 'a1' ? 5999 : 1) })).toEqual(['a1', 'a2'])
  })

  it('are the commonest that begin so, where a word has hardly begun', () => {
    const begun = { letters: 'kite', words: new Set(['kites']) }
    expect(kept({ kites: 0.6, kitesurf: 0.6, skate: 0.6 }, { begun })).toEqual(['kites', 'skate'])
    expect(kept({ kites: 0.6, kitesurf: 0.6 }, { begun: { ...begun, letters: 'kit' } })).toEqual(['kites', 'kitesurf'])
  })

  it('leave phrases alone', () => {
    const question = questionOf([phrase('red kite')])
    const fewer = withFewerGuesses(question, () => 1, { partOf: () => 0, begun: undefined })
    expect(fewer.wanted[0]?.options).toEqual([phrase('red kite')])
  })
})

describe('what a question needs', () => {
  const question = questionOf(
    [option({ kite: 1, kites: 0.8 }), phrase('the red kite')],
    [phrase('old lamp'), option({ bell: 1 })],
  )

  it('is every word of it once, those of phrases without the common ones', () => {
    expect(wordsOf(question)).toEqual(['kite', 'kites', 'red', 'old', 'lamp', 'bell'])
  })

  it('is every phrase of it', () => {
    expect(phrasesOf(question)).toEqual(['the red kite', 'old lamp'])
  })
})

describe('the word that is being typed', () => {
  it('is the last, where nothing stands after it', () => {
    expect(['', 'kite', 'red Kites', 'kite ', 'kite.'].map(q => lastWord(q)?.word)).toEqual([
      undefined,
      'kite',
      'kites',
      undefined,
      undefined,
    ])
    expect(['red Kites', 'of the', 'kite '].map(lettersIn)).toEqual(['kites', undefined, undefined])
  })

  /** What is fetched ahead and what is fetched for a question, over made-up shelves. */
  const fetchedFor = async (q: string, fetch = fetchLikely) => {
    const ahead: string[] = []
    const fetched: string[] = []
    const source = {
      places: ['a', 'k', 'ki', 'kit', 'kj', 'p', 'q'],
      begun: new Map([['po', 5]]),
      lexicon: {
        likely: ({ word }: { readonly word: string }) => [word.length, 1],
        runsBegun: (letters: string) => [letters.length],
        add: () => undefined,
      },
      service: {
        ahead: (name: string) => ahead.push(name),
        part: async (_: string, name: string) => fetched.push(name),
      },
    } as unknown as Source
    await fetch(source, q)
    return { ahead, fetched }
  }

  it('brings the shelves of all words, each once, and places of the words that are long enough', async () => {
    expect(await fetchedFor('the kites of power')).toEqual({
      ahead: ['search/places/3', 'search/places/5', 'search/runs/5'],
      fetched: ['search/words/5', 'search/words/1'],
    })
    expect((await fetchedFor('the kites power', fetchWords)).fetched).toEqual(['search/words/5', 'search/words/1'])
    expect(await fetchedFor('the of')).toEqual({ ahead: [], fetched: [] })
  })

  it('brings the places of all that begins so, three parts of them at most, or the one part of the commonest', async () => {
    expect((await fetchedFor('ki')).ahead).toEqual(['search/places/2', 'search/places/3'])
    expect((await fetchedFor('ka')).ahead).toEqual(['search/places/1'])
    expect((await fetchedFor('po')).ahead).toEqual(['search/begun/5'])
    expect((await fetchedFor('kit')).ahead).toEqual(['search/places/3', 'search/runs/3'])
    expect((await fetchedFor('ki ')).ahead).toEqual([])
  })
})

describe('shelves', () => {
  const shelves = ['a', 'be', 'bo', 'k', 'kit']

  it('hold the keys from their own on to the next', () => {
    expect(['', 'a', 'az', 'be', 'bn', 'bo', 'j', 'k', 'kis', 'kit', 'z'].map(key => shelfOf(shelves, key))).toEqual([
      0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4,
    ])
    expect(shelfOf([], 'a')).toBe(0)
  })

  it('may hold what begins with a letter, all of them', () => {
    expect(['b', 'a', 'k', 'z', 'bo', 'kit'].map(start => shelvesFrom(shelves, start))).toEqual([
      [0, 1, 2],
      [0],
      [3, 4],
      [4],
      [2],
      [3],
    ])
  })

  it('are known by as much of a key as tells it from those before', () => {
    expect([startOf('kites', 'kiosk'), startOf('kite', ''), startOf('kites', 'kite'), startOf('b', 'a')]).toEqual([
      'kit',
      'k',
      'kites',
      'b',
    ])
  })

  it('are written by what each word shares with the one before, nine letters at most', () => {
    const words = ['kite', 'kites', 'lamp', 'organisation', 'organisations', 'organised']
    expect(writeWords(words)).toBe('0kite 4s 0lamp 0organisation 9ions 7ed')
    expect(readWords(writeWords(words))).toEqual(words)
    expect([readWords(''), writeWords([])]).toEqual([[], ''])
  })
})

describe('the last answer', () => {
  it('is given again for as long as the same is asked', async () => {
    const asked: (readonly string[])[] = []
    const get = keepLast(async (...words: readonly string[]) => {
      asked.push(words)
      return words.join(' ')
    })
    expect([await get('a', 'b'), await get('a', 'b'), await get('a'), await get('a', 'b')]).toEqual([
      'a b',
      'a b',
      'a',
      'a b',
    ])
    expect(asked).toEqual([['a', 'b'], ['a'], ['a', 'b']])
    await get('a', 'c')
    expect(asked).toHaveLength(4)
  })

  it('is asked for anew where it failed, but not because an earlier one fails late', async () => {
    let times = 0
    const failing: (() => void)[] = []
    const get = keepLast(
      (word: string) =>
        new Promise<string>((resolve, reject) => {
          times += 1
          if (word === 'bad') failing.push(() => reject(new Error('no')))
          else resolve(word)
        }),
    )
    const first = get('bad')
    failing[0]?.()
    await expect(first).rejects.toThrow('no')
    const second = get('bad')
    expect(times).toBe(2)
    await get('good')
    failing[1]?.()
    await expect(second).rejects.toThrow('no')
    await get('good')
    expect(times).toBe(3)
  })
})
