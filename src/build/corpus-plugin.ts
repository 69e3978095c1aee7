// Vite in development: serves the slices from memory, the shell at every page's address, and reloads when content changes.
// A fault in the content is shown in the terminal and on its page until it is mended; the last good slices stay.
import { resolve, sep } from 'node:path'
import type { Connect, Plugin, ViteDevServer } from 'vite'
import { faultsScript } from './dev-faults-script.ts'
import { faultsNews, faultsQuestion, messageOf } from './dev-faults.ts'
import type { FaultsMessage } from './dev-faults.ts'
import { isPageRequest, isReadable, sliceAsked } from './dev-pages.ts'
import { openDesk } from './dev-desk.ts'
import { emptyState, loadState } from './dev-state.ts'
import type { State } from './dev-state.ts'
import { printFault } from './faults.ts'
import type { Fault } from './faults.ts'

const linesOf = (faults: readonly Fault[]): string => faults.map(printFault).join('\n')

const messageFor = ({ site, faults, deskFaults }: State): FaultsMessage => {
  const all = messageOf([...faults, ...deskFaults], site?.corpus.weeks[0]?.slug)
  // Where nothing can be shown yet, no page but the one that is open can tell what is wrong.
  return site === undefined
    ? { faults: all.map(fault => ({ ...fault, pages: [] })), isStale: false }
    : { faults: all, isStale: faults.length > 0 }
}

/** Keeps the corpus of `folder` as it is now; gives back a function that tells its state. */
const follow = async (server: ViteDevServer, folder: string): Promise<() => State> => {
  let state = emptyState
  const { logger } = server.config
  const desk = openDesk()
  const tell = (): void => server.ws.send(faultsNews, messageFor(state))
  const renew = async (): Promise<void> => {
    const before = state.faults
    state = await loadState(folder, state)
    if (state.faults.length > 0) logger.error(`To mend in the content:\n${linesOf(state.faults)}`, { timestamp: true })
    else if (before.length > 0) logger.info('The content is mended.', { timestamp: true })
    tell()
    if (state.faults.length === 0) server.ws.send({ type: 'full-reload' })
  }
  const look = async (): Promise<void> => {
    const found = await desk.look(folder)
    if (found === undefined) return
    const known = new Set(state.faults.map(printFault))
    const before = linesOf(state.deskFaults)
    state = { ...state, deskFaults: found.filter(fault => !known.has(printFault(fault))) }
    const now = linesOf(state.deskFaults)
    if (now !== before) logger.warn(now === '' ? 'The words are mended.' : now, { timestamp: true })
    tell()
  }
  // The pages are served all the same; whoever edits is told what was not looked at, and why.
  const lookOrSay = (): void =>
    void look().catch((error: unknown) => logger.error(`The words were not looked through: ${String(error)}`))
  await renew()
  lookOrSay()
  // One reading after another, so that an older one never overtakes a newer; a burst of changes is read once.
  let turn = Promise.resolve()
  let waiting: NodeJS.Timeout | undefined
  server.watcher.add(folder).on('all', (_, file) => {
    if (!`${file}${sep}`.startsWith(`${folder}${sep}`)) return
    clearTimeout(waiting)
    waiting = setTimeout(() => (turn = turn.then(renew).then(lookOrSay)), 50)
  })
  server.httpServer?.once('close', desk.stop)
  server.ws.on('connection', tell)
  server.ws.on(faultsQuestion, (_, client) => client.send(faultsNews, messageFor(state)))
  return () => state
}

const answerSlices =
  (state: () => State): Connect.NextHandleFunction =>
  (request, response, next) => {
    const url = request.url ?? '/'
    const name = sliceAsked(url)
    if (name === undefined && isReadable(url)) return next()
    const { site, faults } = state()
    const slice = name === undefined ? undefined : site?.slices.get(name)
    const noSite = name !== undefined && site === undefined
    response.statusCode = slice !== undefined ? 200 : noSite ? 503 : 404
    response.setHeader('content-type', 'application/json; charset=utf-8')
    response.end(JSON.stringify(slice ?? { error: noSite ? linesOf(faults) : 'Nothing stands here.' }))
  }

const answerPages: Connect.NextHandleFunction = (request, _, next) => {
  if (isPageRequest(request.method, request.url ?? '/', request.headers.accept)) request.url = '/index.html'
  next()
}

/** Serves `/data/dev/NAME.json` from `contentDir` and the shell for every page while `vite` runs; nothing in a build. */
export const corpusPlugin = (contentDir: string): Plugin => ({
  name: 'reader:corpus',
  apply: 'serve',
  ...faultsScript(),
  async configureServer(server) {
    const state = await follow(server, resolve(server.config.root, contentDir))
    server.middlewares.use(answerSlices(state))
    // After Vite has looked for a file, before it gives up.
    return () => void server.middlewares.use(answerPages)
  },
})
