// Runs a TypeScript command of this folder in little memory: node src/build/run-small.mjs import/command.ts ARGUMENTS
// What makes one file of the command (Vite) takes 100 MB and keeps them; so it works in a process of its own, which ends.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const [file = '', ...args] = process.argv.slice(2)

if (file === '--make') {
  const { build } = await import('vite')
  const [from = '', outDir = ''] = args
  await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    build: {
      ssr: resolve(import.meta.dirname, from),
      outDir,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'command.mjs', codeSplitting: false } },
    },
  })
} else {
  // Below node_modules, where the libraries are found from.
  const cache = resolve(import.meta.dirname, '../../node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'command-'))
  try {
    const made = spawnSync(process.execPath, [import.meta.filename, '--make', file, folder], { stdio: 'inherit' })
    // An import takes an address; a path of Windows is none, nor is one with a % in it.
    const { href } = pathToFileURL(join(folder, 'command.mjs'))
    const { main } = made.status === 0 ? await import(href) : { main: () => 1 }
    rmSync(folder, { recursive: true })
    process.exitCode = await main(args)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
