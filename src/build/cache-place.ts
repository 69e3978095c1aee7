// Where the cache of a build stands, and what names the code by which its results were made.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { noCache, openCache, type BuildCache } from './build-cache.ts'
import type { Settings } from './settings.ts'
import { codeOf } from './target-refused.ts'

/** So many caches are kept, one for each folder of content: those used last. */
const mostKept = 4

const ending = '.results'

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A hash of everything that a result is made by: our code, the packages it uses, the version of Node. */
const codeName = (root: string): string => {
  const source = join(root, 'src')
  const ours = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted()
  const all = [...ours, ...['package-lock.json', 'vite.config.ts', 'index.html'].map(name => join(root, name))]
  const hash = createHash('sha256').update(process.version)
  for (const file of all) hash.update(`\0${file.slice(root.length)}\0`).update(readFileSync(file))
  return hash.digest('hex')
}

const isRunning = (id: number): boolean => {
  try {
    return process.kill(id, 0)
  } catch (error) {
    // It is there, and not ours.
    return codeOf(error) === 'EPERM'
  }
}

/** Takes away the caches that were not used for longest, and what a build that was killed was writing. */
const prune = (place: string): void => {
  const names = existsSync(place) ? readdirSync(place) : []
  const ages = names.flatMap(name => {
    const age = name.endsWith(ending) ? statSync(join(place, name), { throwIfNoEntry: false })?.mtimeMs : undefined
    return age === undefined ? [] : [{ name, age }]
  })
  const old = ages.toSorted((a, b) => b.age - a.age).slice(mostKept)
  const left = names.filter(name => name.includes(`${ending}.`) && !isRunning(Number(name.split('.').at(-1))))
  for (const name of [...old.map(one => one.name), ...left]) rmSync(join(place, name), { force: true })
}

/** The cache for a folder of content. Where the project has no code of its own (in a test), nothing is kept. */
export const cacheFor = (
  root: string,
  { contentDir, cache }: Partial<Pick<Settings, 'contentDir' | 'cache'>>,
): BuildCache => {
  if (cache === undefined || contentDir === undefined || !existsSync(join(root, 'src'))) return noCache
  const place = resolve(root, cache)
  prune(place)
  const name = hashOf(resolve(root, contentDir)).slice(0, 16)
  return openCache(join(place, `${name}${ending}`), codeName(root))
}
