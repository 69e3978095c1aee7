// Kept things made by chance, with texts that files and Markdown find hard, and stores to keep them in.
import fc from 'fast-check'
import type { KeptThings } from '../../src/reading/kept.ts'
import type { Note } from '../../src/reading/notes.ts'
import type { PlaceRead } from '../../src/reading/places-read.ts'
import type { Saved } from '../../src/reading/saved.ts'
import { createStore } from '../../src/reading/stored.ts'

/** Another tab of the same browser. */
export const makeStore = () => createStore(() => window.localStorage)

const trouble = [
  ['\n', '\n\n', '\n\n\n', '\r', '\r\n', '\t', ' ', '  ', '\u0000', '\u0085', '\u2028', '\u2029', '\uFEFF', '\u00A0'],
  ['`', '```', '-->', '<!--', '<!-- reader: {"note":{}} -->', '<b>', '>', '> ', '#', '## ', '- ', '+ ', '1. ', '12) '],
  ['===', '---', '\\', '\\>', '&#x41;', '&amp;', '&', '[a](b)', '[', '](', '*', '_', '~~', '|', '"', "'", '{', '}'],
  ['\uD83D', '\uDE00', '😀', '👩🏽‍🦽', 'שלום', 'é', 'wind', 'kite'],
].flat()

export const hostileText = (maxLength: number, minLength = 0): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...trouble) }, fc.string({ unit: 'binary', maxLength: 4 })),
      {
        maxLength: 12,
      },
    )
    .map(parts => parts.join('').slice(0, maxLength))
    .filter(({ length }) => length >= minLength)

const moment = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-01-01'), noInvalidDate: true })
  .map(date => date.toISOString())
const post = fc.constantFrom('red-kite', 'blue-kite', 'a', '7', 'constructor')
const passage = fc.integer({ min: 1, max: 999_999 }).map(number => `p${number}`)
const edition = fc.constantFrom('original', 'retold', 'summary')
const title = hostileText(500, 1)

export const savedThing: fc.Arbitrary<Saved> = fc.record(
  { post, title, passage, words: hostileText(160, 1), at: moment },
  { requiredKeys: ['post', 'title', 'at'] },
)

export const someNote: fc.Arbitrary<Note> = fc.record({
  id: fc.oneof(fc.uuid(), fc.constantFrom('constructor', 'a', 'B7')),
  post,
  title,
  passage,
  edition,
  quote: hostileText(300, 1),
  prefix: hostileText(32),
  suffix: hostileText(32),
  start: fc.nat(),
  text: hostileText(300),
  made: moment,
  changed: moment,
})

export const somePlace: fc.Arbitrary<PlaceRead> = fc.record({
  post,
  passage,
  edition,
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  at: moment,
  read: fc.boolean(),
})

export const someThings: fc.Arbitrary<KeptThings> = fc.record({
  saved: fc.array(savedThing, { maxLength: 4 }),
  notes: fc.array(someNote, { maxLength: 4 }),
  places: fc.array(somePlace, { maxLength: 3 }),
  settings: fc
    .uniqueArray(
      fc.tuple(fc.constantFrom('size', 'print-size', 'constructor', 'text'), fc.constantFrom('150', 'wide', '#a0b1c2')),
      { selector: ([name]) => name, maxLength: 3 },
    )
    .map(entries => new Map(entries)),
})

/** A note with nothing hard about it. */
export const plainNote = (changed: Partial<Note> = {}): Note => ({
  id: 'n1',
  post: 'red-kite',
  title: 'The red kite',
  passage: 'p2',
  edition: 'retold',
  quote: 'nine tails',
  prefix: 'It had ',
  suffix: ' of paper.',
  start: 7,
  text: 'Count them again.',
  made: '2031-05-06T09:30:00.000Z',
  changed: '2031-05-06T09:30:00.000Z',
  ...changed,
})

export const nothing: KeptThings = { saved: [], notes: [], places: [], settings: new Map() }
