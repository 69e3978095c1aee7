// Cuts the data of the search into the parts by which a large archive is searched: shelves of words, the places of those
// words, everyday words, what posts are filtered by, and each story for itself. A generator: no part is held longer than it
// takes to write it, and the time is linear in the length of the stories.
import { writePassages, writePosts } from '../search/archive/columns.ts'
import { nameLength } from '../search/archive/part-index.ts'
import { writeNumbers } from '../search/archive/numbers.ts'
import { partNames, type Parts, type StartPart, type WordsPart } from '../search/archive/parts.ts'
import { writePostings, type PostedText } from '../search/archive/postings.ts'
import { keyOf } from '../search/archive/text-key.ts'
import { placesOf } from '../search/archive/text-at.ts'
import { shelfKey, shelfOf, writeWords } from '../search/archive/shelves.ts'
import type { SearchData } from '../search/documents.ts'
import { byDay } from '../search/filters.ts'
import { createSayings } from '../search/sayings.ts'
import { asWritten, createWordIndex, type WordIndex } from '../search/word-index.ts'
import { sendSayings } from './archive-sayings.ts'
import { cutIntoParts, fillShelves, type ShelvedWord } from './archive-shelves.ts'

/** A part with its name. */
export type NamedPart = readonly [name: string, part: Parts[keyof Parts]]

/** Posts are numbered as they are shown when the newest come first. */
const newestFirst = (data: SearchData): SearchData => {
  const inTime = byDay(data.posts, true)
  const order = data.posts.map((_, at) => at).toSorted(inTime)
  return { ...data, posts: order.flatMap(at => data.posts[at] ?? []) }
}

/** The key of every text, by its number in the index. */
const keysOf = ({ texts, firstText }: WordIndex): Float64Array => {
  const keys = new Float64Array(texts.length)
  firstText.forEach((first, post) => {
    const places = placesOf(texts.slice(first, firstText[post + 1] ?? first))
    places.forEach((place, at) => (keys[first + at] = keyOf(place)))
  })
  return keys
}

/** What is sent as the length of each text. */
const lengthsOf = ({ texts, rows, words }: WordIndex): readonly number[] =>
  rows.map((row, text) => {
    const length = row.length / 3
    if (texts[text]?.source !== 'organisation') return length
    const meaningful = row.filter((number, cell) => cell % 3 === 0 && words[number]?.stop === false).length
    return nameLength.write(length, meaningful)
  })

/** For each word, its places in the order of `words[n].texts`. */
const placesIn = ({ rows, words }: WordIndex): readonly (readonly number[])[] => {
  const places = words.map((): number[] => [])
  for (const row of rows)
    for (let cell = 0; cell < row.length; cell += 3) {
      const number = row[cell] ?? -1
      if (words[number]?.stop === false) places[number]?.push(cell / 3)
    }
  return places
}

/** Makes the function that writes a word's places. */
const writerFor = (index: WordIndex, keys: Float64Array) => {
  const [lengths, places] = [lengthsOf(index), placesIn(index)]
  return (word: string): string => {
    const number = index.numbers.get(word) ?? -1
    const texts = new Map<number, number[]>()
    index.words[number]?.texts.forEach((text, use) => {
      const place = places[number]?.[use] ?? 0
      const here = texts.get(text)
      if (here) here.push(place)
      else texts.set(text, [place])
    })
    const posted = [...texts].map(([text, at]): PostedText => ({
      key: keys[text] ?? 0,
      length: lengths[text] ?? 0,
      at,
    }))
    return writePostings(posted.toSorted((a, b) => a.key - b.key))
  }
}

const wordsOf = (index: WordIndex, more: readonly { readonly word: string; readonly term: string }[]) => [
  ...index.known,
  ...more.filter(({ word }) => index.uses(word) === 0).map(({ word, term }) => ({ word, term, uses: 0 })),
]

const writtenForms = (index: WordIndex, words: readonly ShelvedWord[]) =>
  words.flatMap(({ word, uses }, at): readonly (readonly [number, string])[] => {
    const written = uses > 0 ? asWritten(index, word) : word
    return written.toLowerCase() === word ? [] : [[at, written]]
  })

/** All parts of the search. */
export function* archiveParts(given: SearchData): Generator<NamedPart> {
  const data = newestFirst(given)
  const index = createWordIndex(data)
  const sayings = createSayings(data, index)
  const keys = keysOf(index)
  const sent = sendSayings(sayings, { keys, lengths: lengthsOf(index) })
  const shelves = fillShelves(wordsOf(index, sayings.words))
  const first = shelves.map(({ key }) => key)
  for (const [shelf, { words }] of shelves.entries()) {
    const terms = new Set(words.flatMap(({ term }) => (shelfOf(first, shelfKey(term)) === shelf ? [term] : [])))
    const part: WordsPart = {
      kind: 'search-words',
      words: writeWords(words.map(({ word }) => word)),
      uses: writeNumbers(words.map(({ uses }) => uses)),
      written: writtenForms(index, words),
      sayings: [...terms].flatMap(term => sent.byTerm.get(term) ?? []),
    }
    yield [partNames.words(shelf), part]
  }
  const starts: string[] = []
  for (const { start, words, written } of cutIntoParts(index.known, writerFor(index, keys)))
    yield [
      partNames.places(starts.push(start) - 1),
      { kind: 'search-places', words: writeWords(words), places: written },
    ]
  for (const [number, runs] of sent.parts.entries()) yield [partNames.runs(number), { kind: 'search-runs', runs }]
  yield* storyParts(data)
  yield [partNames.posts, writePosts(data.posts)]
  yield [partNames.passages, writePassages(data.posts)]
  const names = data.themes.map(({ slug, name }) => ({ slug, name }))
  const { authors, organisations } = data
  yield [partNames.names, { kind: 'search-names', authors, organisations, themes: names }]
  const start: StartPart = {
    kind: 'search-start',
    posts: data.posts.length,
    texts: index.texts.length,
    averageLength: index.averageLength,
    shelves: first,
    places: writeWords(starts),
    themes: sent.themes,
    plain: sent.plain,
  }
  yield [partNames.start, start]
}

function* storyParts({ posts, authors, organisations }: SearchData): Generator<NamedPart> {
  const people = new Map(authors.map(one => [one.slug, one]))
  const bodies = new Map(organisations.map(one => [one.slug, one]))
  for (const [number, post] of posts.entries())
    yield [
      partNames.story(number),
      {
        kind: 'search-story',
        post,
        authors: post.authors.flatMap(slug => people.get(slug) ?? []),
        organisations: post.organisations.flatMap(slug => bodies.get(slug) ?? []),
      },
    ]
}
