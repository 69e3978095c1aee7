// The files of people and organisations that new posts need and the folder does not have. One file for each person,
// however many posts they wrote; the first byline gives the facts.
import { printAuthor, printOrganisation } from './facts-text.ts'
import type { Doubt, ImportedAuthor } from './importer.ts'
import { fileSlugOr, freeSlugs, sameKey } from './slugs.ts'
import type { StandingWeek } from './standing-week.ts'
import { organisationKey } from './standing-week.ts'
import type { NewFile } from './target-folder.ts'

/** Gathers people, post after post. */
export interface People {
  /** The slugs of a post's authors. */
  take(authors: readonly ImportedAuthor[], line: number): readonly string[]
  /** The files that are new. */
  files(): readonly NewFile[]
  readonly doubts: readonly Doubt[]
}

interface Person {
  readonly slug: string
  readonly author: ImportedAuthor
}

/** Starts from the people and organisations of a week. */
export function openPeople(week: StandingWeek): People {
  const slugs = freeSlugs(week.people.values())
  const bodySlugs = freeSlugs(week.organisations.values())
  const people = new Map<string, Person>()
  const bodies = new Map<string, { readonly slug: string; readonly name: string }>()
  const doubts: Doubt[] = []
  const slugOf = (author: ImportedAuthor, line: number): string => {
    const key = sameKey(author.name)
    const standing = week.people.get(key)
    if (standing !== undefined) return standing
    const known = people.get(key)
    if (known !== undefined) {
      if (!sameFacts(known.author, author)) doubts.push({ line, about: otherFacts(author) })
      return known.slug
    }
    const slug = slugs.take(fileSlugOr(author.name, 'author'))
    people.set(key, { slug, author })
    if (author.organisation !== undefined) takeBody(author.organisation)
    return slug
  }
  const takeBody = (name: string): void => {
    const key = organisationKey(name)
    if (week.organisations.has(key) || bodies.has(key)) return
    bodies.set(key, { slug: bodySlugs.take(fileSlugOr(name, 'organisation')), name })
  }
  const bodyOf = (name: string | undefined): string | undefined => {
    const key = name === undefined ? '' : organisationKey(name)
    return week.organisations.get(key) ?? bodies.get(key)?.slug
  }
  const file = (folder: string, slug: string, text: string): NewFile => ({
    path: `${week.path}/${folder}/${slug}.md`,
    text,
  })
  return {
    take: (authors, line) => [...new Set(authors.map(author => slugOf(author, line)))],
    files: () => [
      ...[...people.values()].map(({ slug, author }) =>
        file('authors', slug, printAuthor(author, bodyOf(author.organisation))),
      ),
      ...[...bodies.values()].map(({ slug, name }) => file('organisations', slug, printOrganisation(name))),
    ],
    doubts,
  }
}

const sameFacts = (one: ImportedAuthor, two: ImportedAuthor): boolean =>
  one.name === two.name && one.role === two.role && one.region === two.region && one.organisation === two.organisation

const otherFacts = ({ name }: ImportedAuthor): string =>
  `${name} stands with other facts here than in an earlier byline; the first ones are kept`
