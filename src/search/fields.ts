// What `author:`, `theme:`, `organisation:` and `day:` name in a question. A value names everything whose name has all its
// words, and best where it has no others; a value that names nothing is looked for as a word instead, and said so.
import { longDay } from '../corpus/dates.ts'
import type { SearchData, SearchPost } from './documents.ts'
import { tokenise } from './fold.ts'
import type { Field, Query, QueryPart } from './query.ts'

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

const wordsOf = (text: string): readonly string[] => tokenise(text).map(({ word }) => word)

/** A value names by the whole of a name, by words of it, or by words of which some are only begun. */
const [whole, inPart, begun] = [3, 2, 1]

const gradeOf = (asked: readonly string[], name: string): number => {
  const words = wordsOf(name)
  if (asked.join(' ') === words.join(' ')) return whole
  if (asked.length <= words.length && asked.every(part => words.includes(part))) return inPart
  return asked.every(part => words.some(word => word.startsWith(part))) ? begun : 0
}

const itemsOf = (data: SearchData, field: Field, value: string): SearchData['organisations'] =>
  field === 'day'
    ? [...new Set(data.posts.map(({ date }) => date))].map(day => ({
        slug: day,
        name: longDay(day),
        short: day.slice(0, value.length),
      }))
    : data[`${field}s`]

/** What a value names, and how; only what it names best, for "SCIE" means no School of Sciences. */
const named = (data: SearchData, field: Field, value: string) => {
  const asked = wordsOf(value)
  const items = itemsOf(data, field, value)
  const grades = items.map(({ slug, name, short = name }) =>
    Math.max(...[slug, name, short].map(one => gradeOf(asked, one))),
  )
  const grade = asked.length > 0 ? Math.max(0, ...grades) : 0
  return { grade, values: grade > 0 ? items.flatMap(({ slug }, at) => (grades[at] === grade ? [slug] : [])) : [] }
}

type FieldPart = Extract<QueryPart, { readonly kind: 'field' }>

/** What a field names, and how many of the free words after it are part of the name: `day:5 july`. */
const namedWith = (data: SearchData, { field, text }: FieldPart, next: QueryPart | undefined) => {
  let best = named(data, field, text)
  let value = text
  let taken = 0
  for (const word of next?.kind === 'words' && !next.without ? next.text.split(' ') : []) {
    value += ` ${word}`
    const longer = named(data, field, value)
    if (longer.grade < inPart) break
    best = longer
    taken++
  }
  return { values: best.values, taken }
}

const slugsOf = (post: SearchPost, field: Field): readonly string[] =>
  field === 'day' ? [post.date] : post[`${field}s`].map(one => (typeof one === 'string' ? one : one.slug))

/** Reads the fields of a question against the names there are. */
export const readFields = (data: SearchData, query: Query): FieldsRead => {
  const rules = new Map<string, Pick<FieldPart, 'field' | 'without'> & { readonly values: Set<string> }>()
  const unknown: { readonly field: Field; readonly text: string }[] = []
  let skipped = 0
  const left = query.flatMap((part, at): Query => {
    if (part.kind !== 'field') {
      if (skipped === 0 || part.kind !== 'words') return [part]
      const text = part.text.split(' ').slice(skipped).join(' ')
      skipped = 0
      return text === '' ? [] : [{ ...part, text }]
    }
    const { values, taken } = namedWith(data, part, query[at + 1])
    skipped = taken
    if (values.length === 0) {
      unknown.push({ field: part.field, text: part.text })
      return part.without ? [] : [{ kind: 'words', text: part.text, without: false }]
    }
    const { field, without } = part
    const rule = rules.get(`${without} ${field}`) ?? { field, without, values: new Set() }
    for (const value of values) rule.values.add(value)
    rules.set(`${without} ${field}`, rule)
    return []
  })
  const admits = (post: SearchPost): boolean =>
    [...rules.values()].every(
      ({ field, without, values }) => slugsOf(post, field).some(one => values.has(one)) !== without,
    )
  return {
    filter: { admits, themes: rules.get('false theme')?.values ?? new Set() },
    query: left,
    unknown,
    named: rules.size > 0,
  }
}
