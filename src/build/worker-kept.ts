// Which part of a site a device keeps: the newest week with everything that leads through it. What an archive has beside it
// is kept only when it is visited, so that keeping costs the same however many weeks there are.
import { paths } from '../paths.ts'
import type { Corpus } from '../corpus/schema.ts'
import type { Site } from './site.ts'

/** At most so many characters of slices; a week with all its editions has about 700,000, and packs to a tenth. */
const mostData = 1_500_000

/** Whether a page belongs to the newest week, or to what leads through it. */
const keepsPage = ({ weeks, posts, authors }: Corpus): ((path: string) => boolean) => {
  const [newest] = weeks
  const stories = posts.filter(post => post.week === newest?.slug)
  const people = new Set(stories.flatMap(post => post.authors))
  const organisations = new Set([
    ...stories.flatMap(post => post.organisations),
    ...authors.flatMap(({ slug, organisation }) => (people.has(slug) && organisation ? [organisation] : [])),
  ])
  const kept = new Set([
    ...stories.map(post => paths.post(post.slug)),
    ...[...people].map(slug => paths.author(slug)),
    ...[...organisations].map(slug => paths.organisation(slug)),
    ...(newest ? [paths.week(newest.slug)] : []),
  ])
  const bounded = ['/posts/', '/authors/', '/organisations/', '/weeks/']
  return path => kept.has(path) || bounded.every(folder => path === folder || !path.startsWith(folder))
}

/** A page's address and the name of the slice it shows. */
export interface DrawnFrom {
  readonly path: string
  readonly slice: string
}

/** The kept pages, and their slices by name, with what a search needs. */
export interface KeptPart {
  readonly pages: readonly string[]
  readonly slices: ReadonlyMap<string, unknown>
}

/** A search that reads an index in parts asks for far more than a week. */
const searchSlices = ({ slices }: Site): readonly string[] => {
  const search = slices.get('search')
  const inParts = typeof search === 'object' && search !== null && 'index' in search && search.index === 'parts'
  return inParts ? [] : ['search-index']
}

/** Chooses what is kept: pages in their order in the table, until there is no room. */
export const keptPart = (site: Site, drawn: readonly DrawnFrom[], most = mostData): KeptPart => {
  const keeps = keepsPage(site.corpus)
  const slices = new Map<string, unknown>()
  let size = 0
  const keep = (name: string): boolean => {
    if (slices.has(name)) return true
    const slice = site.slices.get(name)
    if (slice === undefined) return false
    const length = JSON.stringify(slice).length
    if (size + length > most) return false
    size += length
    slices.set(name, slice)
    return true
  }
  const pages = drawn.filter(({ path, slice }) => keeps(path) && keep(slice)).map(({ path }) => path)
  for (const name of [...searchSlices(site), 'addresses']) keep(name)
  return { pages, slices }
}
