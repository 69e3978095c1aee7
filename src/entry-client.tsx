// Browser start: take the page's own data from the page, load the code of its view, then hydrate what is already there.
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router-dom'
import { App } from './app.tsx'
import { startOffline } from './components/offline-worker.ts'
import { Ready } from './components/ready.tsx'
import { pageDataId, parsePageData } from './corpus/page-data.ts'
import { createCorpusClient } from './corpus/queries.ts'
import { matchPage, missingPage } from './pages.tsx'
import { files } from './paths.ts'
import { drawPreferences } from './reading/preferences.ts'
import './styles/index.css'

drawPreferences()

const base = import.meta.env.BASE_URL.replace(/\/$/, '')
const { version, slices } = parsePageData(document.getElementById(pageDataId)?.textContent)
const client = createCorpusClient(slice => base + files.slice(version, slice))
for (const [name, slice] of Object.entries(slices)) client.setQueryData([name], slice)

// Some hosts answer `/about/index.html` and `//about/` with the page of `/about/`: that is where the reader then is.
const clean = window.location.pathname.replace(/\/index\.html$/, '/').replace(/\/{2,}/g, '/')
if (clean !== window.location.pathname) {
  const { origin, search, hash } = window.location
  window.history.replaceState(window.history.state, '', origin + clean + search + hash)
}

const start = async (root: HTMLElement): Promise<void> => {
  const { page, params } = matchPage(window.location.pathname.slice(base.length) || '/')
  const slice = page.sliceOf(params)
  // The host answered a wrong address with the page for missing things: its data stands in for what is not there.
  const missing = !(slice in slices) && missingPage.sliceOf({}) in slices
  if (missing) client.setQueryData([slice], slices[missingPage.sliceOf({})])
  await (missing ? missingPage : page).load()
  const app = (
    <StrictMode>
      <BrowserRouter basename={import.meta.env.BASE_URL}>
        <App client={client} missing={missing} />
        <Ready />
      </BrowserRouter>
    </StrictMode>
  )
  if (root.firstElementChild === null) createRoot(root).render(app)
  else hydrateRoot(root, app)
}

// The page is already there to read; where the code for it does not come, links and forms still work without it.
const root = document.getElementById('root')
if (root) void start(root)

// A build is its script and its words; worker-files.ts names it the same way.
if (import.meta.env.PROD) startOffline(import.meta.env.BASE_URL, `${new URL(import.meta.url).pathname} ${version}`)
