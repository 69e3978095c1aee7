// Cuts the data of the search into the parts by which a large archive is searched: shelves of words, the places of those
// words, everyday words, what posts are filtered by, and each story for itself. A generator: no part is held longer than it
// takes to write it, and the time is linear in the length of the stories.
import { writePassages, writePosts } from '../search/archive/columns.ts'
import { writeNumbers } from '../search/archive/numbers.ts'
import { partNames, type Parts, type StartPart, type WordsPart } from '../search/archive/parts.ts'
import { shelfKey, shelfOf, writeWords } from '../search/archive/shelves.ts'
import type { SearchData } from '../search/documents.ts'
import { byDay } from '../search/filters.ts'
import { createFinder, type Finder } from '../search/finder.ts'
import { createSayings } from '../search/sayings.ts'
import { asWritten } from '../search/as-written.ts'
import { folding } from '../search/fold.ts'
import type { WordIndex } from '../search/word-index.ts'
import { keysOf, lengthsOf, placesParts, writerFor } from './archive-places.ts'
import { readyParts } from './archive-ready.ts'
import { sendSayings } from './archive-sayings.ts'
import { beginStep } from './steps.ts'
import { fillShelves, type ShelvedWord } from './archive-shelves.ts'

/** A part with its name. */
export type NamedPart = readonly [name: string, part: Parts[keyof Parts]]

/** Posts are numbered as they are shown when the newest come first. */
const newestFirst = (data: SearchData): SearchData => {
  const inTime = byDay(data.posts, true)
  const order = data.posts.map((_, at) => at).toSorted(inTime)
  return { ...data, posts: order.flatMap(at => data.posts[at] ?? []) }
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

/** Words by which the next letters of a word are foreseen. */
const mostCommon = 400

const commonestOf = ({ known }: WordIndex): readonly string[] =>
  known
    .toSorted((a, b) => b.uses - a.uses)
    .slice(0, mostCommon)
    .map(({ word }) => word)

/** A finder over the stories as they are numbered in an archive. */
export const archiveFinder = (data: SearchData): Finder => createFinder(newestFirst(data), folding)

/** All parts of the search, made of the index of a finder and of the sayings that it leads to. */
export function* archiveParts(
  given: SearchData,
  { data, index }: Finder = archiveFinder(given),
  sayings = createSayings(data, index),
): Generator<NamedPart> {
  const keys = keysOf(index)
  const sent = sendSayings(sayings, { keys, lengths: lengthsOf(index) })
  const shelves = fillShelves(wordsOf(index, sayings.words))
  const first = shelves.map(({ key }) => key)
  const words: WordsPart[] = []
  for (const [shelf, { words: here }] of shelves.entries()) {
    const terms = new Set(here.flatMap(({ term }) => (shelfOf(first, shelfKey(term)) === shelf ? [term] : [])))
    const part: WordsPart = {
      kind: 'search-words',
      words: writeWords(here.map(({ word }) => word)),
      uses: writeNumbers(here.map(({ uses }) => uses)),
      written: writtenForms(index, here),
      sayings: [...terms].flatMap(term => sent.byTerm.get(term) ?? []),
    }
    words.push(part)
    yield [partNames.words(shelf), part]
  }
  const write = writerFor(index, keys)
  const { starts, begun, partOf } = yield* placesParts(index, write)
  for (const [number, runs] of sent.parts.entries()) yield [partNames.runs(number), { kind: 'search-runs', runs }]
  yield* storyParts(data)
  yield [partNames.posts, writePosts(data.posts)]
  yield [partNames.passages, writePassages(data.posts)]
  const names = data.themes.map(({ slug, name }) => ({ slug, name }))
  const { authors, organisations } = data
  yield [partNames.names, { kind: 'search-names', authors, organisations, themes: names }]
  const start: Omit<StartPart, 'ready'> = {
    kind: 'search-start',
    posts: data.posts.length,
    texts: index.texts.length,
    averageLength: index.averageLength,
    shelves: first,
    places: writeWords(starts),
    begun: writeWords([...begun.keys()]),
    common: commonestOf(index).join(' '),
    themes: sent.themes,
    plain: sent.plain,
  }
  beginStep('search: ready answers')
  const ready = yield* readyParts({ data, start, shelves: words, begun, runs: sent.parts, partOf, index, keys })
  yield [partNames.start, { ...start, ready: writeWords(ready) }]
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
