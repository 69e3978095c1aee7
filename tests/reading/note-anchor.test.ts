// The words of a note are found again in an edited text, or the note is lost in the open; it never stands in a wrong place.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorTexts, findAnchor, type Anchored, type AnchorText } from '../../src/reading/note-anchor.ts'
import { quoteFrom } from '../../src/reading/quoted.ts'
import { makePassage } from '../support/tiny-corpus.ts'

const textOf = (text: string, passage = 'p1', edition: AnchorText['edition'] = 'retold'): AnchorText => ({
  passage,
  edition,
  text,
})
/** A note on the n-th time that words stand in a text. */
const noteOn = ({ text, passage, edition }: AnchorText, quote: string, nth = 0): Anchored => {
  let start = text.indexOf(quote)
  for (let times = 0; times < nth; times += 1) start = text.indexOf(quote, start + 1)
  const quoted = quoteFrom(text, start, start + quote.length)
  if (quoted === undefined || start < 0) throw new Error(`no "${quote}" in "${text}"`)
  return { passage, edition, ...quoted }
}
/** Where it was found, as the words there; or what else came of it. */
const found = (note: Anchored, texts: readonly AnchorText[]) => {
  const anchor = findAnchor(note, texts)
  if (anchor.kind !== 'words') return anchor.kind
  const { place, start, end, how } = anchor
  return `${how} ${place.passage} ${start} "${place.text.slice(start, end)}"`
}

const kites = textOf('The red kite flew over the long hill, and the children ran after it until the string broke.')

describe('a note whose passage is as it was', () => {
  it('stands where it stood, also where the same words stand side by side', () => {
    expect(found(noteOn(kites, 'the children ran'), [kites])).toBe('exact p1 42 "the children ran"')
    const no = textOf('no '.repeat(60).trim())
    for (const nth of [0, 1, 20, 59]) expect(found(noteOn(no, 'no', nth), [no])).toBe(`exact p1 ${nth * 3} "no"`)
    expect(found(noteOn(kites, kites.text), [kites])).toBe(`exact p1 0 "${kites.text}"`)
  })
})

describe('a note whose passage was edited', () => {
  const note = noteOn(kites, 'the children ran')

  it('moves with its words', () => {
    expect(found(note, [textOf(`One day ${kites.text}`)])).toBe('moved p1 50 "the children ran"')
  })

  it('finds lightly edited words, and says that they have changed', () => {
    expect(found(note, [textOf(kites.text.replace('children', 'child'))])).toBe('changed p1 42 "the child ran"')
    expect(found(noteOn(kites, 'ran after it until the string'), [textOf(kites.text.replace('until', 'till'))])).toBe(
      'changed p1 55 "ran after it till the string"',
    )
  })

  it('says that all around has changed where only the words are the same', () => {
    expect(found(note, [textOf('In the park by the sea the children ran about with flags.')])).toMatch(/^changed p1 23/)
  })

  it('is where it was, although what stands around has changed a little', () => {
    expect(found(note, [textOf(kites.text.replace('broke', 'snapped'))])).toBe('exact p1 42 "the children ran"')
    expect(found(note, [textOf(`${kites.text} Then it fell.`)])).toBe('exact p1 42 "the children ran"')
  })

  it('is not taken to begin or end its passage where it does not', () => {
    const bare = { passage: 'p1', edition: 'retold' as const, quote: 'red' }
    const red = textOf('The red kite')
    expect(found({ ...bare, prefix: '', suffix: ' kite', start: 4 }, [red])).toBe('lost')
    expect(found({ ...bare, prefix: 'The ', suffix: '', start: 4 }, [red])).toBe('lost')
    expect(found({ ...bare, prefix: 'The ', suffix: ' kite', start: 2 }, [red])).toBe('moved p1 4 "red"')
    expect(found({ ...bare, prefix: 'The ', suffix: ' kite', start: 4 }, [red])).toBe('exact p1 4 "red"')
  })

  it('is lost where its words were taken out', () => {
    expect(found(note, [textOf(kites.text.replace(', and the children ran after it', ''))])).toBe('lost')
    expect(found(noteOn(kites, 'red'), [textOf('A covered cart and a red door.')])).toBe('lost')
  })

  it('does not jump to the same words elsewhere, when its own were taken out or edited', () => {
    const twice = textOf('First the wide river bends to the east. Later on the wide river bends to a lake with boats.')
    const first = noteOn(twice, 'the wide river bends')
    expect(found(first, [textOf(twice.text.replace('the wide river bends', 'it goes'))])).toBe('lost')
    expect(found(first, [textOf(twice.text.replace('wide', 'wider'))])).toBe('changed p1 6 "the wider river bends"')
  })

  it('does not fall into the middle of a longer word', () => {
    const art = textOf('We made art of it.')
    expect(found(noteOn(art, 'art'), [textOf('We took part, and made art of it.')])).toBe('moved p1 23 "art"')
    expect(found(noteOn(art, 'art'), [textOf('We made party of it.')])).toBe('lost')
  })
})

