// The real app at a real address, over a corpus held in memory. Code and words are there from the start, as they are on
// a prerendered page, so that the first look needs no waiting.
import type { QueryClient } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { type UserEvent, userEvent } from '@testing-library/user-event'
import { BrowserRouter } from 'react-router-dom'
import { App } from '../../src/app.tsx'
import { slicesOf } from '../../src/build/slices.ts'
import { createCorpusClient } from '../../src/corpus/queries.ts'
import type { Corpus } from '../../src/corpus/schema.ts'
import { wordsFrom } from '../../src/page-words.tsx'
import { missingPage, pages } from '../../src/pages.tsx'
import { wordsOf } from '../../src/words.ts'

/** The app on screen: a reader's hands, and the address it has come to (path, query and hash). */
export interface RenderedApp {
  readonly user: UserEvent
  readonly address: () => string
  readonly client: QueryClient
}

let visits = 0

/**
 * Draws the app at `address` (such as `/posts/a-post/#p2`). Every slice of the corpus is there already, but those that
 * `without` names: they are fetched from `/data/NAME.json`, so that a test can let them wait or fail.
 */
export const renderApp = async (
  address: string,
  { corpus, without = [] }: { readonly corpus: Corpus; readonly without?: readonly string[] },
): Promise<RenderedApp> => {
  const client = createCorpusClient(name => `/data/${name}.json`)
  for (const [name, slice] of slicesOf(corpus)) if (!without.includes(name)) client.setQueryData([name], slice)
  // Code that came later would make React wait in a way that `act` does not allow.
  const words = wordsOf(() => Promise.resolve(wordsFrom(client)))
  await Promise.all([words.page, ...pages, missingPage].map(page => page.load()))
  // A key of its own: the place a reader had in another test must not be come back to in this one.
  visits += 1
  window.history.replaceState({ key: `visit-${visits}`, idx: 0, usr: null }, '', address)
  render(
    <BrowserRouter>
      <App words={words} />
    </BrowserRouter>,
  )
  const shown = () => window.location.pathname + window.location.search + window.location.hash
  return { user: userEvent.setup(), address: shown, client }
}
