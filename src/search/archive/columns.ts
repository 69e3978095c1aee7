// What posts are filtered by, column by column, and back into posts with nothing else in them. So the filters of a week
// (`filters.ts`) decide in an archive too. A passage is known here by its position alone.
import type { Voice } from '../../corpus/schema.ts'
import { voices as knownVoices } from '../../corpus/voices.ts'
import type { SearchPost } from '../documents.ts'
import { readCarried, writeCarried, type Carried } from './carried.ts'
import { differences, readNumbers, writeNumbers } from './numbers.ts'
import type { PassagesPart, PostsPart } from './parts.ts'

const day = 86_400_000
const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / day
const dateOf = (number: number): string => new Date(number * day).toISOString().slice(0, 10)

/** Days stand newest first; they are sent as steps back from the newest of all days a year of four digits has. */
const lastDay = dayNumber('9999-12-31')

const tableOf = (lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())]

/** Lists of names as two columns: how many each post has, and which. */
const writeLists = (lists: readonly (readonly string[])[], table: readonly string[]): readonly string[] => {
  const places = new Map(table.map((name, at) => [name, at]))
  return [
    writeNumbers(lists.map(({ length }) => length)),
    writeNumbers(lists.flatMap(list => list.map(name => places.get(name) ?? 0))),
  ]
}

const readLists = ([counts = '', which = '']: readonly string[], table: readonly string[]) => {
  const names = readNumbers(which).map(at => table[at] ?? '')
  let end = 0
  return readNumbers(counts).map(count => names.slice(end, (end += count)))
}

const has = {
  original: (post: SearchPost) => post.passages.some(({ original }) => original !== undefined),
  retold: (post: SearchPost) => post.passages.some(({ retold }) => retold !== undefined),
  summary: (post: SearchPost) => post.points.length > 0,
}

/** Writes the columns of posts, which come newest first. */
export const writePosts = (posts: readonly SearchPost[]): PostsPart => {
  const weeks = posts.map(({ week }) => [week])
  const [authors, organisations] = [posts.map(post => post.authors), posts.map(post => post.organisations)]
  const tables = { weeks: tableOf(weeks), authors: tableOf(authors), organisations: tableOf(organisations) }
  const editions = (post: SearchPost) =>
    Number(has.original(post)) + 2 * Number(has.retold(post)) + 4 * Number(has.summary(post))
  return {
    kind: 'search-posts',
    tables,
    columns: [
      writeNumbers(differences(posts.map(({ date }) => lastDay - dayNumber(date)))),
      writeNumbers(posts.map(({ place }) => place)),
      writeNumbers(posts.map(({ minutes }) => minutes)),
      writeNumbers(posts.map(editions)),
      writeNumbers(posts.map(({ passages }) => passages.length)),
      ...writeLists(weeks, tables.weeks),
      ...writeLists(authors, tables.authors),
      ...writeLists(organisations, tables.organisations),
    ],
  }
}

/** Writes which passages carry which themes and voices. */
export const writePassages = (posts: readonly SearchPost[]): PassagesPart => {
  const gather = (of: (post: SearchPost) => readonly (readonly [slug: string, passages: readonly string[]])[]) => {
    const groups = new Map<string, Carried[]>()
    posts.forEach((post, at) => {
      const places = new Map(post.passages.map(({ id }, place) => [id, place]))
      for (const [slug, ids] of of(post)) {
        const passages = [...new Set(ids.flatMap(id => places.get(id) ?? []))].toSorted((a, b) => a - b)
        const group = groups.get(slug)
        if (group) group.push({ post: at, passages })
        else groups.set(slug, [{ post: at, passages }])
      }
    })
    return [...groups].map(([slug, carried]) => writeCarried(slug, carried))
  }
  return {
    kind: 'search-passages',
    themes: gather(({ themes }) => themes.map(({ slug, passages }) => [slug, passages])),
    voices: gather(({ voices }) => voices.map(({ voice, passages }) => [voice, passages])),
  }
}

/** A post of which nothing is known. It has passages enough to be ranked by: nothing shown is made of them. */
export const unknownPost = (passages: number): SearchPost => ({
  slug: '',
  title: '',
  date: '',
  place: 0,
  week: '',
  minutes: 0,
  authors: [],
  organisations: [],
  themes: [],
  voices: [],
  passages: Array.from({ length: passages }, (_, at) => ({ id: String(at), kind: 'prose' as const })),
  points: [],
  everyday: [],
})

const isVoice = (slug: string): slug is Voice => knownVoices.some(voice => voice === slug)

/** Makes posts of columns again. Themes and voices are there where their part is given. */
export const readPosts = ({ columns, tables }: PostsPart, carried?: PassagesPart): readonly SearchPost[] => {
  const [steps = '', places = '', minutes = '', editions = '', counts = '', ...lists] = columns
  const [place, minute, edition, count] = [places, minutes, editions, counts].map(readNumbers)
  const weeks = readLists(lists.slice(0, 2), tables.weeks)
  const authors = readLists(lists.slice(2, 4), tables.authors)
  const organisations = readLists(lists.slice(4, 6), tables.organisations)
  const themes = new Map<number, { slug: string; passages: readonly string[]; weak: readonly string[] }[]>()
  const voices = new Map<number, { voice: Voice; passages: readonly string[] }[]>()
  for (const [slug, ...sent] of carried?.themes ?? [])
    for (const { post, passages } of readCarried(sent))
      themes.set(post, [...(themes.get(post) ?? []), { slug, passages: passages.map(String), weak: [] }])
  for (const [voice, ...sent] of carried?.voices ?? [])
    for (const { post, passages } of isVoice(voice) ? readCarried(sent) : [])
      if (isVoice(voice)) voices.set(post, [...(voices.get(post) ?? []), { voice, passages: passages.map(String) }])
  let date = 0
  return readNumbers(steps).map((step, at) => {
    date += step
    const some = edition?.[at] ?? 0
    const bare = unknownPost(count?.[at] ?? 0)
    return {
      ...bare,
      date: dateOf(lastDay - date),
      place: place?.[at] ?? 0,
      minutes: minute?.[at] ?? 0,
      week: weeks[at]?.[0] ?? '',
      authors: authors[at] ?? [],
      organisations: organisations[at] ?? [],
      themes: themes.get(at) ?? [],
      voices: voices.get(at) ?? [],
      passages: bare.passages.map(passage => ({
        ...passage,
        ...(some & 1 && { original: '' }),
        ...(some & 2 && { retold: '' }),
      })),
      points: some & 4 ? [{ text: '', passage: '' }] : [],
    }
  })
}
