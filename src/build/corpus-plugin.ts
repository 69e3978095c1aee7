// Vite in development: serves the slices from memory and reloads the page when a file of the content folder changes.
// A fault in the content is shown in the browser with its file, line and mend; the last good slices stay.
import { resolve } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { loadSite } from './site.ts'
import type { Site } from './site.ts'

const slicePath = /\/data\/dev\/(.+)\.json$/

const show = (server: ViteDevServer, error: unknown): void => {
  const message = error instanceof Error ? error.message : String(error)
  server.config.logger.error(message)
  server.ws.send({ type: 'error', err: { message, stack: '' } })
}

/** Serves `/data/dev/NAME.json` from `contentDir` while `vite` runs; does nothing in a build. */
export const corpusPlugin = (contentDir: string): Plugin => ({
  name: 'reader:corpus',
  apply: 'serve',
  async configureServer(server) {
    const folder = resolve(server.config.root, contentDir)
    let site: Site | undefined
    const load = async () => {
      try {
        site = await loadSite(folder)
        server.ws.send({ type: 'full-reload' })
      } catch (error) {
        show(server, error)
      }
    }
    await load()
    server.watcher.add(folder)
    server.watcher.on('all', (_, file) => {
      if (file.startsWith(folder)) void load()
    })
    server.middlewares.use((request, response, next) => {
      const name = slicePath.exec(decodeURIComponent((request.url ?? '').replace(/\?.*/, '')))?.[1]
      if (name === undefined) return next()
      const slice = site?.slices.get(name)
      response.statusCode = slice === undefined ? 404 : 200
      response.setHeader('content-type', 'application/json; charset=utf-8')
      response.end(JSON.stringify(slice ?? null))
    })
  },
})
