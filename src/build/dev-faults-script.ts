// Puts the script that shows faults into the shell of every page, in development alone: Vite serves it as a module that no
// file imports, so that nothing of it can come into a build.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { faultsNews, faultsQuestion } from './dev-faults.ts'

const address = '@reader/faults.mjs'
const source = join(import.meta.dirname, 'dev-faults-view.mjs')

/** The hooks of a plugin that serve the script. */
export const faultsScript = (): Pick<Plugin, 'configResolved' | 'resolveId' | 'load' | 'transformIndexHtml'> => {
  let base = '/'
  return {
    configResolved: config => void (base = config.base),
    resolveId: id => (id === `/${address}` ? id : undefined),
    load: id =>
      id === `/${address}`
        ? readFileSync(source, 'utf8').replace('NEWS', faultsNews).replace('QUESTION', faultsQuestion)
        : undefined,
    transformIndexHtml: () => [
      { tag: 'script', attrs: { type: 'module', src: `${base}${address}` }, injectTo: 'body' },
    ],
  }
}
