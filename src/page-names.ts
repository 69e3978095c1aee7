// How rows of the page table name slices and titles: of a thing by its slug, and of the pages after the first of a list.
import type { Params } from 'react-router-dom'
import type { ListPage } from './corpus/list-pages.ts'

type SliceName = (params: Readonly<Params>) => string

const below = (list: string, page: string | undefined): string => (page === undefined ? list : `${list}/${page}`)

/** The slice of one thing. */
export const slugged =
  (folder: string): SliceName =>
  ({ slug = '' }) =>
    `${folder}/${slug}`

/** The slice of one thing whose list may have several pages. */
export const pageSlug =
  (folder: string): SliceName =>
  ({ slug = '', page }) =>
    below(`${folder}/${slug}`, page)

/** The slice of a later page of a list with slugs below its address. */
export const listSlice =
  (list: string): SliceName =>
  ({ page }) =>
    below(`${list}/page`, page)

/** A title with the number of its page, where it is not the first. */
export const numbered = (title: string, pages: ListPage | undefined): string =>
  pages === undefined || pages.page === 1 ? title : `${title}, page ${pages.page}`

/** An address as the router reads it: percent signs decoded piece by piece, or left where they stand for nothing. */
export const decoded = (pathname: string): string => {
  try {
    const pieces = pathname.split('/').map(piece => decodeURIComponent(piece).replaceAll('/', '%2F'))
    return pieces.join('/')
  } catch {
    return pathname
  }
}
