// `vite preview` as a static host: it answers from the built folder alone, with the headers the site ships.
// Vite's own preview would answer unknown addresses and folders in its own way, so nothing is left to it.
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { answer } from './static-server.ts'
import { isFile } from './static-site.ts'

/** Takes over `vite preview`; `PORT` chooses the port (4173), and a taken port is said, not stepped around. */
export const previewPlugin = (): Plugin => ({
  name: 'reader:preview',
  config: () => ({ preview: { port: Number(process.env['PORT'] ?? 4173), strictPort: true } }),
  async configurePreviewServer({ config, middlewares }) {
    const site = { folder: resolve(config.root, config.build.outDir), base: config.base }
    if (!(await isFile(join(site.folder, 'index.html')))) {
      throw new Error(`There is no finished site in ${site.folder} yet. Make it with: npm run build`)
    }
    middlewares.use((request, response, next) => {
      answer(site, request, response).catch(next)
    })
  },
})
