// Build-time start: an address and the slices in, HTML out. It must draw exactly what the browser draws first.
import { renderToString } from 'react-dom/server'
import { StaticRouter } from 'react-router-dom'
import { App } from './app.tsx'
import { createCorpusClient } from './corpus/queries.ts'
import { addressesOf } from './page-addresses.ts'
import { matchPage, missingPage, pages } from './pages.tsx'
import { descriptionOf } from './page-descriptions.ts'
import { wordsFrom } from './page-words.tsx'
import { wordsOf } from './words.ts'

/** What a page says of itself in its head. */
export interface PageHead {
  readonly title: string
  readonly description: string
}

/** A drawn page: its HTML, what its head says, the name of its slice, and the row of the page table it comes from. */
export interface DrawnPage {
  readonly html: string
  readonly head: PageHead
  readonly slice: string
  readonly page: string
  /** Whether its slice comes in a file of its own, and not in the page. */
  readonly isBeside: boolean
}

/** The name of the slice that the page at a path is drawn from. */
export const sliceAt = (path: string): string => {
  const { page, params } = matchPage(path)
  return page.sliceOf(params)
}

/** Draws the page at a path (without the base). `sliceOf` gives a slice by name. */
export const render = async (path: string, base: string, sliceOf: (name: string) => unknown): Promise<DrawnPage> => {
  const { page, params } = matchPage(path)
  const slice = page.sliceOf(params)
  const data = sliceOf(slice)
  const client = createCorpusClient(name => name)
  client.setQueryData([slice], data)
  const words = wordsOf(() => Promise.resolve(wordsFrom(client)))
  await Promise.all([page.load(), words.page.load()])
  const html = renderToString(
    <StaticRouter basename={base} location={base.replace(/\/$/, '') + path}>
      <App words={words} missing={page === missingPage} />
    </StaticRouter>,
  )
  // What a client means to forget later keeps a timer, and a timer keeps the build from ending.
  client.clear()
  const head = { title: page.titleOf(data), description: descriptionOf(page.name, data) }
  return { html, head, slice, page: page.name, isBeside: page.isBeside }
}

export { addressesOf, pages }
