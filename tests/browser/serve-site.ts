// Serves the finished site to all specs, on a free port, as `npm run preview` does.
import { serveFolder } from '../../src/build/static-server.ts'
import { siteFolder } from './site.ts'

/** Playwright's global setup: starts the server, tells the workers its address, gives back how to stop it. */
const serveSite = async (): Promise<() => Promise<void>> => {
  const { address, close } = await serveFolder(siteFolder)
  process.env['READER_ADDRESS'] = address
  return close
}

export default serveSite
