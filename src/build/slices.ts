// Cuts the corpus into the slices that pages carry. A generator, so that a large archive is never held twice.
import { pageName, pagesOf } from '../corpus/list-pages.ts'
import { lookup } from '../corpus/select.ts'
import { paths } from '../paths.ts'
import type { Corpus } from '../corpus/schema.ts'
import type { AboutSlice, AddressesSlice } from '../corpus/site-slices.ts'
import { readAuditRecord } from './audit-record.ts'
import { authorsSlices, organisationsSlices, weeksSlices } from './list-slices.ts'
import { pathSlice, pathsSlice } from './path-slices.ts'
import { authorSlice, organisationSlice } from './people-slices.ts'
import { picturesSlice } from './picture-slices.ts'
import { postSlice, weekSlice } from './post-slices.ts'
import { themeSlice, themesSlice } from './theme-slices.ts'
import { compareSlice, sheetSlice } from './sheet-slices.ts'
import { searchSlices } from './search-slices.ts'
import { beginStep } from './steps.ts'
import type { Source } from './slice-source.ts'
import { voicesSlices } from './voice-slices.ts'
import { wordsSlices } from './words-slice.ts'

const aboutSlice = ({ corpus }: Source): AboutSlice => ({
  kind: 'about',
  editions: (['original', 'retold', 'summary'] as const).filter(edition =>
    corpus.posts.some(post => post.editions.includes(edition)),
  ),
  weeks: corpus.weeks.length,
  posts: corpus.posts.length,
  authors: corpus.authors.length,
  organisations: corpus.organisations.length,
  themes: corpus.themes.length,
  words: corpus.words.length,
  audit: readAuditRecord(),
})

/** How many of a kind are looked through for the nearest to a wrong address: the page carries them all. */
const mostNear = 250

const addressesSlice = ({ corpus }: Source): AddressesSlice => ({
  kind: 'addresses',
  addresses: [
    ...corpus.posts.slice(0, mostNear).map(post => ({ path: paths.post(post.slug), title: post.title })),
    ...corpus.authors.slice(0, mostNear).map(author => ({ path: paths.author(author.slug), title: author.name })),
    ...corpus.organisations.slice(0, mostNear).map(item => ({ path: paths.organisation(item.slug), title: item.name })),
    ...corpus.themes.map(theme => ({ path: paths.theme(theme.slug), title: theme.name })),
    ...corpus.weeks.slice(0, mostNear).map(week => ({ path: paths.week(week.slug), title: week.title })),
    ...corpus.weeks
      .slice(0, mostNear)
      .map(week => ({ path: paths.pictures(week.slug), title: `${week.title} in pictures` })),
    ...corpus.paths.map(path => ({ path: paths.path(path.slug), title: path.name })),
    { path: paths.paths(), title: 'Paths' },
    { path: paths.compare(), title: 'Stories side by side' },
    { path: paths.authors(), title: 'People' },
    { path: paths.organisations(), title: 'Organisations' },
    { path: paths.themes(), title: 'Themes' },
    { path: paths.weeks(), title: 'All weeks' },
    { path: paths.search(), title: 'Search' },
    { path: paths.words(), title: 'Words, A to Z' },
    { path: paths.saved(), title: 'Saved' },
    { path: paths.settings(), title: 'Reading settings' },
    { path: paths.about(), title: 'About this site' },
    { path: paths.accessibility(), title: 'Accessibility' },
  ],
})

/** Every slice with its name; the name is its address below `/data/VERSION/` and its key in the page's client. */
export function* slicesOf(corpus: Corpus): Generator<readonly [name: string, slice: unknown]> {
  beginStep('slices')
  const source: Source = { corpus, find: lookup(corpus) }
  const [newest] = corpus.weeks
  if (newest !== undefined) yield ['home', weekSlice(source, newest)]
  yield* weeksSlices(source)
  for (const week of corpus.weeks) yield [`weeks/${week.slug}`, weekSlice(source, week)]
  for (const week of corpus.weeks) yield [`pictures/${week.slug}`, picturesSlice(source, week)]
  for (const post of corpus.posts) yield [`posts/${post.slug}`, postSlice(source, post)]
  yield* authorsSlices(source)
  for (const author of corpus.authors)
    for (const page of pagesOf.author(corpus, author.slug))
      yield [pageName(`authors/${author.slug}`, page), authorSlice(source, author, page)]
  yield* organisationsSlices(source)
  for (const item of corpus.organisations)
    for (const page of pagesOf.organisation(corpus, item.slug))
      yield [pageName(`organisations/${item.slug}`, page), organisationSlice(source, item, page)]
  yield ['themes', themesSlice(source)]
  for (const theme of corpus.themes)
    for (const page of pagesOf.theme(theme))
      yield [pageName(`themes/${theme.slug}`, page), themeSlice(source, theme, page)]
  for (const theme of corpus.themes)
    if (theme.evidence.length > 0) yield [`sheets/${theme.slug}`, sheetSlice(source, theme)]
  yield ['compare', compareSlice(source)]
  yield ['paths', pathsSlice(source)]
  for (const path of corpus.paths) yield [`paths/${path.slug}`, pathSlice(source, path)]
  beginStep('search')
  yield* searchSlices(corpus)
  beginStep('words')
  yield* wordsSlices(corpus)
  yield* voicesSlices(corpus)
  yield ['about', aboutSlice(source)]
  yield ['addresses', addressesSlice(source)]
}
