// Runs a TypeScript command of this folder: node src/build/run.mjs import/command.ts ARGUMENTS
// Node 20 strips no types, so Vite loads the file. A command exports main(arguments) and gives back its exit code.
import { resolve } from 'node:path'
import { runnerImport } from 'vite'

const [file = '', ...args] = process.argv.slice(2)
const { module } = await runnerImport(resolve(import.meta.dirname, file), {
  configFile: false,
  logLevel: 'error',
  environments: { inline: { resolve: { external: true } } },
})
process.exitCode = await module.main(args)
