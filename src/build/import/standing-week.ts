// What the target already holds of the week: its posts, people and organisations, by the names a page would give them.
import { join } from 'node:path'
import type { Fault } from '../faults.ts'
import type { TextFile } from '../open-folder.ts'
import { openFolder } from '../open-folder.ts'
import type { NamedText, PostFolder, WeekFolder } from '../read-content.ts'
import { readContent } from '../read-content.ts'
import { isLegalForm } from './byline-signs.ts'
import { canBeByline, parseByline } from './bylines.ts'
import type { ImportedAuthor } from './importer.ts'
import { ImportFaults } from './importer.ts'
import { readFacts } from './read-back.ts'
import { slugOr } from './slugs.ts'

/** A post as it stands. `title` is a slug, so that a change of case or a mended comma still finds the post; `named` is the
 * title as written, `people` the names of its byline as one key (empty where there is no byline). */
export interface StandingPost {
  readonly path: string
  readonly slug: string
  readonly date: string
  readonly title: string
  readonly named: string
  readonly people: string
  readonly place: number
}

/** A week as it stands, empty where there is none. People and organisations: slugged name -> slug of their file. */
export interface StandingWeek {
  readonly path: string
  readonly posts: readonly StandingPost[]
  readonly people: ReadonlyMap<string, string>
  readonly organisations: ReadonlyMap<string, string>
  /** Slugs of posts in the other weeks: addresses that are taken. */
  readonly elsewhere: ReadonlySet<string>
  /** A text of the week by its path; its `file` is a name for messages. */
  text(path: string): TextFile | undefined
}

/** The slug an organisation is compared by: `Name, Inc.` and `Name` are one. */
export function organisationKey(name: string): string {
  const parts = name.split(/,\s*/).filter(part => !isLegalForm(part))
  return slugOr(parts.join(' '), 'organisation')
}

/** Whose post it is, whatever the order and the facts beside the names. */
export const peopleKey = (authors: readonly ImportedAuthor[]): string =>
  authors
    .map(({ name }) => slugOr(name, name))
    .toSorted()
    .join(' ')

/** Reads `weeks/SLUG` below `into`. Throws ImportFaults for links that lead out and for texts that cannot be read. */
export function readStandingWeek(into: string, slug: string): StandingWeek {
  const faults: Fault[] = []
  const folder = openFolder(into, fault => faults.push({ ...fault, file: join(into, fault.file) }))
  // What else is wrong with the folder is for check:content to say; here only what cannot be read stops the run.
  const { weeks } = folder === undefined ? { weeks: [] } : readContent(folder, () => undefined)
  if (faults.length > 0) throw new ImportFaults(faults)
  const week = weeks.find(one => one.slug === slug)
  const named = ({ file, text }: TextFile): TextFile => ({ file: join(into, file), text })
  const texts = new Map((week === undefined ? [] : textsOf(week)).map(text => [text.file, named(text)]))
  const keys = (
    all: readonly NamedText[],
    keysOf: (facts: Facts) => readonly string[],
  ): readonly (readonly [string, string])[] =>
    all.flatMap(one => [one.slug, ...keysOf(readFacts(named(one)))].map(key => [key, one.slug] as const))
  return {
    path: `weeks/${slug}`,
    posts: (week?.posts ?? []).map(post => standingPost(post, named)).toSorted((one, two) => one.place - two.place),
    people: new Map(keys(week?.authors ?? [], ({ name = '' }) => [slugOr(name, '')])),
    organisations: new Map(
      keys(week?.organisations ?? [], ({ name, short }) =>
        [name, short].flatMap(one => (one ? [organisationKey(one)] : [])),
      ),
    ),
    elsewhere: new Set(weeks.filter(one => one !== week).flatMap(one => one.posts.map(post => post.slug))),
    text: path => texts.get(path),
  }
}

type Facts = Readonly<Record<string, string>>

const textsOf = ({ week, authors, organisations, posts }: WeekFolder): readonly TextFile[] => [
  ...(week === undefined ? [] : [week]),
  ...authors,
  ...organisations,
  ...posts.flatMap(post => Object.values(post.texts)),
]

function standingPost(
  { folder, slug, date: inName, texts }: PostFolder,
  named: (text: TextFile) => TextFile,
): StandingPost {
  const {
    title = slug,
    date = inName ?? '',
    place = '1',
    byline = '',
  } = texts.post === undefined ? {} : readFacts(named(texts.post))
  const people = canBeByline(byline) ? peopleKey(parseByline(byline).authors) : ''
  return { path: folder, slug, date, title: slugOr(title, 'post'), named: title, people, place: Number(place) }
}
