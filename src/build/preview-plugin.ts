// `vite preview` as a static host: it answers from the built folder alone, with the headers the site ships.
// Vite's own preview would answer unknown addresses and folders in its own way, so nothing is left to it.
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { plainError } from './plain-error.ts'
import { answer, longestRequest } from './static-server.ts'
import { isFile } from './static-site.ts'

/** Rejects with a plain error where `port` cannot be listened on; Vite's own error comes with a stack trace. */
const tryPort = (port: number, host: string): Promise<void> =>
  new Promise((done, failed) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const why = error.code === 'EADDRINUSE' ? 'is taken by another program' : `cannot be used (${error.code})`
      failed(plainError(`PORT ${port} ${why}: stop it or choose another, such as PORT=${port === 4180 ? 4181 : 4180}.`))
    })
    probe.listen(port, host, () => probe.close(() => done()))
  })

/** Takes over `vite preview` at `port`; a taken port is said, not stepped around. 0 takes any free one. */
export const previewPlugin = (port: number): Plugin => ({
  name: 'reader:preview',
  config: () => ({ preview: { port, strictPort: true } }),
  async configurePreviewServer({ config, middlewares, httpServer }) {
    const site = { folder: resolve(config.root, config.build.outDir), base: config.base }
    if (!(await isFile(join(site.folder, 'index.html')))) {
      throw plainError(`There is no finished site in ${site.folder} yet. Make it with: npm run build`)
    }
    const { port: asked, host } = config.preview
    // Node reads it anew for each connection.
    Object.assign(httpServer, { maxHeaderSize: longestRequest })
    await tryPort(asked, typeof host === 'string' ? host : host === true ? '::' : 'localhost')
    middlewares.use((request, response, next) => {
      answer(site, request, response).catch(next)
    })
  },
})
