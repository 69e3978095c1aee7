// THE PAGE TABLE: every kind of page, its address, view, title and the slice it needs.
// Router, prerendering, sitemap and tests read it; a new page is one row here, one view, one line in paths.ts and one in page-addresses.ts.
import { countPassages, countPeople, countStories, counted } from './corpus/counted.ts'
import { matchPath } from 'react-router-dom'
import type { Params } from 'react-router-dom'
import { dayRange, plainDay } from './corpus/dates.ts'
import { letterName } from './corpus/word-pages.ts'
import { decoded, listSlice, numbered, pageSlug, slugged } from './page-names.ts'
import { row } from './page-row.tsx'
import type { Page } from './page-row.tsx'
import { paths } from './paths.ts'
import { wayPages } from './way-pages.tsx'

export type { Page, PageHead } from './page-row.tsx'

const names = (list: readonly { readonly name: string }[]): string => list.map(item => item.name).join(', ')

export const pages: readonly Page[] = [
  row({
    name: 'home',
    pattern: paths.home(),
    kind: 'week',
    isBeside: true,
    view: async () => (await import('./views/week.tsx')).WeekView,
    title: ({ week }) => week.title,
    description: ({ week, posts }) =>
      `${countStories(posts.length)} from ${dayRange(week.start, week.end)}. Read by day, person or theme.`,
  }),
  row({
    name: 'weeks',
    pattern: paths.weeks(),
    kind: 'weeks',
    isBeside: true,
    view: async () => (await import('./views/weeks.tsx')).WeeksView,
    title: () => 'All weeks',
    description: ({ weeks, pages: list }) => `${counted(list?.all ?? weeks.length, 'week')} of first-hand stories.`,
  }),
  row({
    name: 'weeks-page',
    pattern: `${paths.weeks()}page/:page/`,
    kind: 'weeks',
    isBeside: true,
    slice: listSlice('weeks'),
    view: async () => (await import('./views/weeks.tsx')).WeeksView,
    title: ({ pages: list }) => numbered('All weeks', list),
    description: ({ weeks }) => `Stories week by week, ${dayRange(weeks.at(-1)?.start ?? '', weeks[0]?.end ?? '')}.`,
  }),
  row({
    name: 'week',
    pattern: paths.week(':slug'),
    kind: 'week',
    isBeside: true,
    slice: slugged('weeks'),
    view: async () => (await import('./views/week.tsx')).WeekView,
    title: ({ week }) => `Stories of ${week.title}`,
    description: ({ week, posts }) =>
      `The ${countStories(posts.length)} of ${week.title}, day by day, ${dayRange(week.start, week.end)}.`,
  }),
  row({
    name: 'post',
    pattern: paths.post(':slug'),
    kind: 'post',
    slice: slugged('posts'),
    isBeside: true,
    view: async () => (await import('./views/post.tsx')).PostView,
    title: ({ post }) => post.title,
    description: ({ post, card }) => `${post.inShort} By ${names(card.authors)}, ${plainDay(post.date)}.`,
  }),
  row({
    name: 'authors',
    pattern: paths.authors(),
    kind: 'authors',
    isBeside: true,
    view: async () => (await import('./views/authors.tsx')).AuthorsView,
    title: () => 'People',
    description: ({ authors, pages: list }) => `The ${countPeople(list?.all ?? authors.length)} who wrote the stories.`,
  }),
  row({
    name: 'authors-page',
    pattern: `${paths.authors()}page/:page/`,
    kind: 'authors',
    isBeside: true,
    slice: listSlice('authors'),
    view: async () => (await import('./views/authors.tsx')).AuthorsView,
    title: ({ pages: list }) => numbered('People', list),
    description: ({ authors }) => `People who wrote the stories, from ${authors[0]?.name} to ${authors.at(-1)?.name}.`,
  }),
  row({
    name: 'author',
    pattern: `${paths.author(':slug')}:page?/`,
    kind: 'author',
    isBeside: true,
    slice: pageSlug('authors'),
    view: async () => (await import('./views/author.tsx')).AuthorView,
    title: ({ author, pages: list }) => numbered(author.name, list),
    description: ({ person, posts, pages: list }) =>
      `${person.name}: ${countStories(list?.all ?? posts.length)} here. ${posts.map(post => post.title).join('; ')}`,
  }),
  row({
    name: 'organisations',
    pattern: paths.organisations(),
    kind: 'organisations',
    isBeside: true,
    view: async () => (await import('./views/organisations.tsx')).OrganisationsView,
    title: () => 'Organisations',
    description: ({ organisations, pages: list }) =>
      `${counted(list?.all ?? organisations.length, 'organisation')} behind the stories. ${names(organisations)}`,
  }),
  row({
    name: 'organisations-page',
    pattern: `${paths.organisations()}page/:page/`,
    kind: 'organisations',
    isBeside: true,
    slice: listSlice('organisations'),
    view: async () => (await import('./views/organisations.tsx')).OrganisationsView,
    title: ({ pages: list }) => numbered('Organisations', list),
    description: ({ organisations }) => `Organisations behind the stories. ${names(organisations)}`,
  }),
  row({
    name: 'organisation',
    pattern: `${paths.organisation(':slug')}:page?/`,
    kind: 'organisation',
    isBeside: true,
    slice: pageSlug('organisations'),
    view: async () => (await import('./views/organisation.tsx')).OrganisationView,
    title: ({ organisation, pages: list }) => numbered(organisation.name, list),
    description: ({ organisation, people }) =>
      `${organisation.name}: ${countPeople(people.length)} here. ${names(people)}`,
  }),
  row({
    name: 'themes',
    pattern: paths.themes(),
    kind: 'themes',
    isBeside: true,
    view: async () => (await import('./views/themes.tsx')).ThemesView,
    title: () => 'Themes',
    description: ({ families }) =>
      `${counted(families.flatMap(family => family.themes).length, 'theme')} that run through the stories.`,
  }),
  ...wayPages,
  row({
    name: 'theme',
    pattern: `${paths.theme(':slug')}:page?/`,
    kind: 'theme',
    isBeside: true,
    slice: pageSlug('themes'),
    view: async () => (await import('./views/theme.tsx')).ThemeView,
    title: ({ theme, pages: list }) => numbered(theme.name, list),
    description: ({ theme, count: { posts, passages } }) =>
      `${theme.means} ${countPassages(passages)} in ${countStories(posts)}.`,
  }),
  row({
    name: 'search',
    pattern: paths.search(),
    kind: 'search',
    view: async () => (await import('./views/search.tsx')).SearchView,
    title: () => 'Search',
    description: () => 'Ask in your own words. Search by theme, person or day.',
  }),
  row({
    name: 'words',
    pattern: paths.letter(':letter?'),
    kind: 'words',
    slice: ({ letter }) => (letter === undefined ? 'words' : `words/${letter}`),
    view: async () => (await import('./views/words.tsx')).WordsView,
    title: ({ letter }) => (letter === undefined ? 'Words, A to Z' : `Words: ${letterName(letter)}`),
    description: ({ count }) => `${counted(count, 'word')} of the stories, with every passage that has them.`,
  }),
  row({
    name: 'saved',
    pattern: paths.saved(),
    kind: 'about',
    slice: () => 'about',
    view: async () => (await import('./views/saved.tsx')).SavedView,
    title: () => 'Saved',
    description: () => 'The stories, passages and notes you keep. They stay on your device alone.',
  }),
  row({
    name: 'settings',
    pattern: paths.settings(),
    kind: 'about',
    slice: () => 'about',
    view: async () => (await import('./views/settings.tsx')).SettingsView,
    title: () => 'Reading settings',
    description: () => 'Bigger text and other letters or colours. Make this site look the way you read best.',
  }),
  row({
    name: 'about',
    pattern: paths.about(),
    kind: 'about',
    view: async () => (await import('./views/about.tsx')).AboutView,
    title: () => 'About this site',
    description: () => 'What this site is and who wrote what. How the editors retold the stories.',
  }),
  row({
    name: 'accessibility',
    pattern: paths.accessibility(),
    kind: 'about',
    slice: () => 'about',
    view: async () => (await import('./views/accessibility.tsx')).AccessibilityView,
    title: () => 'Accessibility',
    description: () => 'How this site works for everyone. What we have tested and what we have not.',
  }),
]

/** The page for every other address. */
export const missingPage: Page = row({
  name: 'missing',
  pattern: '*',
  kind: 'addresses',
  slice: () => 'addresses',
  view: async () => (await import('./views/missing.tsx')).MissingView,
  title: () => 'Page not found',
  description: () => 'There is no page at this address. Here is how to find what you were looking for.',
})

/** The page and its parameters for an address without the base; `missingPage` where the table has none. */
export const matchPage = (pathname: string): { readonly page: Page; readonly params: Readonly<Params> } => {
  const path = decoded(pathname)
  for (const page of pages) {
    const match = matchPath(page.pattern, path)
    if (match) return { page, params: match.params }
  }
  return { page: missingPage, params: {} }
}
