// An entry of a feed or export as a post. All formats meet here, so the rules for days, names, titles and words that
// are left out stand once. What an entry does not say is asked of the editor, never made up.
import { dayReader } from './feed-dates.ts'
import type { SourceDate } from './feed-dates.ts'
import { looksLikeLogin, nameIn, peopleOf } from './feed-people.ts'
import { asEvent, bodyWords, otherTexts } from './feed-left-out.ts'
import type { EntryBody } from './feed-left-out.ts'
import type { Doubt } from './importer.ts'
import { quoted, untitled } from './importer.ts'
import { readBody } from './post-html.ts'
import type { Decisions, Imported, LeftOut, LeftOutKind, SourcePost } from './source.ts'
import { tokens } from './words.ts'

/** An entry as its format gives it. `dates` are those of its writing, `changes` those of later changes; the first of
 * each is the best. `people` are authors as written. `shorts` are other texts beside the body: summaries, excerpts. */
export interface Entry {
  readonly line: number
  readonly id?: string
  readonly address?: string
  readonly title: string
  readonly dates: readonly SourceDate[]
  readonly changes: readonly SourceDate[]
  readonly people: readonly string[]
  readonly tags: readonly string[]
  readonly body?: EntryBody
  readonly shorts: readonly EntryBody[]
  readonly leftOut: readonly LeftOut[]
  readonly doubts: readonly Doubt[]
}

/** Makes posts of the entries of one source. */
export interface EntryReader {
  post(entry: Entry): readonly Imported[]
  /** An entry that is no post, or none to show. */
  without(kind: LeftOutKind, what: string, entry: Entry): readonly Imported[]
}

/** Begins a source: what is said once for a whole file is said at the first entry that calls for it. */
export function entryReader(file: string, decisions: Decisions): EntryReader {
  const readDay = dayReader(decisions.zone)
  const said = new Set<string>()
  const once = (key: string, doubt: Doubt): readonly Doubt[] => (said.has(key) ? [] : (said.add(key), [doubt]))

  function dayOf({ line, id = '', address = '', title, dates, changes }: Entry): Dated {
    const decided = decisions.dates.get(id) ?? decisions.dates.get(address)
    if (decided !== undefined) return { date: decided, doubts: [] }
    const found = [...dates, ...changes].map(readDay)
    const at = found.findIndex(one => one.day !== undefined)
    const { day, hangs = false } = found[at] ?? {}
    const odd = found.slice(0, at < 0 ? found.length : at).flatMap(one => one.odd ?? [])
    const date = day ?? decisions.dates.get(title)
    const zone =
      'gives its times in Greenwich time; near midnight the day may be another one; name the zone with --zone'
    const doubts = [
      ...odd.map(about => ({ line, about: `${quoted(title)}: ${about}` })),
      ...(at >= dates.length ? [{ line, about: `${quoted(title)} has only the day of its last change` }] : []),
      ...(hangs ? once('zone', { line, about: `the file ${zone}` }) : []),
    ]
    return date === undefined ? { doubts } : { date, doubts }
  }

  function authorsOf({ line, people }: Entry): Pick<SourcePost, 'authors' | 'doubts'> {
    const authors = peopleOf(people, decisions.names)
    const hidden = people.filter(text => nameIn(text) === '' && text.trim() !== '' && !decisions.names.has(text.trim()))
    const logins = authors.filter(({ name }) => looksLikeLogin(name) && ![...decisions.names.values()].includes(name))
    const doubts = [
      ...hidden.flatMap(text =>
        once(`mail ${text}`, {
          line,
          about: 'an author is given only as a mailbox, which is not shown; name the author',
        }),
      ),
      ...logins.flatMap(({ name }) =>
        once(`login ${name}`, { line, about: `${quoted(name)} may be a login; say which name to show` }),
      ),
    ]
    const { author } = decisions
    return { authors: authors.length === 0 && author !== undefined ? [{ name: author }] : authors, doubts }
  }

  function post(entry: Entry): readonly Imported[] {
    const { line, id, address, title, body } = entry
    const read = body === undefined ? undefined : readBody({ file, ...body })
    const leftOut = [...entry.leftOut, ...(read?.leftOut ?? []), ...otherTexts(entry)]
    if (read === undefined || body === undefined || read.blocks.length === 0) {
      const what = title === '' ? 'an entry without words' : `the entry ${quoted(title)} without a text`
      return [{ kind: 'empty' as const, line, what, words: tokens(title).length }, ...leftOut].map(asEvent)
    }
    const { date, doubts } = dayOf({ ...entry, title: title || untitled })
    const people = authorsOf(entry)
    const noTitle = { line, about: `a post has no title and is called “${untitled}”; give it one` }
    const made: SourcePost = {
      line,
      ...(id ? { id } : {}),
      ...(address ? { address } : {}),
      title: title || untitled,
      ...(date === undefined ? {} : { date }),
      authors: people.authors,
      tags: [...new Set(entry.tags.filter(tag => tag !== ''))],
      blocks: read.blocks,
      words: read.words,
      leftOut,
      doubts: [...(title === '' ? [noTitle] : []), ...entry.doubts, ...doubts, ...people.doubts, ...read.doubts],
    }
    return [{ kind: 'post', post: made }]
  }

  function without(
    kind: LeftOutKind,
    what: string,
    { line, title, body, shorts, leftOut }: Entry,
  ): readonly Imported[] {
    const texts = [...(body === undefined ? [] : [body]), ...shorts]
    const words = texts.reduce((sum, text) => sum + bodyWords(text), tokens(title).length)
    const named = title === '' ? what : `${what} ${quoted(title)}`
    return [{ kind, line, what: named, words }, ...leftOut].map(asEvent)
  }

  return { post, without }
}

interface Dated {
  readonly date?: string
  readonly doubts: readonly Doubt[]
}
