// @vitest-environment happy-dom
// What goes out into a file comes in as it was, and a file that is not whole leaves everything as it is.
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { readKeptFile, tooLarge } from '../../src/reading/kept-file.ts'
import { printKeptJson } from '../../src/reading/kept-json.ts'
import { printKeptMarkdown } from '../../src/reading/kept-markdown.ts'
import { createKept, type KeptThings } from '../../src/reading/kept.ts'
import { makeStore, nothing, plainNote, someThings } from './kept-samples.ts'

const posts = {
  addressOf: (post: string, passage?: string) => `https://kites.example/posts/${post}/#${passage ?? ''}`,
  titleOf: (post: string) => (post === 'red-kite' ? 'The red kite' : undefined),
}
const printers = {
  JSON: printKeptJson,
  Markdown: (things: KeptThings) => printKeptMarkdown(things, posts),
}

/** An empty device that has taken these in. */
const deviceWith = (things: KeptThings) => {
  window.localStorage.clear()
  const kept = createKept(makeStore())
  kept.takeIn(things)
  return kept.all()
}
const read = (text: string): KeptThings => {
  const reading = readKeptFile(text)
  if (reading.kind === 'refused') throw new Error(reading.says)
  return reading.things
}
/** As text is after it has been a file. */
const throughFile = (text: string) => new TextDecoder().decode(new TextEncoder().encode(text))
const says = (text: string) => {
  const reading = readKeptFile(text)
  return reading.kind === 'refused' ? reading.says : 'read'
}
const document = (changed: object) => JSON.stringify({ ...JSON.parse(printKeptJson(nothing)), ...changed })

describe.each(Object.entries(printers))('a file of %s', (_, print) => {
  beforeEach(() => window.localStorage.clear())

  it('gives an empty device all that was kept, letter for letter', () => {
    fc.assert(
      fc.property(someThings, things => {
        const before = deviceWith(things)
        const file = print(before)
        const after = deviceWith(read(throughFile(file)))
        expect(after).toEqual(before)
        expect(print(after)).toBe(file)
      }),
      { numRuns: 120 },
    )
  })

  it('may have been saved with the line ends of another system, and with a byte order mark', () => {
    fc.assert(
      fc.property(someThings, things => {
        const before = deviceWith(things)
        expect(deviceWith(read(`\uFEFF${print(before).replaceAll('\n', '\r\n')}`))).toEqual(before)
      }),
    )
  })

  it('is read or refused in words, however it was spoiled', () => {
    const file = print({ ...nothing, notes: [plainNote()], settings: new Map([['size', '150']]) })
    fc.assert(
      fc.property(fc.nat(file.length), fc.nat(30), fc.string({ unit: 'binary', maxLength: 9 }), (at, cut, put) => {
        const reading = readKeptFile(file.slice(0, at) + put + file.slice(at + cut))
        const [result, wanted] =
          reading.kind === 'refused'
            ? [reading.says, /^(?:The|This|In this|Line|Before).+\.$/s]
            : [`${reading.things.notes.length} notes`, /^[01] notes$/]
        expect(result).toMatch(wanted)
      }),
      { numRuns: 250 },
    )
  })
})

describe('a file of JSON', () => {
  it('is the same for the same settings, in whatever order they were made', () => {
    const settings = [
      ['width', 'wide'],
      ['face', 'lexend'],
      ['size', '150'],
    ] as const
    const file = printKeptJson({ ...nothing, settings: new Map(settings) })
    expect(file).toBe(`{
  "format": "week-reader-kept",
  "version": 1,
  "saved": [],
  "notes": [],
  "places": [],
  "settings": {
    "face": "lexend",
    "size": "150",
    "width": "wide"
  }
}
`)
    expect(printKeptJson({ ...nothing, settings: new Map(settings.toReversed()) })).toBe(file)
  })
})

describe('a file that cannot be used', () => {
  it('is refused with what was found and what it must be', () => {
    expect(says('')).toBe('This file is empty. Choose a file you saved from this site.')
    expect(says('PK\u0003\u0004')).toMatch(/^This file begins with "PK.*Choose a file you saved from this site\.$/)
    expect(says('{"format": "week-rea')).toMatch(/not whole/)
    expect(says('{"format":"recipes"}')).toMatch(/says that it is "recipes"\. It must say "week-reader-kept"/)
    expect(says('{"__proto__":{"format":"week-reader-kept","version":1}}')).toMatch(
      /^This file does not say "week-reader-kept"\./,
    )
    expect(says(document({ version: 'one' }))).toBe('The version of this file is "one". It must be 1.')
    expect(says(document({ notes: {} }))).toBe('In this file "notes" is {}. It must be a list.')
    expect(says(document({ notes: [plainNote(), { ...plainNote(), passage: 'q5' }] }))).toBe(
      'In this file note 2 of 2 cannot be read: "passage" is "q5"; expected p and a number, such as p4. This page took nothing from it.',
    )
    expect(says(document({ saved: undefined }))).toBe('In this file "saved" is missing. It must be a list.')
    expect(says(document({ places: 7 }))).toBe('In this file "places" is 7. It must be a list.')
    expect(says(document({ places: [7] }))).toBe(
      'In this file place 1 of 1 cannot be read: it is 7; expected named fields. This page took nothing from it.',
    )
    expect(says(document({ saved: [{}] }))).toMatch(
      /^In this file saved thing 1 of 1 cannot be read: "post" is missing/,
    )
    for (const settings of [7, [], null, undefined])
      expect(says(document({ settings }))).toMatch(
        /^In this file "settings" is (?:7|\[\]|null|missing)\. It must be names with values\.$/,
      )
    expect(says(document({ settings: { size: 150 } }))).toBe(
      'In this file the setting "size" is 150. It must be a short word or a colour.',
    )
    expect(says('[1]')).toMatch(/^This file begins with "\[1\]"\. Choose/)
    expect(says('x'.repeat(31))).toMatch(/^This file begins with "x{30}"\./)
    expect(says(document({ settings: { Size: '1' } }))).toMatch(/"Size" is not the name of a setting/)
    expect(says(document({ settings: { size: '</style>' } }))).toMatch(/the setting "size" is "<\/style>"/)
  })

  it('may begin with space', () => {
    expect(says(`\n\t ${document({})}\n`)).toBe('read')
    expect(says(`\uFEFF\n${printers.Markdown(nothing)}`)).toBe('read')
  })

  it('is of a version that is a whole number, and of this one', () => {
    for (const version of [0, 1.5, 2.5, '1', null, undefined, 2 ** 53])
      expect(says(document({ version }))).toMatch(/^The version of this file is .+\. It must be 1\.$/)
  })

  it('says of a newer version that it is newer, and how to go on', () => {
    expect(says(document({ version: 2 }))).toMatch(/version 2\..*version 1\. Load the page again/)
    const markdown = printers.Markdown(nothing).replace('"version":1', '"version":7')
    expect(says(markdown)).toMatch(/version 7\. This page only knows/)
  })

  it('is refused when it is too large, before and after it is opened', () => {
    expect(tooLarge(5_000_000)).toBeUndefined()
    expect(tooLarge(5_000_001)).toBe('This file has 5.0 MB. This page can read at most 5 MB.')
    expect(tooLarge(7_240_000)).toBe('This file has 7.2 MB. This page can read at most 5 MB.')
    expect(says(`${document({})}${' '.repeat(5_000_000)}`)).toMatch(/at most 5 MB/)
    expect(says(document({}))).toBe('read')
  })
})
