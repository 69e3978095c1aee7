// Programs that a bench alone needs: fetched once, when it first runs, into a cache beside the other caches of the build.
// So they are no dependency of the project, and nobody who reads or builds it has to load them.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

/**
 * Fetches packages with npm unless they are there, and gives back the folder that holds their node_modules.
 * `packages` are exact, as `name@version`. What they only wish to find beside them is taken from the project itself.
 */
export const installed = (name: string, packages: readonly string[]): string => {
  const home = join(root, 'node_modules/.cache/week-reader', name)
  const there = packages.every(exact => existsSync(join(home, 'node_modules', exact.slice(0, exact.lastIndexOf('@')))))
  if (there) return home
  mkdirSync(home, { recursive: true })
  writeFileSync(join(home, 'package.json'), '{ "private": true, "type": "module" }')
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--legacy-peer-deps', ...packages], {
    cwd: home,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return home
}
