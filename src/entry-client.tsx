// Browser start. The page is there to read, so its code is run when the browser rests or the reader first does something, in
// steps that leave room between them. The worker is registered here: see components/offline-worker.ts.
import { startOffline } from './components/offline-worker.ts'
import { firstTouchOrRest, roomBetween } from './components/first-touch.ts'
import { pageDataId, parsePageData } from './corpus/page-data.ts'
import './styles/index.css'

const data = parsePageData(document.getElementById(pageDataId)?.textContent)

const takeOver = async (root: HTMLElement): Promise<void> => {
  // An empty page has nothing to read yet.
  if (root.firstElementChild !== null) await firstTouchOrRest()
  await import('react-dom/client')
  await roomBetween()
  const { start } = await import('./start.tsx')
  await roomBetween()
  await start(root, data)
}

// Where the code for the page does not come, links and forms still work without it, and the page says so (reading/tell-trouble).
const root = document.getElementById('root')
if (root) takeOver(root).catch(() => window.dispatchEvent(new Event('error')))

// A build is its script and its words; worker-files.ts names it the same way.
if (import.meta.env.PROD) startOffline(import.meta.env.BASE_URL, `${new URL(import.meta.url).pathname} ${data.version}`)
