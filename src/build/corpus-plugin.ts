// Vite in development: serves the slices from memory, the shell at every page's address, and reloads when content changes.
// A fault in the content is shown in the terminal and the browser until it is mended; the last good slices stay.
import { resolve, sep } from 'node:path'
import type { Connect, Plugin, ViteDevServer } from 'vite'
import { isPageRequest, isReadable, sliceAsked } from './dev-pages.ts'
import { loadSite } from './site.ts'
import type { Site } from './site.ts'

interface State {
  readonly site?: Site
  readonly fault?: string
}

const load = async (folder: string, last: State): Promise<State> => {
  try {
    return { site: await loadSite(folder) }
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error)
    return { ...last, fault }
  }
}

/** Keeps the corpus of `folder` as it is now; gives back a function that tells its state. */
const follow = async (server: ViteDevServer, folder: string): Promise<() => State> => {
  let state: State = {}
  const show = (): void => {
    // With nobody there Vite would keep the message and show it even after it is mended.
    if (server.ws.clients.size === 0) return
    const { fault } = state
    server.ws.send(
      fault === undefined ? { type: 'full-reload' } : { type: 'error', err: { message: fault, stack: '' } },
    )
  }
  const renew = async (): Promise<void> => {
    const before = state.fault
    state = await load(folder, state)
    if (state.fault !== undefined) server.config.logger.error(state.fault, { timestamp: true })
    else if (before !== undefined) server.config.logger.info('The content is mended.', { timestamp: true })
    show()
  }
  await renew()
  // One reading after another, so that an older one never overtakes a newer; a burst of changes is read once.
  let turn = Promise.resolve()
  let waiting: NodeJS.Timeout | undefined
  server.watcher.add(folder).on('all', (_, file) => {
    if (!`${file}${sep}`.startsWith(`${folder}${sep}`)) return
    clearTimeout(waiting)
    waiting = setTimeout(() => (turn = turn.then(renew)), 50)
  })
  server.ws.on('connection', () => state.fault !== undefined && show())
  return () => state
}

const answerSlices =
  (state: () => State): Connect.NextHandleFunction =>
  (request, response, next) => {
    const url = request.url ?? '/'
    const name = sliceAsked(url)
    if (name === undefined && isReadable(url)) return next()
    const { site, fault } = state()
    const slice = name === undefined ? undefined : site?.slices.get(name)
    const noSite = name !== undefined && site === undefined
    response.statusCode = slice !== undefined ? 200 : noSite ? 503 : 404
    response.setHeader('content-type', 'application/json; charset=utf-8')
    response.end(JSON.stringify(slice ?? { error: (noSite ? fault : undefined) ?? 'Nothing stands here.' }))
  }

const answerPages: Connect.NextHandleFunction = (request, _, next) => {
  if (isPageRequest(request.method, request.url ?? '/', request.headers.accept)) request.url = '/index.html'
  next()
}

/** Serves `/data/dev/NAME.json` from `contentDir` and the shell for every page while `vite` runs; nothing in a build. */
export const corpusPlugin = (contentDir: string): Plugin => ({
  name: 'reader:corpus',
  apply: 'serve',
  async configureServer(server) {
    const state = await follow(server, resolve(server.config.root, contentDir))
    server.middlewares.use(answerSlices(state))
    // After Vite has looked for a file, before it gives up.
    return () => void server.middlewares.use(answerPages)
  },
})
