// All addresses of every kind of page in a corpus: what a build draws, what the sitemap lists. The build's own part of the page
// table, kept out of what a browser loads. A row of `pages.tsx` has its line here under its name.
import { mostListed, pageNumbers, pagesOf } from './corpus/list-pages.ts'
import type { Corpus } from './corpus/schema.ts'
import { letterPages } from './corpus/word-pages.ts'
import { paths } from './paths.ts'

/** The numbers of the pages after the first. */
const later = (items: number, most: number): readonly number[] => pageNumbers(items, most).slice(1)

const byPage: Readonly<Record<string, (corpus: Corpus) => readonly string[]>> = {
  home: corpus => (corpus.weeks.length > 0 ? [paths.home()] : []),
  weeks: () => [paths.weeks()],
  'weeks-page': corpus => later(corpus.weeks.length, mostListed.weeks).map(paths.weeks),
  week: corpus => corpus.weeks.map(week => paths.week(week.slug)),
  pictures: corpus => corpus.weeks.map(week => paths.pictures(week.slug)),
  post: corpus => corpus.posts.map(post => paths.post(post.slug)),
  authors: () => [paths.authors()],
  'authors-page': corpus => later(corpus.authors.length, mostListed.people).map(paths.authors),
  author: corpus =>
    corpus.authors.flatMap(({ slug }) => pagesOf.author(corpus, slug).map(page => paths.author(slug, page))),
  organisations: () => [paths.organisations()],
  'organisations-page': corpus => later(corpus.organisations.length, mostListed.people).map(paths.organisations),
  organisation: corpus =>
    corpus.organisations.flatMap(({ slug }) =>
      pagesOf.organisation(corpus, slug).map(page => paths.organisation(slug, page)),
    ),
  themes: () => [paths.themes()],
  theme: corpus =>
    corpus.themes.flatMap(theme => pagesOf.theme(theme).map(page => paths.theme(theme.slug, undefined, page))),
  sheet: corpus => corpus.themes.flatMap(({ evidence, slug }) => (evidence.length > 0 ? [paths.sheet(slug)] : [])),
  compare: () => [paths.compare()],
  paths: () => [paths.paths()],
  path: corpus => corpus.paths.map(path => paths.path(path.slug)),
  search: () => [paths.search()],
  words: corpus => [paths.words(), ...letterPages(corpus).map(letter => paths.letter(letter))],
  saved: () => [paths.saved()],
  settings: () => [paths.settings()],
  about: () => [paths.about()],
  accessibility: () => [paths.accessibility()],
}

/** The addresses of a page of the table, by its name. Throws where it has no line here. */
export const addressesOf = (name: string, corpus: Corpus): readonly string[] => {
  const addresses = byPage[name]
  if (addresses === undefined) throw new Error(`page-addresses.ts: the page "${name}" has no line. Add one.`)
  return addresses(corpus)
}
