// Which file of a finished site stands at an address, by the rules static hosts share.
// An address is hostile until proven otherwise: encoded dots, NUL and `//host` never leave the folder or the site.
import { stat } from 'node:fs/promises'
import { join, sep } from 'node:path'

/** A finished site: its folder, and the path it stands below, which begins and ends with a slash. */
export interface StaticSite {
  readonly folder: string
  readonly base: string
}

/** What to answer an address with: a file of the site, another address, or nothing there. */
export type Found =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'missing' }

/** Files that speak to the host, and compressed copies of others: no addresses of their own. nginx and Caddy read it too. */
export const forHostExpression = String.raw`/(?:_headers$|\.)|\.(?:br|gz)$`

const forHost = new RegExp(forHostExpression)

/** Whether a path names a file, rather than a folder or nothing. */
export const isFile = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isFile() ?? false

/** The characters behind a percent-encoded path; `undefined` where it is not well formed. */
export const decodePath = (pathname: string): string | undefined => {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return undefined
  }
}

// An encoded slash is a character of a name, so it parts no folders; no name of ours has one, nor a step up or down.
const isHostile = (pathname: string, path: string): boolean =>
  /%2f|%5c/i.test(pathname) || /[\0\\]/.test(path) || path.split('/').some(part => part === '.' || part === '..')

/** Finds what stands at `pathname` (still percent-encoded, with no query); one address stands for each page. */
export const findFile = async (site: StaticSite, pathname: string): Promise<Found> => {
  const tidy = pathname.replace(/\/{2,}/g, '/')
  const clean = tidy.replace(/\/index\.html$/, '/')
  const found = await findTidy(site, tidy)
  return found.kind === 'file' && clean !== pathname ? { kind: 'moved', to: clean } : found
}

const findTidy = async ({ folder, base }: StaticSite, pathname: string): Promise<Found> => {
  const path = decodePath(pathname)
  if (path !== undefined && `${path}/` === base) return { kind: 'moved', to: base }
  if (path === undefined || isHostile(pathname, path) || !path.startsWith(base)) return { kind: 'missing' }
  const file = join(folder, path.slice(base.length))
  if (forHost.test(path) || !`${file}${sep}`.startsWith(join(folder, sep))) return { kind: 'missing' }
  const index = join(file, 'index.html')
  if (path.endsWith('/')) return (await isFile(index)) ? { kind: 'file', file: index } : { kind: 'missing' }
  if (await isFile(file)) return { kind: 'file', file }
  return (await isFile(index)) ? { kind: 'moved', to: `${pathname}/` } : { kind: 'missing' }
}
