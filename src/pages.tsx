// THE PAGE TABLE: every kind of page, its address, view, title and the slice it needs.
// Router, prerendering, sitemap and tests read it; a new page is one row here, one view, one line in paths.ts, in page-addresses.ts and
// in page-descriptions.ts.
import { matchPath } from 'react-router-dom'
import type { Params } from 'react-router-dom'
import { letterName } from './corpus/word-pages.ts'
import { decoded, listSlice, numbered, pageSlug, slugged } from './page-names.ts'
import { row } from './page-row.tsx'
import type { Page } from './page-row.tsx'
import { paths } from './paths.ts'
import { wayPages } from './way-pages.tsx'

export type { Page } from './page-row.tsx'

export const pages: readonly Page[] = [
  row({
    name: 'home',
    pattern: paths.home(),
    kind: 'week',
    isBeside: true,
    view: async () => (await import('./views/week.tsx')).WeekView,
    title: ({ week }) => week.title,
  }),
  row({
    name: 'weeks',
    pattern: paths.weeks(),
    kind: 'weeks',
    isBeside: true,
    view: async () => (await import('./views/weeks.tsx')).WeeksView,
    title: () => 'All weeks',
  }),
  row({
    name: 'weeks-page',
    pattern: `${paths.weeks()}page/:page/`,
    kind: 'weeks',
    isBeside: true,
    slice: listSlice('weeks'),
    view: async () => (await import('./views/weeks.tsx')).WeeksView,
    title: ({ pages: list }) => numbered('All weeks', list),
  }),
  row({
    name: 'week',
    pattern: paths.week(':slug'),
    kind: 'week',
    isBeside: true,
    slice: slugged('weeks'),
    view: async () => (await import('./views/week.tsx')).WeekView,
    title: ({ week }) => `Stories of ${week.title}`,
  }),
  row({
    name: 'post',
    pattern: paths.post(':slug'),
    kind: 'post',
    slice: slugged('posts'),
    isBeside: true,
    view: async () => (await import('./views/post.tsx')).PostView,
    title: ({ post }) => post.title,
  }),
  row({
    name: 'authors',
    pattern: paths.authors(),
    kind: 'authors',
    isBeside: true,
    view: async () => (await import('./views/authors.tsx')).AuthorsView,
    title: () => 'People',
  }),
  row({
    name: 'authors-page',
    pattern: `${paths.authors()}page/:page/`,
    kind: 'authors',
    isBeside: true,
    slice: listSlice('authors'),
    view: async () => (await import('./views/authors.tsx')).AuthorsView,
    title: ({ pages: list }) => numbered('People', list),
  }),
  row({
    name: 'author',
    pattern: `${paths.author(':slug')}:page?/`,
    kind: 'author',
    isBeside: true,
    slice: pageSlug('authors'),
    view: async () => (await import('./views/author.tsx')).AuthorView,
    title: ({ author, pages: list }) => numbered(author.name, list),
  }),
  row({
    name: 'organisations',
    pattern: paths.organisations(),
    kind: 'organisations',
    isBeside: true,
    view: async () => (await import('./views/organisations.tsx')).OrganisationsView,
    title: () => 'Organisations',
  }),
  row({
    name: 'organisations-page',
    pattern: `${paths.organisations()}page/:page/`,
    kind: 'organisations',
    isBeside: true,
    slice: listSlice('organisations'),
    view: async () => (await import('./views/organisations.tsx')).OrganisationsView,
    title: ({ pages: list }) => numbered('Organisations', list),
  }),
  row({
    name: 'organisation',
    pattern: `${paths.organisation(':slug')}:page?/`,
    kind: 'organisation',
    isBeside: true,
    slice: pageSlug('organisations'),
    view: async () => (await import('./views/organisation.tsx')).OrganisationView,
    title: ({ organisation, pages: list }) => numbered(organisation.name, list),
  }),
  row({
    name: 'themes',
    pattern: paths.themes(),
    kind: 'themes',
    isBeside: true,
    view: async () => (await import('./views/themes.tsx')).ThemesView,
    title: () => 'Themes',
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
  }),
  row({
    name: 'search',
    pattern: paths.search(),
    kind: 'search',
    view: async () => (await import('./views/search.tsx')).SearchView,
    title: () => 'Search',
  }),
  row({
    name: 'words',
    pattern: paths.letter(':letter?'),
    kind: 'words',
    slice: ({ letter }) => (letter === undefined ? 'words' : `words/${letter}`),
    view: async () => (await import('./views/words.tsx')).WordsView,
    title: ({ letter }) => (letter === undefined ? 'Words, A to Z' : `Words: ${letterName(letter)}`),
  }),
  row({
    name: 'saved',
    pattern: paths.saved(),
    kind: 'about',
    slice: () => 'about',
    view: async () => (await import('./views/saved.tsx')).SavedView,
    title: () => 'Saved',
  }),
  row({
    name: 'settings',
    pattern: paths.settings(),
    kind: 'about',
    slice: () => 'about',
    view: async () => (await import('./views/settings.tsx')).SettingsView,
    title: () => 'Reading settings',
  }),
  row({
    name: 'about',
    pattern: paths.about(),
    kind: 'about',
    view: async () => (await import('./views/about.tsx')).AboutView,
    title: () => 'About this site',
  }),
  row({
    name: 'accessibility',
    pattern: paths.accessibility(),
    kind: 'about',
    slice: () => 'about',
    view: async () => (await import('./views/accessibility.tsx')).AccessibilityView,
    title: () => 'Accessibility',
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
