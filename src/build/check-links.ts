// Links in the texts that lead to this very site: the page and the passage they name must be there. Links to other sites
// are left alone, for the check asks no network.
import type { Fault } from './faults.ts'
import { suggest } from './nearest.ts'
import type { PostTextFile } from './post-text.ts'
import type { Records } from './records.ts'

/** Where the site will stand: `siteUrl` is empty where nobody has said it. */
export interface SiteAddress {
  readonly siteUrl: string
  readonly base: string
}

interface Pages {
  /** Every page that the content makes, as it stands below the base. */
  readonly paths: ReadonlySet<string>
  /** Pages of posts -> ids of their passages. */
  readonly passages: ReadonlyMap<string, readonly string[]>
}

/** Links to the editor's own machine, and links to pages or passages of this site that are not there. */
export const linkFaults = (records: Records, site: SiteAddress): readonly Fault[] => {
  const pages = pagesOf(records)
  return textsOf(records).flatMap(({ file, passages }) =>
    passages.flatMap(({ marks, line }) =>
      marks.flatMap(mark => {
        const said = mark.kind === 'link' ? faultOfLink(mark.href, site, pages) : undefined
        return said === undefined
          ? []
          : [{ file, line, found: `a link to ${mark.kind === 'link' ? mark.href : ''}`, ...said }]
      }),
    ),
  )
}

const textsOf = ({ weeks }: Records): readonly PostTextFile[] =>
  weeks.flatMap(({ posts }) => posts.flatMap(({ retold, original }) => [retold, original].flatMap(text => text ?? [])))

type Said = Pick<Fault, 'expected' | 'mend'>

const faultOfLink = (href: string, { siteUrl, base }: SiteAddress, pages: Pages): Said | undefined => {
  if (!/^https?:/i.test(href) || !URL.canParse(href)) return undefined
  const url = new URL(href)
  if (/^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname)) {
    return { expected: 'an address that readers can reach too', mend: 'write the address the site is published at' }
  }
  if (siteUrl === '' || url.host !== new URL(siteUrl).host) return undefined
  if (!url.pathname.startsWith(base)) return { expected: `an address below ${base}`, mend: 'correct it' }
  return faultOfPath(`/${url.pathname.slice(base.length)}`, url.hash.slice(1), pages)
}

/** Files, and the lists of words by letter, are made from the texts: they are not known here. */
const isUnknown = (path: string): boolean => /\.[a-z0-9]+$/.test(path) || /^\/words\/./.test(path)

const faultOfPath = (path: string, id: string, { paths, passages }: Pages): Said | undefined => {
  if (isUnknown(path)) return undefined
  const page = path.endsWith('/') ? path : `${path}/`
  if (!paths.has(page)) {
    return { expected: 'a page of this site', mend: suggest(page, paths, 'take the link away') }
  }
  const ids = passages.get(page)
  if (ids === undefined || !/^p\d+$/.test(id) || ids.includes(id)) return undefined
  return { expected: `a passage that is there (${ids.join(', ')})`, mend: 'correct the id after the #' }
}

const fixed = 'weeks authors organisations themes search words saved settings about accessibility'.split(' ')

const pagesOf = ({ weeks, themes }: Records): Pages => {
  const below = (folder: string, slugs: readonly { readonly slug: string }[]) =>
    slugs.map(({ slug }) => `/${folder}/${slug}/`)
  const posts = weeks.flatMap(week => week.posts)
  const paths = new Set([
    '/',
    ...fixed.map(page => `/${page}/`),
    ...below('weeks', weeks),
    ...below('posts', posts),
    ...below('themes', themes),
    ...weeks.flatMap(week => [...below('authors', week.authors), ...below('organisations', week.organisations)]),
  ])
  const idsOf = (text: PostTextFile | undefined) => text?.passages.flatMap(({ id }) => id ?? []) ?? []
  const passages = new Map(
    posts.map(({ slug, retold, original }) => [
      `/posts/${slug}/`,
      [...new Set([...idsOf(retold), ...idsOf(original)])],
    ]),
  )
  return { paths, passages }
}
