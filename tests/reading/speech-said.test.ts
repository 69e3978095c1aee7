import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { saidText, toSaid, toShown } from '../../src/reading/speech-said.ts'
import { createScript } from '../../src/reading/speech-script.ts'
import { stretchesOf } from '../support/speech-stretches.ts'

const names = new Map([
  ['Ana', 'Ah-na'],
  ['Ana Quill', 'Ah-na Kwill'],
  ['Quill', 'Kwill'],
  ['SCIE', 'sky'],
])
const said = (text: string): string => saidText(text, names).said

describe('what is said of a text', () => {
  it('has names as they are said, the longest first, and whole words alone', () => {
    expect(said('Ana Quill and Mr Quill’s SCIE')).toBe('Ah-na Kwill and Mr Kwill’s sky')
    expect(said('Ana met Anabel')).toBe('Ah-na met Anabel')
    expect(said('Quilling, TranQuill, quill, SCIENCE')).toBe('Quilling, TranQuill, quill, SCIENCE')
    expect(
      saidText(
        'Ana',
        new Map([
          ['', 'nothing'],
          ['Ana', ' '],
        ]),
      ).said,
    ).toBe('Ana')
  })

  it('leaves out what is only for eyes', () => {
    expect(said('We met [1], again[2, 3] and again.[p12]')).toBe('We met, again and again.')
    expect(said('¶ 12 A gate¹ and† a co\u00adop')).toBe(' A gate and a coop')
    expect(said('• One *** two')).toBe(' One  two')
  })

  it('keeps what only looks like it', () => {
    for (const text of [
      'In [2019] we met',
      'and/or',
      'e.g. this',
      'ask us@garden.example',
      '5 * 3',
      'see garden.org',
    ]) {
      expect(said(text)).toBe(text)
    }
  })

  it('says a link for a bare address, and leaves the stop to the sentence', () => {
    expect(said('See https://a.example/x?y=1. Then (www.b.example/c), d.org/e!')).toBe(
      'See a link. Then (a link), a link!',
    )
    expect(said('https://a.example/Quill')).toBe('a link')
    expect(said('See garden.org/beans and www-2.my-garden.co.uk/a, not garden.example/a.')).toBe(
      'See a link and a link, not garden.example/a.',
    )
  })

  it('is not cut into sentences inside an address, nor without a note mark’s space', () => {
    const text = 'Look at https://a.example/?A=b. It grew.[1] We ate.'
    const script = createScript([{ id: 'p1', lang: 'en-GB', text }], names)
    const spoken: string[] = []
    for (let at = script.first(); at !== undefined; at = script.after(at)) {
      spoken.push(script.said(at, script.sentence(at).start).words)
    }
    expect(spoken).toEqual(['Look at a link.', 'It grew.', 'We ate.'])
  })
})

const words = fc
  .array(
    fc.constantFrom(
      'Ana Quill',
      'Quill',
      'SCIE',
      'we',
      'met',
      '. ',
      ' ',
      ', ',
      '[1]',
      '¶ 3',
      'https://a.b/c?D=e',
      '• ',
      '\u00ad',
      '?',
      '“',
      '\n',
      '😀',
    ),
    { maxLength: 30 },
  )
  .map(parts => parts.join(''))
const anyText = fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 60 }))

describe('the pieces of what is said', () => {
  const pieces = (text: string) =>
    saidText(text, names).pieces.map(piece => [piece.start, piece.end, piece.at, piece.said, piece.isSame])

  it('are none but those that have letters, in order', () => {
    expect(pieces('')).toEqual([])
    expect(pieces('We met')).toEqual([[0, 6, 0, 'We met', true]])
    expect(pieces('Ana')).toEqual([[0, 3, 0, 'Ah-na', false]])
    expect(pieces('Ana met [1] SCIE')).toEqual([
      [0, 3, 0, 'Ah-na', false],
      [3, 7, 5, ' met', true],
      [7, 11, 9, '', false],
      [11, 12, 9, ' ', true],
      [12, 16, 10, 'sky', false],
    ])
  })

  it('have an outline as long as the text: a word for what is said instead, space for what is not said', () => {
    expect(saidText('Ana met [1] at SCIE. a.example/', names).outline).toBe('Xxx met     at Xxxx. a.example/')
    expect(saidText('See https://a.example/?A=b.', names).outline).toBe(`See X${'x'.repeat(21)}.`)
    expect(saidText('A', new Map([['A', 'Ay']])).outline).toBe('X')
  })

  it('overlap nowhere: the earlier stays, and of two that begin together the longer', () => {
    const saidWith = (entries: readonly (readonly [string, string])[], text: string) =>
      saidText(text, new Map(entries)).said
    const [short, long, late] = [
      ['Ana', '1'],
      ['Ana B', '2'],
      ['B Carr', '3'],
    ] as const
    for (const entries of [
      [short, long, late],
      [late, long, short],
      [long, short, late],
    ])
      expect(saidWith(entries, 'Ana B Carr, Ana Carr, B Carr Ana')).toBe('2 Carr, 1 Carr, 3 1')
    expect(saidWith([['no', 'yes']], 'no no')).toBe('yes yes')
  })
})

