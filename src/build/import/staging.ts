// All or nothing: what an import makes is first written in full into `.import-PID` inside the target, which no reader of
// content/ opens, and moved to its places at the end. A journal says what is moved: what a killed run left is taken back.
import { mkdirSync, readFileSync, rmSync, rmdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Fault } from '../faults.ts'
import { ImportFaults } from './importer.ts'
import { moveIn } from './journal.ts'
import type { Move } from './journal.ts'
import { exists, insideOf } from './target-folder.ts'
import { writePieces } from './write-pieces.ts'

/** Where an import puts its files until all of them are there. Paths are relative to the target, with `/`. */
export interface Staging {
  /** A file that is not there yet. */
  add(path: string, text: string | Iterable<string>): void
  /** A file that takes the place of one that is there. */
  replace(path: string, text: string | Iterable<string>): void
  /** Changes a file that was added or replaced before. */
  edit(path: string, change: (text: string) => string): void
  readonly count: number
  /** Every path so far, in order. */
  readonly paths: readonly string[]
  /** Moves all files to their places. Throws what the file system throws, after taking everything back. */
  commit(): void
  /** Takes everything back that is not committed. May be called at any time, and again. */
  discard(): void
}

interface Staged extends Move {
  /** What the file that is replaced was like when it was read: it must not have changed since. */
  readonly was?: string
}

/** Opens the staging of a target; nothing is made before the first file comes. */
export function openStaging(root: string): Staging {
  const folder = join(root, `.import-${process.pid}`)
  const staged = new Map<string, Staged>()
  const made: string[] = []
  let isOpen = false
  const open = (): void => {
    if (isOpen) return
    makeFolder(root, made)
    mkdirSync(join(folder, 'new'), { recursive: true })
    isOpen = true
  }
  const write = (path: string, text: string | Iterable<string>, was?: string): void => {
    open()
    // One flat folder: making and taking away a folder for each post would take longer than all else.
    const { name } = staged.get(path) ?? { name: String(staged.size) }
    if (typeof text === 'string') writeFileSync(join(folder, 'new', name), text)
    else writePieces(join(folder, 'new', name), text)
    staged.set(path, { path, name, replaces: was !== undefined, ...(was !== undefined && { was }) })
  }
  const discard = (): void => {
    if (isOpen) rmSync(folder, { recursive: true, force: true })
    isOpen = false
    for (const path of made.splice(0).toReversed()) rmdirSync(path)
  }
  return {
    add: (path, text) => write(path, text),
    replace: (path, text) => write(path, text, stateOf(insideOf(root, path))),
    edit: (path, change) => {
      const { name } = staged.get(path) ?? { name: '' }
      const whole = join(folder, 'new', name)
      writeFileSync(whole, change(readFileSync(whole, 'utf8')))
    },
    get count() {
      return staged.size
    },
    get paths() {
      return [...staged.keys()]
    },
    commit: () => {
      if (!isOpen) return
      const changed = [...staged.values()].find(
        ({ path, was }) => was !== undefined && stateOf(insideOf(root, path)) !== was,
      )
      try {
        if (changed !== undefined) throw new ImportFaults([changedMeanwhile(join(root, changed.path))])
        moveIn(root, folder, [...staged.values()])
        made.splice(0)
      } catch (cause) {
        discard()
        throw cause
      }
      discard()
    },
    discard,
  }
}

const stateOf = (whole: string): string => {
  const { ino, size, mtimeMs } = statSync(whole)
  return `${ino} ${size} ${mtimeMs}`
}

/** Makes a folder and those above it, noting each that was not there. */
function makeFolder(whole: string, made: string[]): void {
  if (exists(whole)) return
  makeFolder(dirname(whole), made)
  mkdirSync(whole)
  made.push(whole)
}

const changedMeanwhile = (file: string): Fault => ({
  file,
  line: 1,
  found: 'other words than a moment ago',
  expected: 'a file that nobody edits while the import runs',
  mend: 'run the import again; nothing was written',
})