describe('a note around which nothing is left', () => {
  const among = (quote: string) => noteOn(textOf(`Down by the mill we counted ${quote} before the rain came.`), quote)
  const elsewhere = (words: string) => textOf(`A hat. ${words}? Never!`)
  /** In its own passage, and in another. */
  const foundIn = (quote: string, words = quote) => {
    const { text } = elsewhere(words)
    const other = textOf('Nobody knew of it.')
    return [found(among(quote), [textOf(text)]), found(among(quote), [other, textOf(text, 'p8')])]
  }

  it('is found in its own passage by 12 letters, in another by 24', () => {
    expect(foundIn('yellow cats')).toEqual(['lost', 'lost'])
    expect(foundIn('yellow boats')).toEqual(['changed p1 7 "yellow boats"', 'lost'])
    expect(foundIn('seven small yellow cats')).toEqual(['changed p1 7 "seven small yellow cats"', 'lost'])
    const boats = 'seven small yellow boats'
    expect(foundIn(boats)).toEqual([`changed p1 7 "${boats}"`, `changed p8 7 "${boats}"`])
  })

  it('is lost where what stood around it is left without it', () => {
    const boats = 'seven small yellow boats'
    const left = textOf('Down by the mill we counted nothing. Not before the rain came.', 'p2')
    const other = elsewhere(boats)
    expect(found(among(boats), [other])).toBe(`changed p1 7 "${boats}"`)
    expect(found(among(boats), [other, left])).toBe('lost')
  })

  it('is found, where the words were edited too, by 24 letters of which one in five differs, or one in ten', () => {
    const edited = (quote: string, from: string, to: string) => foundIn(quote, quote.replace(from, to))
    expect(edited('seven small yellow cats', 'cats', 'catz')).toEqual(['lost', 'lost'])
    const thirty = 'eleven little paper boats sailed on'
    expect([thirty.length, thirty.replaceAll(' ', '').length]).toEqual([35, 30])
    // Just one in ten, and just one in five.
    expect(edited(thirty, 'paper', 'paperful')[1]).toBe('changed p8 7 "eleven little paperful boats sailed on"')
    expect(edited(thirty, 'eleven', 'twelve')[0]).toBe('changed p1 7 "twelve little paper boats sailed on"')
    // Of 21 letters, 2, 3, 4 and 5.
    const boats = 'seven small yellow boats'
    expect(edited(boats, 'yellow', 'yellower')).toEqual([
      'changed p1 7 "seven small yellower boats"',
      'changed p8 7 "seven small yellower boats"',
    ])
    expect(edited(boats, 'yellow', 'yellowish')).toEqual(['changed p1 7 "seven small yellowish boats"', 'lost'])
    expect(edited(boats, 'seven', 'sevenfold')).toEqual(['changed p1 7 "sevenfold small yellow boats"', 'lost'])
    expect(edited(boats, 'seven', 'eight')).toEqual(['lost', 'lost'])
  })
})

describe('a note whose passage is gone', () => {
  const note = noteOn(kites, 'the children ran')
  const other = textOf('Nobody knew what to do about the broken string.', 'p7')

  it('finds its words in another passage', () => {
    expect(found(note, [other, textOf(kites.text, 'p8')])).toBe('moved p8 42 "the children ran"')
    expect(found(note, [textOf('Short.'), other, textOf(kites.text, 'p8')])).toBe('moved p8 42 "the children ran"')
  })

  it('is lost among passages that say something else', () => {
    expect(found(note, [other])).toBe('lost')
    expect(found(noteOn(kites, 'the'), [other])).toBe('lost')
    expect(found(note, [])).toBe('lost')
  })

  it('is lost where two passages hold it equally well', () => {
    expect(found(note, [textOf(kites.text, 'p8'), textOf(kites.text, 'p9')])).toBe('lost')
  })

  it('points at the passage where only another edition of it is left', () => {
    const original = textOf('A kite of a fine red colour soared.', 'p1', 'original')
    expect(findAnchor(note, [original])).toEqual({ kind: 'passage', place: original, how: 'changed' })
    expect(found(note, [original, textOf('All new words.')])).toBe('lost')
  })
})

