// What the target already holds of the week: its posts, people and organisations, by the names a source would give them.
// Texts are read when they are asked for, one post at a time: a week may hold more than memory does.
import { join } from 'node:path'
import type { Fault } from '../faults.ts'
import type { Entry, TextFile } from '../open-folder.ts'
import { openFolder } from '../open-folder.ts'
import { isLegalForm } from './byline-signs.ts'
import { canBeByline, parseByline } from './bylines.ts'
import type { ImportedAuthor } from './importer.ts'
import { ImportFaults } from './importer.ts'
import { readFacts } from './read-back.ts'
import { fileSlugOr, sameKey } from './slugs.ts'
import { exists, insideOf } from './target-folder.ts'

/** A post as it stands. `title` is a key, so that a change of case or a mended comma still finds the post; `named` is the
 * title as written, `people` the names of its byline as one key (empty where there is no byline). */
export interface StandingPost {
  readonly path: string
  readonly slug: string
  readonly date: string
  readonly title: string
  readonly named: string
  readonly people: string
  readonly place: number
  readonly source?: string
}

/** A week as it stands, empty where there is none. People and organisations: key of the name -> slug of their file. */
export interface StandingWeek {
  readonly path: string
  readonly start?: string
  readonly end?: string
  readonly posts: readonly StandingPost[]
  readonly people: ReadonlyMap<string, string>
  readonly organisations: ReadonlyMap<string, string>
  /** Slugs of posts in the other weeks: addresses that are taken. */
  readonly elsewhere: ReadonlySet<string>
  /** A text of the week by its path; its `file` is a name for messages. */
  text(path: string): TextFile | undefined
}

/** The key an organisation is compared by: `Name, Inc.` and `Name` are one. */
export function organisationKey(name: string): string {
  const parts = name.split(/,\s*/).filter(part => !isLegalForm(part))
  return sameKey(parts.join(' '))
}

/** Whose post it is, whatever the order and the facts beside the names. */
export const peopleKey = (authors: readonly ImportedAuthor[]): string =>
  authors
    .map(({ name }) => sameKey(name))
    .toSorted()
    .join(' ')

/** Reads `weeks/SLUG` below `into`. Throws ImportFaults for links that lead out and for texts that cannot be read. */
export function readStandingWeek(into: string, slug: string): StandingWeek {
  const faults: Fault[] = []
  const folder = openFolder(into, fault => faults.push({ ...fault, file: join(into, fault.file) }))
  const path = `weeks/${slug}`
  const sound = <T>(read: T): T => {
    if (faults.length > 0) throw new ImportFaults(faults.splice(0))
    return read
  }
  const textAt = (at: string): TextFile | undefined => {
    if (folder === undefined || !exists(insideOf(into, at))) return undefined
    return sound(named(into, folder.read(at)))
  }
  const list = (at: string, kind: Entry['kind']): readonly Entry[] =>
    folder === undefined ? [] : sound(folder.list(at)).filter(one => one.kind === kind)
  /** A folder by its name; what is told of a link is told by the folder that holds it. */
  const within = (at: string, name: string, kind: Entry['kind']): readonly Entry[] =>
    list(at, 'folder').some(one => one.name === name) ? list(at === '' ? name : `${at}/${name}`, kind) : []
  const facts = (name: string): readonly (readonly [slug: string, facts: Facts])[] =>
    within(path, name, 'file')
      .filter(one => one.name.endsWith('.md'))
      .map(one => [one.name.replace(/\.md$/, ''), readFacts(textAt(one.path) ?? { file: one.path, text: '' })] as const)
  const weeks = within('', 'weeks', 'folder')
  const isThere = weeks.some(one => one.name === slug)
  const week = isThere ? textAt(`${path}/week.md`) : undefined
  const { start, end } = week === undefined ? {} : readFacts(week)
  const elsewhere = weeks
    .filter(one => one.name !== slug)
    .flatMap(one => within(one.path, 'posts', 'folder').map(({ name }) => dateAndSlug(name).slug))
  const posts = isThere
    ? within(path, 'posts', 'folder').map(one => standingPost(one, textAt(`${one.path}/post.md`)))
    : []
  return {
    path,
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    posts: posts.toSorted((one, two) => one.place - two.place || numberOf(one.slug) - numberOf(two.slug)),
    people: new Map(
      isThere ? facts('authors').flatMap(keysOf(({ name }) => [name].map(one => one && sameKey(one)))) : [],
    ),
    organisations: new Map(
      isThere
        ? facts('organisations').flatMap(
            keysOf(({ name, short }) => [name, short].map(one => one && organisationKey(one))),
          )
        : [],
    ),
    elsewhere: new Set(elsewhere),
    text: textAt,
  }
}

type Facts = Readonly<Record<string, string>>

const named = (into: string, { file, text }: TextFile): TextFile => ({ file: join(into, file), text })

const keysOf =
  (keys: (facts: Facts) => readonly (string | undefined)[]) =>
  ([slug, facts]: readonly [string, Facts]): readonly (readonly [string, string])[] =>
    [slug, ...keys(facts)].flatMap(key => (key ? [[key, slug] as const] : []))

/** What a folder's name says: its date, where it begins with one, and its slug. */
function dateAndSlug(name: string): { readonly date: string; readonly slug: string } {
  const [, date = '', slug = name] = /^(\d{4}-\d{2}-\d{2})-(.*)$/s.exec(name) ?? []
  return { date, slug }
}

/** The number at the end of a slug: posts of one title stand in the order in which they came. */
const numberOf = (slug: string): number => Number(/-(\d+)$/.exec(slug)?.[1] ?? 0)

function standingPost({ name, path }: Entry, text: TextFile | undefined): StandingPost {
  const { date: inName, slug } = dateAndSlug(name)
  const facts = text === undefined ? {} : readFacts(text)
  const { title = slug, date = inName, place = '1', byline = '', source } = facts
  const people = canBeByline(byline) ? peopleKey(parseByline(byline).authors) : ''
  const known = { path, slug, date, title: sameKey(title), named: title, people, place: Number(place) }
  return source === undefined ? known : { ...known, source }
}

/** The slug of the folder of a week. */
export const weekSlug = (title: string): string => fileSlugOr(title, 'week')
