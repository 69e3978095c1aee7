// Cuts the corpus into the slices that pages carry. A generator, so that a large archive is never held twice.
import { lookup, personRef } from '../corpus/select.ts'
import { paths } from '../paths.ts'
import type { Corpus } from '../corpus/schema.ts'
import type { AboutSlice, AddressesSlice, AuthorsSlice, OrganisationsSlice, WeeksSlice } from '../corpus/slices.ts'
import { readAuditRecord } from './audit-record.ts'
import { authorSlice, organisationSlice } from './people-slices.ts'
import { postSlice, weekSlice } from './post-slices.ts'
import { themeSlice, themesSlice } from './theme-slices.ts'
import { searchSlices } from './search-slices.ts'
import type { Source } from './slice-source.ts'
import { wordsSlices } from './words-slice.ts'

const weeksSlice = ({ corpus, find }: Source): WeeksSlice => ({
  kind: 'weeks',
  weeks: corpus.weeks.map(({ posts, ...week }) => ({
    ...week,
    posts: posts.length,
    authors: new Set(posts.flatMap(slug => find.posts.get(slug)?.authors ?? [])).size,
  })),
})

const authorsSlice = ({ corpus, find }: Source): AuthorsSlice => ({
  kind: 'authors',
  authors: corpus.authors.map(author => ({
    ...personRef(find, author.slug),
    posts: corpus.posts.filter(post => post.authors.includes(author.slug)).map(({ slug, title }) => ({ slug, title })),
  })),
})

const organisationsSlice = ({ corpus, find }: Source): OrganisationsSlice => ({
  kind: 'organisations',
  organisations: corpus.organisations.map(({ slug, name }) => ({
    slug,
    name,
    people: corpus.authors.filter(author => author.organisation === slug).map(author => personRef(find, author.slug)),
    posts: corpus.posts.filter(post => post.organisations.includes(slug)).length,
  })),
})

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

const addressesSlice = ({ corpus }: Source): AddressesSlice => ({
  kind: 'addresses',
  addresses: [
    ...corpus.posts.map(post => ({ path: paths.post(post.slug), title: post.title })),
    ...corpus.authors.map(author => ({ path: paths.author(author.slug), title: author.name })),
    ...corpus.organisations.map(item => ({ path: paths.organisation(item.slug), title: item.name })),
    ...corpus.themes.map(theme => ({ path: paths.theme(theme.slug), title: theme.name })),
    ...corpus.weeks.map(week => ({ path: paths.week(week.slug), title: week.title })),
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
  const source: Source = { corpus, find: lookup(corpus) }
  const [newest] = corpus.weeks
  if (newest !== undefined) yield ['home', weekSlice(source, newest)]
  yield ['weeks', weeksSlice(source)]
  for (const week of corpus.weeks) yield [`weeks/${week.slug}`, weekSlice(source, week)]
  for (const post of corpus.posts) yield [`posts/${post.slug}`, postSlice(source, post)]
  yield ['authors', authorsSlice(source)]
  for (const author of corpus.authors) yield [`authors/${author.slug}`, authorSlice(source, author)]
  yield ['organisations', organisationsSlice(source)]
  for (const item of corpus.organisations) yield [`organisations/${item.slug}`, organisationSlice(source, item)]
  yield ['themes', themesSlice(source)]
  for (const theme of corpus.themes) yield [`themes/${theme.slug}`, themeSlice(source, theme)]
  yield* searchSlices(corpus)
  yield* wordsSlices(corpus)
  yield ['about', aboutSlice(source)]
  yield ['addresses', addressesSlice(source)]
}
