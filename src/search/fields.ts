// What `author:`, `theme:`, `organisation:` and `day:` name in a question. A value names everything whose name has all its
// words, the last perhaps unfinished; a value that names nothing is looked for as a word instead, and said so.
import { longDay } from '../corpus/dates.ts'
import type { SearchData, SearchPost } from './documents.ts'
import { tokenise } from './fold.ts'
import type { Field, Query } from './query.ts'

/** What a question asks of a story beside its words. Values of one field add up; the fields must all hold. */
export interface FieldFilter {
  readonly admits: (post: SearchPost) => boolean
  /** Themes that passages must carry, any of them; none asked for where empty. */
  readonly themes: ReadonlySet<string>
}

/** The question's fields as a filter, its query with the values that name nothing as words, and those values. */
export interface FieldsRead {
  readonly filter: FieldFilter
  readonly query: Query
  readonly unknown: readonly { readonly field: Field; readonly text: string }[]
  /** Whether some field names something. */
  readonly named: boolean
}

const isNamed = (value: string, names: readonly string[]): boolean => {
  const asked = tokenise(value).map(({ word }) => word)
  return names.some(name => {
    const words = tokenise(name).map(({ word }) => word)
    return asked.length > 0 && asked.every(part => words.some(word => word === part || isBegun(word, part)))
  })
}

const isBegun = (word: string, part: string): boolean => part.length > 2 && word.startsWith(part)

const slugsNamed = (items: readonly { readonly slug: string; readonly names: readonly string[] }[], value: string) =>
  items.flatMap(({ slug, names }) => (isNamed(value, [slug, ...names]) ? [slug] : []))

const valuesNamed = (data: SearchData, field: Field, value: string): readonly string[] => {
  if (field === 'author')
    return slugsNamed(
      data.authors.map(({ slug, name }) => ({ slug, names: [name] })),
      value,
    )
  if (field === 'theme')
    return slugsNamed(
      data.themes.map(({ slug, name }) => ({ slug, names: [name] })),
      value,
    )
  if (field === 'organisation')
    return slugsNamed(
      data.organisations.map(({ slug, name, short }) => ({ slug, names: short ? [name, short] : [name] })),
      value,
    )
  const days = [...new Set(data.posts.map(({ date }) => date))]
  return days.filter(day => day.startsWith(value) || isNamed(value, [longDay(day)]))
}

const has: Readonly<Record<Field, (post: SearchPost) => readonly string[]>> = {
  author: post => post.authors,
  organisation: post => post.organisations,
  theme: post => post.themes.map(({ slug }) => slug),
  day: post => [post.date],
}
const fields: readonly Field[] = ['author', 'theme', 'organisation', 'day']

/** Reads the fields of a question against the names there are. */
export const readFields = (data: SearchData, query: Query): FieldsRead => {
  const wanted = new Map<Field, Set<string>>()
  const refused: { readonly field: Field; readonly values: ReadonlySet<string> }[] = []
  const unknown: { readonly field: Field; readonly text: string }[] = []
  const left = query.flatMap(part => {
    if (part.kind !== 'field') return [part]
    const values = valuesNamed(data, part.field, part.text)
    if (values.length === 0) {
      unknown.push({ field: part.field, text: part.text })
      return part.without ? [] : [{ kind: 'words' as const, text: part.text, without: false }]
    }
    if (part.without) refused.push({ field: part.field, values: new Set(values) })
    else wanted.set(part.field, new Set([...(wanted.get(part.field) ?? []), ...values]))
    return []
  })
  const anyOf = (post: SearchPost, field: Field, values: ReadonlySet<string>) =>
    has[field](post).some(value => values.has(value))
  const admits = (post: SearchPost): boolean =>
    fields.every(field => {
      const values = wanted.get(field)
      return values === undefined || anyOf(post, field, values)
    }) && !refused.some(({ field, values }) => anyOf(post, field, values))
  return {
    filter: { admits, themes: wanted.get('theme') ?? new Set() },
    query: left,
    unknown,
    named: wanted.size + refused.length > 0,
  }
}
