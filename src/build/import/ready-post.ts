// A post made ready to be settled: plain titles and names, one byline, what the editor has decided. What is still missing
// then is asked for, never made up.
import { createHash } from 'node:crypto'
import type { Day } from '../../corpus/schema.ts'
import { isSourceName } from '../source-name.ts'
import type { Doubt, ImportedAuthor } from './importer.ts'
import { quoted, untitled } from './importer.ts'
import { plainLine } from './plain-line.ts'
import type { Decisions, SourcePost } from './source.ts'

/** A post with all that its files need. `sources`: what its source calls it, its id before its address. */
export interface ReadyPost extends SourcePost {
  readonly date: Day
  readonly sources: readonly string[]
  readonly shownByline: string
}

const listOf = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** A post with plain facts; `date` and `authors` may still be missing. */
export function plainPost(post: SourcePost, decisions: Decisions): SourcePost {
  const { id, address, line } = post
  const title = plainLine(post.title)
  const people = post.authors.map(author => ({ author, name: plainLine(author.name) }))
  const hidden = [...new Set([title, ...people.map(({ name }) => name)].flatMap(one => one.hidden))]
  const named = people.filter(({ name }) => name.text !== '').map(({ author, name }) => plainAuthor(author, name.text))
  const date =
    post.date ??
    decisions.dates.get(id ?? '') ??
    decisions.dates.get(address ?? '') ??
    decisions.dates.get(post.title) ??
    decisions.dates.get(title.text)
  const shown = title.text === '' ? untitled : title.text
  const doubts: Doubt[] = [
    ...(hidden.length > 0
      ? [{ line, about: `${quoted(shown)} had hidden signs (${hidden.join(', ')}), taken out` }]
      : []),
    ...(title.text === '' ? [{ line, about: `a post with no title; it is called “${untitled}”` }] : []),
  ]
  return {
    ...post,
    title: shown,
    ...(date !== undefined && { date }),
    authors:
      named.length === 0 && decisions.author !== undefined ? [{ name: plainLine(decisions.author).text }] : named,
    doubts: doubts.length > 0 ? [...doubts, ...post.doubts] : post.doubts,
  }
}

/** The same with its byline and names, where nothing is missing. */
export function readyPost(post: SourcePost): ReadyPost | undefined {
  const { id, address, date, authors, byline } = post
  if (date === undefined || authors.length === 0) return undefined
  const sources = [...new Set([id, address].flatMap(one => (one === undefined ? [] : sourceName(one))))]
  return {
    ...post,
    date,
    sources,
    shownByline: byline === undefined ? `By ${listOf.format(authors.map(({ name }) => name))}` : plainLine(byline).text,
  }
}

function plainAuthor({ role, region, organisation }: ImportedAuthor, name: string): ImportedAuthor {
  const plain = (key: string, text: string | undefined) => {
    const fact = text === undefined ? '' : plainLine(text).text
    return fact === '' ? {} : { [key]: fact }
  }
  return { name, ...plain('role', role), ...plain('region', region), ...plain('organisation', organisation) }
}

/** What a source calls a post, as one line; a name that cannot stand in post.md as its sum. */
function sourceName(name: string): readonly string[] {
  const { text } = plainLine(name)
  if (text === '') return []
  return [isSourceName(text) ? text : `sha256:${createHash('sha256').update(text).digest('hex')}`]
}