describe('by chance', () => {
  const vocabulary = (
    'wind hill river stone door window lamp bread cloud string paper tail field boat harbour morning evening green slow ' +
    'quiet early heavy narrow lifted carried turned painted mended followed asked answered because while under across ' +
    'after before the a of and to in it with for on'
  ).split(' ')
  const word = fc.constantFrom(...vocabulary)
  const edit = fc.record({ kind: fc.constantFrom('insert', 'delete', 'replace'), at: fc.nat(200), word })
  type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never

  /** The text with edits outside the words from..to, and where these begin then. */
  const edited = (text: readonly string[], [from, to]: readonly [number, number], edits: readonly Edit[]) => {
    const before = text.slice(0, from)
    const after = text.slice(to)
    for (const { kind, at, word: put } of edits) {
      const part = at % (before.length + after.length + 1) < before.length ? before : after
      part.splice(at % (part.length + 1), kind === 'insert' ? 0 : 1, ...(kind === 'delete' ? [] : [put]))
    }
    const start = before.length === 0 ? 0 : before.join(' ').length + 1
    return { text: [...before, ...text.slice(from, to), ...after].join(' '), start }
  }
  const scene = fc
    .record({
      text: fc.array(word, { minLength: 12, maxLength: 60 }),
      from: fc.nat(50),
      length: fc.integer({ min: 1, max: 8 }),
    })
    .map(({ text, from, length }) => {
      const first = Math.min(from, text.length - length)
      const [start, quote] = [
        text.slice(0, first).join(' ').length + (first > 0 ? 1 : 0),
        text.slice(first, first + length),
      ]
      const quoted = quoteFrom(text.join(' '), start, start + quote.join(' ').length)
      if (quoted === undefined) throw new Error('no words')
      return {
        text,
        span: [first, first + length] as const,
        note: { passage: 'p1', edition: 'retold' as const, ...quoted },
      }
    })

  it('edits elsewhere in the passage do not lose words that say enough, and never misplace any', () => {
    let [seen, lost] = [0, 0]
    fc.assert(
      fc.property(scene, fc.array(edit, { maxLength: 12 }), ({ text, span, note }, edits) => {
        const now = edited(text, span, edits)
        // Edits may by chance write the same words again; that is the next test's affair.
        fc.pre(now.text.indexOf(note.quote) === now.text.lastIndexOf(note.quote))
        const anchor = findAnchor(note, [textOf(now.text)])
        seen += 1
        if (anchor.kind === 'lost' && note.quote.length >= 12) lost += 1
        const right = [now.start, now.start + note.quote.length]
        expect(anchor.kind === 'words' ? [anchor.start, anchor.end] : right).toEqual(right)
      }),
      { numRuns: 800 },
    )
    // Once in some ten thousand the edits make another place look just like the one around the words.
    expect(lost / seen).toBeLessThan(0.005)
  })

  it('the same words twice are told apart by what stands around them', () => {
    let [seen, lost] = [0, 0]
    fc.assert(
      fc.property(
        scene,
        fc.array(word, { minLength: 12, maxLength: 30 }),
        fc.boolean(),
        ({ text, note }, more, isBefore) => {
          fc.pre(note.prefix.length > 8 && note.suffix.length > 8)
          const between = [...more, note.quote, ...more.toReversed()].join(' ')
          const whole = text.join(' ')
          const start = note.start + (isBefore ? between.length + 1 : 0)
          const anchor = findAnchor(note, [textOf(isBefore ? `${between} ${whole}` : `${whole} ${between}`)])
          seen += 1
          // Never the other one; lost only where what stands around both is all but the same.
          if (anchor.kind === 'lost') lost += 1
          const right = [start, isBefore ? 'moved' : 'exact']
          expect(anchor.kind === 'words' ? [anchor.start, anchor.how] : right).toEqual(right)
        },
      ),
      { numRuns: 400 },
    )
    expect(lost / seen).toBeLessThan(0.02)
  })

  it('words that are in no passage are never found', () => {
    fc.assert(
      fc.property(
        scene,
        fc.array(fc.constantFrom('moon', 'zebra', 'fjord', 'jumping', 'quick', 'vex'), { minLength: 1 }),
        ({ note }, others) => {
          expect(findAnchor(note, [textOf(others.join(' ')), textOf(others.toReversed().join(' '), 'p2')])).toEqual({
            kind: 'lost',
          })
        },
      ),
    )
  })

  it('any text at all is looked through without harm', () => {
    const any = fc.string({ unit: 'binary', maxLength: 60 })
    fc.assert(
      fc.property(any, any, fc.tuple(fc.nat(60), fc.nat(60)), (was, is, span) => {
        const quoted = quoteFrom(was, Math.min(...span), Math.max(...span))
        if (quoted === undefined) return
        const note = { passage: 'p1', edition: 'retold' as const, ...quoted }
        expect(findAnchor(note, [textOf(was)])).toMatchObject({ kind: 'words', how: 'exact', start: quoted.start })
        const anchor = findAnchor(note, [textOf(is)])
        expect(anchor.kind === 'words' ? anchor.end - anchor.start : 1).toBeGreaterThan(0)
      }),
      { numRuns: 200 },
    )
  })
})

describe('the texts of a post', () => {
  it('are its passages in each edition, and the points of its summary under the first passage they cite', () => {
    const passages = [
      makePassage({ id: 'p1', original: 'One.', retold: 'Uno.' }),
      makePassage({ id: 'p4', retold: 'Due.' }),
    ]
    const blocks = [
      { kind: 'heading' as const, text: 'Kites', cites: [] },
      { kind: 'point' as const, text: 'They fly.', cites: ['p4', 'p1'] },
    ]
    expect(anchorTexts({ passages, summary: { checkedBy: 'not yet', blocks } })).toEqual([
      textOf('One.', 'p1', 'original'),
      textOf('Uno.', 'p1'),
      textOf('Due.', 'p4'),
      { ...textOf('They fly.', 'p4', 'summary'), block: 1 },
    ])
  })
})
