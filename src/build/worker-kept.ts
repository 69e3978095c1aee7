// Which part of a site a device keeps: the newest week with everything that leads through it. What an archive has beside it
// is kept only when it is visited, so that keeping costs the same however many weeks there are.
import { keptIndexName } from '../corpus/kept-week.ts'
import { shelfName, shelfOf, shelvesFor } from '../corpus/lens.ts'
import type { Corpus } from '../corpus/schema.ts'
import { paths } from '../paths.ts'
import { searchData, type SearchData } from '../search/documents.ts'
import type { Site } from './site.ts'
import { type PackName, packOfSlice } from './worker-code.ts'

/** At most so many characters of slices; a week with all its editions has about 700,000, and packs to a tenth. */
const mostData = 1_500_000
/** The same for each of those that come after it. */
const mostLater = 300_000

const newestStories = ({ weeks, posts }: Pick<Corpus, 'weeks' | 'posts'>): Corpus['posts'] =>
  posts.filter(post => post.week === weeks[0]?.slug)

/** Whether a page belongs to the newest week, or to what leads through it. */
const keepsPage = ({ weeks, posts, authors }: Corpus): ((path: string) => boolean) => {
  const [newest] = weeks
  const stories = newestStories({ weeks, posts })
  const people = new Set(stories.flatMap(post => post.authors))
  const organisations = new Set([
    ...stories.flatMap(post => post.organisations),
    ...authors.flatMap(({ slug, organisation }) => (people.has(slug) && organisation ? [organisation] : [])),
  ])
  const kept = new Set([
    ...stories.map(post => paths.post(post.slug)),
    ...[...people].map(slug => paths.author(slug)),
    ...[...organisations].map(slug => paths.organisation(slug)),
    ...(newest ? [paths.week(newest.slug), paths.pictures(newest.slug)] : []),
  ])
  const bounded = ['/posts/', '/authors/', '/organisations/', '/weeks/']
  // Later pages of a list are the archive's.
  return path =>
    kept.has(path) || (!/\/\d+\/$/.test(path) && bounded.every(folder => path === folder || !path.startsWith(folder)))
}

/** A page's address and the name of the slice it shows. */
export interface DrawnFrom {
  readonly path: string
  readonly slice: string
}

/** Where the lens looks up whose voice the stories of the newest week are in: no page shows these slices. */
const shelvesOf = (corpus: Corpus): readonly string[] => {
  const of = shelvesFor(corpus.posts.length)
  return [...new Set([0, ...newestStories(corpus).map(({ slug }) => shelfOf(slug, of))])].map(shelfName)
}

/** The kept pages, and their slices by name, with what a search needs. */
export interface KeptPart {
  readonly pages: readonly string[]
  /** By the pack they come in. */
  readonly slices: Readonly<Record<PackName, ReadonlyMap<string, unknown>>>
}

/**
 * The newest week alone, as search sees it: what is searched without a network on a site of several weeks. The index of an
 * archive grows with it, and is kept when it is used.
 */
const newestIndex = (corpus: Corpus): SearchData => {
  const posts = newestStories(corpus)
  const here = new Set(posts.map(post => post.slug))
  const themes = corpus.themes.map(theme => ({ ...theme, evidence: theme.evidence.filter(at => here.has(at.post)) }))
  const only = corpus.weeks.slice(0, 1).map(({ title }) => title)
  return { ...searchData({ ...corpus, posts, themes }), only }
}

const fitting = (most: number) => {
  let size = 0
  return (slice: unknown): boolean => {
    const length = JSON.stringify(slice).length
    if (size + length > most) return false
    size += length
    return true
  }
}

/** Sheets for paper hold what stands elsewhere too, and give way where there is little room. */
const givesWay = ({ slice }: DrawnFrom): boolean => slice.startsWith('sheets/')

/** Chooses what is kept: pages in their order in the table, sheets last, until there is no room. */
export const keptPart = (site: Site, drawn: readonly DrawnFrom[], most = mostData): KeptPart => {
  const keeps = keepsPage(site.corpus)
  const pack = (room: number) => ({ slices: new Map<string, unknown>(), fits: fitting(room) })
  const packs = { first: pack(most), later: pack(mostLater), ways: pack(mostLater) }
  const keep = (name: string): boolean => {
    const { slices, fits } = packs[packOfSlice(name)]
    const slice = site.slices.get(name)
    if (slices.has(name)) return true
    if (slice === undefined || !fits(slice)) return false
    slices.set(name, slice)
    return true
  }
  const takes = ({ path, slice }: DrawnFrom): boolean => keeps(path) && keep(slice)
  const kept = new Set(drawn.filter(page => !givesWay(page) && takes(page)))
  const isOneWeek = site.corpus.weeks.length === 1
  if (!isOneWeek) packs.first.slices.set(keptIndexName, newestIndex(site.corpus))
  const found = isOneWeek ? ['search-index', 'search-beside'] : []
  for (const name of [...found, 'addresses', 'general-words', ...shelvesOf(site.corpus)]) keep(name)
  for (const page of drawn) if (givesWay(page) && takes(page)) kept.add(page)
  const pages = drawn.filter(page => kept.has(page)).map(({ path }) => path)
  const { first, later, ways } = packs
  return { pages, slices: { first: first.slices, later: later.slices, ways: ways.slices } }
}