describe('offsets', () => {
  it('lead from a word that is said to the word that is shown', () => {
    const text = 'We [1] met Ana Quill at SCIE today.'
    const told = saidText(text, names)
    const shown = (word: string) => {
      const start = told.said.indexOf(word)
      const span = toShown(told, { start, end: start + word.length })
      return span && text.slice(span.start, span.end)
    }
    expect(['met', 'Ah-na', 'Kwill', 'sky', 'today'].map(shown)).toEqual([
      'met',
      'Ana Quill',
      'Ana Quill',
      'SCIE',
      'today',
    ])
    expect(told.said.slice(toSaid(told, text.indexOf('today')))).toBe('today.')
    expect(told.said.slice(toSaid(told, text.indexOf('Quill')))).toBe('Ah-na Kwill at sky today.')
  })

  it('stay in bounds and in order, whatever the text', () => {
    fc.assert(
      fc.property(anyText, text => {
        const told = saidText(text, names)
        expect(told.outline.length).toBe(text.length)
        let last = 0
        for (let at = 0; at < told.said.length; at += 1) {
          const span = toShown(told, { start: at, end: at + 1 })
          expect(span?.start).toBeGreaterThanOrEqual(last)
          last = span?.start ?? NaN
          expect(span?.end).toBeGreaterThan(last)
          expect(span?.end).toBeLessThanOrEqual(text.length)
          expect(toSaid(told, last)).toBeLessThanOrEqual(at)
        }
        expect(toShown(told, { start: told.said.length, end: told.said.length + 1 })).toBeUndefined()
      }),
      { numRuns: 300 },
    )
  })

  it('of unchanged letters lead there and back', () => {
    fc.assert(
      fc.property(anyText, text => {
        const told = saidText(text, new Map())
        for (const piece of told.pieces.filter(({ isSame }) => isSame)) {
          for (let offset = piece.start; offset < piece.end; offset += 1) {
            const at = toSaid(told, offset)
            expect(told.said.charAt(at)).toBe(text.charAt(offset))
            expect(toShown(told, { start: at, end: at + 1 })).toEqual({ start: offset, end: offset + 1 })
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('a script', () => {
  const textsOf = (texts: readonly string[]) => texts.map((text, index) => ({ id: `p${index}`, lang: 'en-GB', text }))

  it('says every letter of every text, once and in order, forwards; and the same sentences backwards', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), fc.integer({ min: 5, max: 50 }), (texts, limit) => {
        const script = createScript(textsOf(texts), names)
        const letters = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.join('') ?? ''
        const there = []
        let spoken = ''
        for (let at = script.first(); at !== undefined; at = script.after(at)) {
          there.push(at)
          const { words: sentence } = script.said(at, script.sentence(at).start)
          spoken += stretchesOf(sentence, limit).join('')
        }
        expect(letters(spoken)).toBe(letters(texts.map(said).join('')))
        const back = []
        for (let at = there.at(-1); at !== undefined; at = script.before(at)) back.unshift(at)
        expect(back).toEqual(there)
      }),
      { numRuns: 200 },
    )
  })

  it('finds a place in its sentence, at the beginning of a word, wherever a finger came down', () => {
    fc.assert(
      fc.property(anyText, fc.nat(70), (text, offset) => {
        const script = createScript(textsOf([text, 'The end']), names)
        const found = script.find({ id: 'p0', offset })
        const span = found && script.sentence(found.cursor)
        expect(found?.offset).toBeGreaterThanOrEqual(span?.start ?? NaN)
        expect(found?.offset).toBeLessThan(span?.end ?? NaN)
      }),
      { numRuns: 300 },
    )
    const script = createScript(textsOf(['We met Ana Quill there.']), names)
    expect(script.find({ id: 'p0', offset: 4 })?.offset).toBe(3)
    expect(script.find({ id: 'p0', offset: 13 })?.offset).toBe(7)
    expect(script.find({ id: 'p0' })?.offset).toBe(0)
  })

  it('begins a passage anew where the place is of another edition, and knows posts apart', () => {
    const text = 'One two. Three four.'
    const script = createScript(
      [
        { id: 'p1', post: 'a', edition: 'original', lang: 'en-GB', text },
        { id: 'p1', post: 'b', edition: 'original', lang: 'en-GB', text },
      ],
      names,
    )
    expect(script.find({ id: 'p1', post: 'b', edition: 'original', offset: 9 })).toEqual({
      cursor: { text: 1, sentence: 1 },
      offset: 9,
    })
    expect(script.find({ id: 'p1', post: 'b', edition: 'retold', offset: 9 })).toEqual({
      cursor: { text: 1, sentence: 0 },
      offset: 0,
    })
    expect(script.find({ id: 'p1', post: 'c' })).toBeUndefined()
    expect(script.find({ id: 'p1', post: 'a', offset: 99 })).toEqual({ cursor: { text: 1, sentence: 0 }, offset: 0 })
    expect(script.find({ id: 'p1', post: 'b', offset: 99 })).toEqual({ cursor: { text: 1, sentence: 1 }, offset: 9 })
  })
})
