// The data a prerendered page carries: the corpus version and the slices it was drawn from.
// It travels as JSON in the page, so whoever reads it must not trust it before `parsePageData`.

/** The corpus version, and slices by name. */
export interface PageData {
  readonly version: string
  readonly slices: Readonly<Record<string, unknown>>
}

/** Id of the `<script type="application/json">` that holds it. */
export const pageDataId = 'page-data'

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads the page's data; anything that is not such data counts as none, and the page fetches what it needs. */
export const parsePageData = (text: string | null | undefined): PageData => {
  const none: PageData = { version: 'dev', slices: {} }
  try {
    const value: unknown = JSON.parse(text ?? 'null')
    if (!isRecord(value) || typeof value['version'] !== 'string' || !isRecord(value['slices'])) return none
    return { version: value['version'], slices: value['slices'] }
  } catch {
    // A page cut off on its way: without data it still works.
    return none
  }
}

/** Writes the data so that no text in it can end the script element (HTML Standard, 4.12.1.3). */
export const printPageData = (data: PageData): string => JSON.stringify(data).replaceAll('<', '\\u003c')
