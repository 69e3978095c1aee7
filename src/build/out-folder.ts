// The guard of OUT_DIR: a build empties that folder, so only a folder that holds nothing else may be one.
// Paths are compared where they really lead: a link must not be a way around the guard.
import { readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { files } from '../paths.ts'
import { plainError } from './plain-error.ts'

const kindOf = (path: string): 'folder' | 'file' | 'nothing' => {
  const facts = statSync(path, { throwIfNoEntry: false })
  return facts === undefined ? 'nothing' : facts.isDirectory() ? 'folder' : 'file'
}

/** Where a path leads once every link on the way is followed; what is not there yet stays as it is written. */
export const realPlace = (path: string): string => {
  const whole = resolve(path)
  if (kindOf(whole) !== 'nothing' || dirname(whole) === whole) return realpathSync(whole)
  return join(realPlace(dirname(whole)), basename(whole))
}

const holds = (outer: string, inner: string): boolean => {
  const way = relative(outer, inner)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

const ours = ['content', 'src', 'public', 'tests', 'node_modules', '.git']

const madeByBuild = (folder: string): boolean =>
  [files.corpus, '_headers'].every(name => kindOf(join(folder, name)) === 'file')

interface Places {
  readonly root: string
  readonly contentDir: string
}

const reasonAgainst = (folder: string, { root, contentDir }: Places): string | undefined => {
  if (kindOf(folder) === 'file') return 'is a file'
  if (holds(folder, root)) return 'holds the project itself'
  if (holds(folder, contentDir)) return 'holds the content folder'
  if (holds(contentDir, folder)) return 'lies inside the content folder'
  const home = ours.find(name => holds(realPlace(join(root, name)), folder))
  if (home !== undefined) return `lies inside ${home}/ of the project`
  if (kindOf(folder) === 'nothing' || readdirSync(folder).length === 0 || madeByBuild(folder)) return undefined
  return 'holds files that no build of this project has made'
}

/** Throws one plain error where building into `outDir` could destroy something that is not a finished site. */
export const guardOutFolder = (outDir: string, { root, contentDir }: Places): void => {
  const places = { root: realPlace(root), contentDir: realPlace(resolve(root, contentDir)) }
  const why = reasonAgainst(realPlace(resolve(root, outDir)), places)
  if (why === undefined) return
  const expected = 'expected a folder that is empty, missing or an earlier build'
  throw plainError(`OUT_DIR is ${JSON.stringify(outDir)}, which ${why}; ${expected}, such as OUT_DIR=dist.`)
}
