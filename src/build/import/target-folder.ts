// Places in the folder that an import writes into. Nothing is written through a link that leads out of it, and no name
// that is taken is used again. Paths are relative to the folder, with `/`.
import { existsSync, lstatSync, realpathSync, statSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, sep } from 'node:path'
import { codeOf } from '../target-refused.ts'
import { ImportFaults } from './importer.ts'

/** A file to be: its path relative to the target. */
export interface NewFile {
  readonly path: string
  readonly text: string
}

/** Whether anything has this name, a link that leads nowhere included. */
export const exists = (whole: string): boolean => {
  try {
    return lstatSync(whole, { throwIfNoEntry: false }) !== undefined
  } catch (cause) {
    // A name below a file: there is nothing of that name.
    if (codeOf(cause) === 'ENOTDIR') return false
    throw cause
  }
}

/** The whole path of a file inside `root`. Throws ImportFaults where a link on the way leads out, or a file is in it. */
export function insideOf(root: string, path: string): string {
  const whole = join(root, path)
  if (!exists(root)) return whole
  let nearest = whole
  while (!exists(nearest)) nearest = dirname(nearest)
  const way = existsSync(nearest) ? relative(realpathSync(root), realpathSync(nearest)) : '..'
  if (nearest !== whole && existsSync(nearest) && !statSync(nearest).isDirectory()) {
    const mend = 'move the file away; nothing was written'
    throw new ImportFaults([{ file: nearest, line: 1, found: 'a file', expected: 'a folder of that name', mend }])
  }
  if (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)) return whole
  const found = 'a link that leads out of the folder, or nowhere'
  const mend = 'put in its place what it should hold'
  throw new ImportFaults([{ file: nearest, line: 1, found, expected: 'a file or folder of its own', mend }])
}
