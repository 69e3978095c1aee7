// Takes the page over: its own data, the code of its view, then hydration of what is already there, a little at a time.
import { StrictMode, startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router-dom'
import { App } from './app.tsx'
import { cameFirstTo } from './components/arrival.ts'
import { expectPage, holdPage, isAsItCame } from './components/held.ts'
import { Ready } from './components/ready.tsx'
import { tidyAddress } from './components/tidy-address.ts'
import type { PageData } from './corpus/page-data.ts'
import { matchPage, missingPage } from './pages.tsx'
import { files } from './paths.ts'
import { drawPreferences } from './reading/preferences.ts'
import { wordsOf } from './words.ts'

const base = import.meta.env.BASE_URL.replace(/\/$/, '')

/** Rejects where the code of the page's view, or words that should come beside the page, cannot be had. */
export const start = async (root: HTMLElement, { version, slices }: PageData): Promise<void> => {
  drawPreferences()
  tidyAddress()
  const path = window.location.pathname.slice(base.length) || '/'
  cameFirstTo(path)
  const { page, params } = matchPage(path)
  const slice = page.sliceOf(params)
  // The host answered a wrong address with the page for missing things: its data stands in for what is not there.
  const missing = !(slice in slices) && missingPage.sliceOf({}) in slices
  const inPage = missing ? { ...slices, [slice]: slices[missingPage.sliceOf({})] } : slices
  const words = wordsOf(async () =>
    (await import('./page-words.tsx')).wordsBesides(inPage, name => base + files.slice(version, name)),
  )
  const isEmpty = root.firstElementChild === null
  const fetchAll = () =>
    Promise.all([
      words.page.load(),
      (missing ? missingPage : page).load(),
      // An empty page says itself what it waits for.
      isEmpty || missing ? undefined : words.fetch(page, params),
    ])
  if (page.isBeside && !isEmpty && !missing && isAsItCame()) holdPage(fetchAll)
  else {
    await fetchAll()
    if (page.isBeside && !isEmpty && !missing) expectPage()
  }
  const app = (
    <StrictMode>
      <BrowserRouter basename={import.meta.env.BASE_URL}>
        <App words={words} missing={missing} />
        <Ready />
      </BrowserRouter>
    </StrictMode>
  )
  if (isEmpty) createRoot(root).render(app)
  // As a transition it gives way to the reader every few milliseconds.
  else startTransition(() => void hydrateRoot(root, app))
}
