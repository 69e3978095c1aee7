// What each kind of page says of itself to places that show it elsewhere: the build writes it into heads, and no reader's browser
// fetches it. A new page is one line here, by the name of its row in the page table.
import { countPassages, countPeople, countStories, counted } from './corpus/counted.ts'
import { dayRange, plainDay } from './corpus/dates.ts'
import { isSlice } from './corpus/slices.ts'
import type { SliceKind, Slices } from './corpus/slices.ts'

/** A sentence about a page, from its slice; nothing from a slice of another kind. */
type Description = (data: unknown) => string

const said =
  <K extends SliceKind>(kind: K, say: (data: Slices[K]) => string): Description =>
  data =>
    isSlice(kind, data) ? say(data) : ''

const names = (list: readonly { readonly name: string }[]): string => list.map(item => item.name).join(', ')

const descriptions: Readonly<Record<string, Description>> = {
  home: said(
    'week',
    ({ week, posts }) =>
      `${countStories(posts.length)} from ${dayRange(week.start, week.end)}. Read by day, person or theme.`,
  ),
  weeks: said(
    'weeks',
    ({ weeks, pages: list }) => `${counted(list?.all ?? weeks.length, 'week')} of first-hand stories.`,
  ),
  'weeks-page': said(
    'weeks',
    ({ weeks }) => `Stories week by week, ${dayRange(weeks.at(-1)?.start ?? '', weeks[0]?.end ?? '')}.`,
  ),
  week: said(
    'week',
    ({ week, posts }) =>
      `The ${countStories(posts.length)} of ${week.title}, day by day, ${dayRange(week.start, week.end)}.`,
  ),
  post: said('post', ({ post, card }) => `${post.inShort} By ${names(card.authors)}, ${plainDay(post.date)}.`),
  authors: said(
    'authors',
    ({ authors, pages: list }) => `The ${countPeople(list?.all ?? authors.length)} who wrote the stories.`,
  ),
  'authors-page': said(
    'authors',
    ({ authors }) => `People who wrote the stories, from ${authors[0]?.name} to ${authors.at(-1)?.name}.`,
  ),
  author: said(
    'author',
    ({ person, posts, pages: list }) =>
      `${person.name}: ${countStories(list?.all ?? posts.length)} here. ${posts.map(post => post.title).join('; ')}`,
  ),
  organisations: said(
    'organisations',
    ({ organisations, pages: list }) =>
      `${counted(list?.all ?? organisations.length, 'organisation')} behind the stories. ${names(organisations)}`,
  ),
  'organisations-page': said(
    'organisations',
    ({ organisations }) => `Organisations behind the stories. ${names(organisations)}`,
  ),
  organisation: said(
    'organisation',
    ({ organisation, people }) => `${organisation.name}: ${countPeople(people.length)} here. ${names(people)}`,
  ),
  themes: said(
    'themes',
    ({ families }) =>
      `${counted(families.flatMap(family => family.themes).length, 'theme')} that run through the stories.`,
  ),
  theme: said(
    'theme',
    ({ theme, count: { posts, passages } }) => `${theme.means} ${countPassages(passages)} in ${countStories(posts)}.`,
  ),
  search: said('search', () => 'Ask in your own words. Search by theme, person or day.'),
  words: said('words', ({ count }) => `${counted(count, 'word')} of the stories, with every passage that has them.`),
  saved: said('about', () => 'The stories, passages and notes you keep. They stay on your device alone.'),
  settings: said('about', () => 'Bigger text and other letters or colours. Make this site look the way you read best.'),
  about: said('about', () => 'What this site is and who wrote what. How the editors retold the stories.'),
  accessibility: said('about', () => 'How this site works for everyone. What we have tested and what we have not.'),
  missing: said('addresses', () => 'There is no page at this address. Here is how to find what you were looking for.'),
  pictures: said(
    'pictures',
    ({ posts }) => `Pictures of ${countStories(posts.length)}. See when and where things were. See who speaks.`,
  ),
  paths: said('paths', ({ paths: all }) => `${counted(all.length, 'path')} through the stories, stop by stop.`),
  path: said('path', ({ path }) => `${path.for} ${counted(path.steps, 'stop')}.`),
  sheet: said('sheet', ({ theme }) => `Passages and questions on one page for a group to talk about. ${theme.means}`),
  compare: said('compare', () => 'Choose a theme and 2 stories. See what each of them says about it.'),
}

/** What the page of this name says of itself, from its slice. Throws where the name has no line. */
export const descriptionOf = (name: string, data: unknown): string => {
  const description = descriptions[name]
  if (description === undefined) throw new Error(`page-descriptions.ts has no line for the page "${name}".`)
  return description(data)
}
