// The concordance of an archive that is searched by parts: the places of the words say which stories hold them, and only
// those stories are fetched, a few at a time. Its code is fetched only on sites that have an archive.
import { concordance, type Concorded, type LineOrder } from './concordance.ts'
import { askedWords, type AskedWords } from './concordance-asked.ts'
import type { Named } from './documents.ts'
import { termOf } from './fold.ts'
import { partNames } from './archive/parts.ts'
import { createPartService, type FetchPart, type PartService } from './archive/part-service.ts'
import { placeOf } from './archive/text-key.ts'
import { readWords, shelfOf } from './archive/shelves.ts'
import { orderKey } from './word-list.ts'

/** Lines from some of the stories. `unread`: stories that hold what is asked and were not fetched. */
export interface ArchiveLines extends Concorded {
  readonly unread: number
  /** Words beside the first that is in no story. */
  readonly near: readonly string[]
}

/** What is asked of an archive. `most`: no more stories are fetched. */
export interface ArchiveAsked {
  readonly text: string
  readonly order: LineOrder
  readonly most: number
}

/** Where the forms of a word stand: texts by key, each with its places counted in words. */
type Texts = ReadonlyMap<number, readonly number[]>

interface Standing {
  readonly word: string
  readonly texts: Texts
  readonly near: readonly string[]
}

const neighbours = (words: readonly string[], asked: string, each = 3): readonly string[] => {
  const sorted = words.toSorted((a, b) => (orderKey(a) < orderKey(b) ? -1 : 1))
  const found = sorted.findIndex(word => orderKey(word) >= orderKey(asked))
  const place = found === -1 ? sorted.length : found
  return sorted.slice(Math.max(0, place - each), place + each)
}

const standingOf = async (service: PartService, word: AskedWords['words'][number]): Promise<Standing> => {
  const start = await service.part('search-start', partNames.start)
  // All forms of a word are in the part of their term.
  const number = shelfOf(readWords(start.places), word.term)
  const { words } = await service.part('search-places', partNames.places(number))
  const known = readWords(words)
  const forms = known.filter(form => termOf(form) === word.term)
  const texts = new Map<number, readonly number[]>()
  for (const { keys, from, places } of await Promise.all(forms.map(form => service.postings(form, number))))
    for (const [at, key] of keys.entries())
      texts.set(key, [...(texts.get(key) ?? []), ...places.slice(from[at], from[at + 1])])
  return { word: word.word, texts, near: forms.length > 0 ? [] : neighbours(known, word.word) }
}

const postsOf = (keys: Iterable<number>): readonly number[] =>
  [...new Set(Array.from(keys, key => placeOf(key).post))].toSorted((a, b) => a - b)

/** Stories in which the words stand as far from each other as they do in the row. What is between is told by the story. */
const postsWithRow = ({ row, words }: AskedWords, standing: readonly Standing[]): readonly number[] => {
  const steps = row.flatMap(({ term, stop }, step) => {
    const texts = standing[words.findIndex(word => word.term === term)]?.texts
    return stop ? [] : [{ step, texts: texts ?? new Map<number, readonly number[]>() }]
  })
  const [first, ...others] = steps
  const holds = ([key, places]: readonly [number, readonly number[]]) =>
    places.some(place => others.every(({ step, texts }) => texts.get(key)?.includes(place + step) === true))
  return postsOf([...(first?.texts ?? [])].filter(holds).map(([key]) => key))
}

/** Fetches the lines. Where the words nowhere stand in a row, those of each. */
export const archiveLines = async (
  fetchPart: FetchPart,
  { text, order, most }: ArchiveAsked,
): Promise<ArchiveLines> => {
  const asked = askedWords(text)
  const service = createPartService(fetchPart)
  const standing = await Promise.all((asked?.words ?? []).map(word => standingOf(service, word)))
  const absent = standing.filter(({ texts }) => texts.size === 0)
  const from = async (posts: readonly number[]): Promise<ArchiveLines> => {
    const read = posts.slice(0, most)
    const parts = await Promise.all(read.map(post => service.part('search-story', partNames.story(post))))
    const authors = new Map<string, Named>(parts.flatMap(part => part.authors.map(one => [one.slug, one] as const)))
    const told = concordance({ posts: parts.map(({ post }) => post), authors: [...authors.values()] }, text, order)
    const here = (one: Standing) => !absent.includes(one)
    return {
      ...told,
      words: told.shown === 'each' ? standing.filter(here).map(({ word }) => word) : told.words,
      absent: absent.map(({ word }) => word),
      unread: posts.length - read.length,
      near: absent[0]?.near ?? [],
    }
  }
  const inRow = asked === undefined || absent.length > 0 ? [] : postsWithRow(asked, standing)
  if (inRow.length > 0) {
    const lines = await from(inRow)
    if (lines.shown !== 'each') return lines
  }
  return from(postsOf(standing.flatMap(({ texts }) => [...texts.keys()])))
}
