// The files of people and organisations that new posts need and the folder does not have. One file for each person,
// however many posts they wrote; the first byline gives the facts.
import { printAuthor, printOrganisation } from './facts-text.ts'
import type { Doubt, ImportedAuthor, ImportedPost } from './importer.ts'
import { slugOr } from './slugs.ts'
import type { PlannedFile } from './target-folder.ts'
import type { StandingWeek } from './standing-week.ts'
import { organisationKey } from './standing-week.ts'

/** New files, whose slugs a post's authors have, and what the editor should look at. */
export interface PeoplePlan {
  readonly files: readonly PlannedFile[]
  readonly authorsOf: (post: ImportedPost) => readonly string[]
  readonly doubts: readonly Doubt[]
}

/** Plans people and organisations for posts that are new to the week. */
export function planPeople(posts: readonly ImportedPost[], week: StandingWeek): PeoplePlan {
  const keyOf = ({ name }: ImportedAuthor): string => slugOr(name, 'author')
  const slugOf = (author: ImportedAuthor): string => week.people.get(keyOf(author)) ?? keyOf(author)
  const people = new Map<string, ImportedAuthor>()
  const doubts: Doubt[] = []
  for (const post of posts) {
    for (const author of post.authors.filter(one => !week.people.has(keyOf(one)))) {
      const first = people.get(keyOf(author))
      if (first === undefined) people.set(keyOf(author), author)
      else if (!sameFacts(first, author)) doubts.push({ line: post.line, about: otherFacts(author) })
    }
  }
  const bodies = new Map<string, string>()
  for (const { organisation } of people.values()) {
    if (organisation === undefined || week.organisations.has(organisationKey(organisation))) continue
    if (!bodies.has(organisationKey(organisation))) bodies.set(organisationKey(organisation), organisation)
  }
  const bodyOf = (name: string): string =>
    week.organisations.get(organisationKey(name)) ?? slugOr(bodies.get(organisationKey(name)) ?? name, 'organisation')
  const file = (folder: string, slug: string, text: string): PlannedFile => ({
    path: `${week.path}/${folder}/${slug}.md`,
    text,
    fresh: true,
  })
  return {
    files: [
      ...[...people].map(([slug, one]) =>
        file('authors', slug, printAuthor(one, one.organisation === undefined ? undefined : bodyOf(one.organisation))),
      ),
      ...[...bodies.values()].map(name => file('organisations', bodyOf(name), printOrganisation(name))),
    ],
    authorsOf: post => [...new Set(post.authors.map(slugOf))],
    doubts,
  }
}

const sameFacts = (one: ImportedAuthor, two: ImportedAuthor): boolean =>
  one.name === two.name && one.role === two.role && one.region === two.region && one.organisation === two.organisation

const otherFacts = ({ name }: ImportedAuthor): string =>
  `${name} stands with other facts here than in an earlier byline; the first ones are kept`
