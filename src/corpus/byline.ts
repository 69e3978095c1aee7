// A byline word for word, cut where it names a person or an organisation that has a page.
import type { Author, Organisation } from './schema.ts'

/** A stretch of a byline; `author` or `organisation` is the slug of whom it names. */
export interface BylinePart {
  readonly text: string
  readonly author?: string
  readonly organisation?: string
}

interface Name {
  readonly name: string
  readonly part: Omit<BylinePart, 'text'>
}

const namesOf = (authors: readonly Author[], organisations: readonly Organisation[]): readonly Name[] => [
  ...authors.map(({ name, slug }) => ({ name, part: { author: slug } })),
  ...organisations.flatMap(({ name, short, slug }) =>
    [name, ...(short === undefined ? [] : [short])].map(text => ({ name: text, part: { organisation: slug } })),
  ),
]

/** A byline for a post that came without one: its people, and each organisation once. */
const composed = (authors: readonly Author[], organisations: readonly Organisation[]): string => {
  const people = new Intl.ListFormat('en-GB').format(
    authors.map(({ name, role, region }) => [name, role, region].filter(part => part !== undefined).join(', ')),
  )
  return [`By ${people}`, ...organisations.map(({ name }) => name)].join(', ')
}

/**
 * Cuts a byline into parts whose texts, joined, are the byline. Each name counts once, where it first stands; a longer
 * name goes before a shorter one within it.
 */
export const bylineParts = (
  byline: string,
  authors: readonly Author[],
  organisations: readonly Organisation[],
): readonly BylinePart[] => {
  const text = byline === '' ? composed(authors, organisations) : byline
  const found = namesOf(authors, organisations)
    .map(({ name, part }) => ({ part, start: text.indexOf(name), end: text.indexOf(name) + name.length }))
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
  const parts: BylinePart[] = []
  const named = new Set<string>()
  let at = 0
  for (const { part, start, end } of found) {
    const who = JSON.stringify(part)
    // Not there at all (-1), or within a longer name.
    if (start < at || named.has(who)) continue
    if (start > at) parts.push({ text: text.slice(at, start) })
    parts.push({ text: text.slice(start, end), ...part })
    named.add(who)
    at = end
  }
  return at < text.length ? [...parts, { text: text.slice(at) }] : parts
}
