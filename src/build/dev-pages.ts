// Addresses in development: which of them are pages of the site, and what is asked of the corpus.
// Nothing is prerendered there, so every page begins as the bare shell and draws itself.
import { decodePath } from './static-site.ts'

const sliceFile = /\/data\/dev\/(.+)\.json$/

const pathOf = (url: string): string => url.replace(/[?#].*/s, '')

/** Whether a server can make sense of an address at all: `/%` is none. */
export const isReadable = (url: string): boolean => decodePath(pathOf(url)) !== undefined

/** The name of the slice an address asks for. */
export const sliceAsked = (url: string): string | undefined => sliceFile.exec(decodePath(pathOf(url)) ?? '')?.[1]

/** Whether a browser asks for a page: it wants HTML, and the address ends in no file name. */
export const isPageRequest = (method: string | undefined, url: string, accept = ''): boolean => {
  const asks = (method === 'GET' || method === 'HEAD') && /text\/html|\*\/\*/.test(accept || '*/*')
  const last = pathOf(url).replace(/\/+$/, '').split('/').at(-1) ?? ''
  return asks && isReadable(url) && !last.includes('.') && !/^\/[@_]/.test(url)
}
