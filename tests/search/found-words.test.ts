// What a search found travels to the story and is marked there: whole words and phrases, never a stop word.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foundFromQuestion, parseFound, spansIn, type FoundWords } from '../../src/search/found-words.ts'
import { tokenise } from '../../src/search/fold.ts'

const found = (words: Partial<FoundWords>): FoundWords => ({ q: '', words: [], phrases: [], ...words })
const markedIn = (text: string, words: FoundWords | undefined) =>
  words === undefined ? [] : spansIn(text, words).map(({ start, end }) => text.slice(start, end))

describe('what is kept beside an address', () => {
  it.each([
    undefined,
    null,
    7,
    'kite',
    [],
    {},
    { q: 'kite' },
    { q: 7, words: ['kite'] },
    { q: 'kite', words: 'kite', phrases: 'kite' },
    { q: 'kite', words: [7, null, ''], phrases: [[], [7], 7] },
    { q: 'the', words: ['the'], phrases: [['of', 'the']] },
  ])('is nothing where there is nothing to mark: %j', value => {
    expect(parseFound(value)).toBeUndefined()
  })

  it('is read back as it was written', () => {
    const words = found({ q: 'kites “in the wind”', words: ['kite', 'kites'], phrases: [['in', 'the', 'wind']] })
    expect(parseFound(JSON.parse(JSON.stringify(words)))).toEqual(words)
    const derived = foundFromQuestion('kites "in the wind"')
    expect(parseFound(JSON.parse(JSON.stringify(derived)))).toEqual(derived)
  })

  it('keeps what can be marked, each word once, and nothing else', () => {
    expect(
      parseFound({
        q: 'kite',
        words: ['kite', 'kite', 'the', 7, '', 'a'.repeat(501), 'a'.repeat(500)],
        phrases: 7,
        terms: ['b', 'b'],
      }),
    ).toStrictEqual({ q: 'kite', words: ['kite', 'a'.repeat(500)], phrases: [], terms: ['b'] })
    expect(parseFound({ q: 'kite', phrases: [['in', 'the', 'wind'], 'wind', ['of']] })).toStrictEqual({
      q: 'kite',
      words: [],
      phrases: [['in', 'the', 'wind']],
    })
    expect(parseFound({ q: 'kite', terms: ['kite'] })).toStrictEqual({
      q: 'kite',
      words: [],
      phrases: [],
      terms: ['kite'],
    })
    expect(parseFound({ q: ' ', words: ['kite'] })).toBeUndefined()
    const many = parseFound({
      q: 'kite',
      words: [],
      phrases: Array.from({ length: 501 }, () => ['kite']),
      terms: Array.from({ length: 501 }, (_, at) => `t${at}`),
    })
    expect([many?.phrases.length, many?.terms?.length]).toEqual([500, 500])
  })

  it('is cut to what a search could give', () => {
    const parsed = parseFound({
      q: 'a'.repeat(9000),
      words: Array.from({ length: 9000 }, (_, at) => `word${at}`),
      phrases: [],
    })
    expect([parsed?.q.length, parsed?.words.length]).toEqual([500, 500])
  })
})

describe('what a question alone asks to mark', () => {
  const text = 'Sharing power is a shared, powerful thing: the power of two, and a two of power.'
  it.each([
    ['power', ['power', 'powerful', 'power', 'power']],
    ['the power', ['power', 'powerful', 'power', 'power']],
    ['share', ['Sharing', 'shared']],
    ['"power of two"', ['power', 'two']],
    ['"shared powerful thing"', ['shared, powerful thing']],
    ['“The Power of”', ['power']],
    ['-power share', ['Sharing', 'shared']],
    ['-"power of two" thing', ['thing']],
    ['two or thing', ['thing', 'two', 'two']],
    ['author:power theme:"two of power"', []],
    ['the of a', []],
    ['"of the"', []],
    ['', []],
  ] as const)('for %s is %j', (question, marked) => {
    expect(markedIn(text, foundFromQuestion(question))).toEqual(marked)
  })
})

describe('the stretches of a text', () => {
  it('are the words that were found, and no other inflection', () => {
    expect(markedIn('Power! Powers; powerful', found({ words: ['power'] }))).toEqual(['Power'])
  })

  it('are phrases but for their common words, with one stretch where phrases and words overlap', () => {
    const words = found({
      words: ['kite'],
      phrases: [
        ['kite', 'and', 'string'],
        ['string', 'theory'],
      ],
    })
    expect(markedIn('A kite and string theory; a kite, and a string', words)).toEqual(['kite', 'string theory', 'kite'])
  })

  it('are a phrase in pieces where a common word stands in it, and all of it where none does', () => {
    const phrase = (...words: readonly string[]) => found({ phrases: [words] })
    expect(markedIn('red kite in blue sky high', phrase('red', 'kite', 'in', 'blue', 'sky'))).toEqual([
      'red kite',
      'blue sky',
    ])
    expect(markedIn('red kite blue sky', phrase('red', 'kite', 'blue', 'sky'))).toEqual(['red kite blue sky'])
    expect(markedIn('red kite red kite', phrase('red', 'kite'))).toEqual(['red kite', 'red kite'])
    expect(markedIn('red blue kite', phrase('red', 'kite'))).toEqual([])
    expect(markedIn('kite kite kite', phrase('kite', 'kite'))).toEqual(['kite kite kite'])
    expect(markedIn('a red kite', phrase('kite', 'and'))).toEqual([])
  })

  it('are one where a long one has a short one in it', () => {
    const words = found({ words: ['kite', 'sky'], phrases: [['red', 'kite', 'blue']] })
    expect(markedIn('red kite blue sky kite', words)).toEqual(['red kite blue', 'sky', 'kite'])
  })

  it('begin and end a phrase with a word that means something', () => {
    expect(markedIn('out of the wind', found({ phrases: [['of', 'the', 'wind']] }))).toEqual(['wind'])
  })

  it('are never a stop word alone, whatever the history may hold', () => {
    expect(markedIn('of the wind', found({ words: ['the'], terms: ['of', 'wind'] }))).toEqual(['wind'])
  })

  it('take every way to write co-production for one word', () => {
    expect(markedIn('co-production, Co- producing', foundFromQuestion('coproduction'))).toEqual([
      'co-production',
      'Co- producing',
    ])
  })

  const words = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom('the', 'of', 'kite', 'kites', 'wind', '“', '"', '-'),
  )
  const texts = fc.array(words, { maxLength: 12 }).map(list => list.join(' '))
  const anything = fc.oneof(
    texts.map(foundFromQuestion),
    fc
      .record({ q: fc.string(), words: fc.array(words), phrases: fc.array(fc.array(words)), terms: fc.array(words) })
      .map(parseFound),
    fc.anything().map(parseFound),
  )
  it('lie in the text, in order and apart, each beginning and ending with a word that is no stop word', () => {
    let marked = 0
    fc.assert(
      fc.property(anything, texts, (asked, text) => {
        let before = 0
        for (const { start, end } of asked ? spansIn(text, asked) : []) {
          marked++
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          const tokens = tokenise(text).filter(token => token.start >= start && token.end <= end)
          expect([tokens.at(0)?.start, tokens.at(-1)?.end]).toEqual([start, end])
          expect([tokens.at(0)?.stop, tokens.at(-1)?.stop]).toEqual([false, false])
          before = end
        }
        expect(before).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 500 },
    )
    expect(marked).toBeGreaterThan(50)
  })
})
