// Takes the page over: its own data, the code of its view, then hydration of what is already there, a little at a time.
import { StrictMode, startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router-dom'
import { App } from './app.tsx'
import { Ready } from './components/ready.tsx'
import { tidyAddress } from './components/tidy-address.ts'
import type { PageData } from './corpus/page-data.ts'
import { createCorpusClient } from './corpus/queries.ts'
import { matchPage, missingPage } from './pages.tsx'
import { files } from './paths.ts'
import { drawPreferences } from './reading/preferences.ts'

const base = import.meta.env.BASE_URL.replace(/\/$/, '')

/** Rejects where the code of the page's view, or words that should come beside the page, cannot be had. */
export const start = async (root: HTMLElement, { version, slices }: PageData): Promise<void> => {
  drawPreferences()
  tidyAddress()
  const client = createCorpusClient(slice => base + files.slice(version, slice))
  for (const [name, slice] of Object.entries(slices)) client.setQueryData([name], slice)
  const { page, params } = matchPage(window.location.pathname.slice(base.length) || '/')
  const slice = page.sliceOf(params)
  // The host answered a wrong address with the page for missing things: its data stands in for what is not there.
  const missing = !(slice in slices) && missingPage.sliceOf({}) in slices
  if (missing) client.setQueryData([slice], slices[missingPage.sliceOf({})])
  const isEmpty = root.firstElementChild === null
  await Promise.all([
    (missing ? missingPage : page).load(),
    // An empty page says itself what it waits for.
    isEmpty || missing ? undefined : client.fetchQuery({ queryKey: [slice] }),
  ])
  const app = (
    <StrictMode>
      <BrowserRouter basename={import.meta.env.BASE_URL}>
        <App client={client} missing={missing} />
        <Ready />
      </BrowserRouter>
    </StrictMode>
  )
  if (isEmpty) createRoot(root).render(app)
  // As a transition it gives way to the reader every few milliseconds.
  else startTransition(() => void hydrateRoot(root, app))
}
