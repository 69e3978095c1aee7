// The moving in of staged files, and the way back. What will be moved is written down before the first file moves, so
// that a later run can take back what a killed one began: new files go, replaced ones return as they were.
import {
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { codeOf } from '../target-refused.ts'
import { exists, insideOf } from './target-folder.ts'
import { writePieces } from './write-pieces.ts'

/** A staged file: a new one, or one that replaces what stands. `name` is what it is called in the staging. */
export interface Move {
  readonly path: string
  readonly name: string
  readonly replaces: boolean
}

interface Journal {
  readonly moves: readonly Move[]
  readonly folders: readonly string[]
}

const journalOf = (folder: string): string => join(folder, 'journal')
const newOf = (folder: string, name: string): string => join(folder, 'new', name)
const oldOf = (folder: string, name: string): string => join(folder, 'old', name)

/** Moves every staged file to its place. Throws what the file system throws, after taking everything back. */
export function moveIn(root: string, folder: string, moves: readonly Move[]): void {
  for (const { path } of moves) insideOf(root, path)
  const folders = missingFolders(root, moves)
  // Whole or not at all: half a journal would take back half.
  writePieces(`${journalOf(folder)}.part`, journalLines(folders, moves))
  renameSync(`${journalOf(folder)}.part`, journalOf(folder))
  mkdirSync(join(folder, 'old'))
  let moved = 0
  try {
    for (const path of folders) mkdirSync(join(root, path))
    for (const { path, name, replaces } of moves) {
      const whole = join(root, path)
      if (replaces)
        putInPlace({ fresh: newOf(folder, name), whole: realpathSync(whole), old: oldOf(folder, name) }, folder)
      else link(newOf(folder, name), whole, folder)
      moved += 1
    }
  } catch (cause) {
    takeBack(root, folder, moved)
    throw cause
  }
  // From here on it is done: without a journal nothing is taken back.
  rmSync(journalOf(folder))
}

function* journalLines(folders: readonly string[], moves: readonly Move[]): Iterable<string> {
  yield `${JSON.stringify(folders)}\n`
  for (const { path, name, replaces } of moves) yield `${JSON.stringify([path, name, replaces])}\n`
}

/** Takes back what the journal of a staging folder says was moved; `count` where it is known how many were new. */
function takeBack(root: string, folder: string, count = Infinity): void {
  if (!existsSync(journalOf(folder))) return
  const { moves, folders } = readJournal(folder)
  // What was never moved is not the file that is staged, and stays. One that failed half way may have an old one aside.
  for (const { path, name, replaces } of moves.slice(0, count + 1).toReversed()) {
    const whole = join(root, path)
    if (replaces) {
      if (existsSync(oldOf(folder, name))) renameSync(oldOf(folder, name), realpathSync(whole))
    } else if (exists(whole) && isOurs(newOf(folder, name), whole, folder)) unlinkSync(whole)
  }
  for (const path of folders.toReversed()) {
    const whole = join(root, path)
    if (existsSync(whole) && readdirSync(whole).length === 0) rmdirSync(whole)
  }
}

/** Takes back and takes away what runs that are over have left in a target. */
export function dropStaleStaging(root: string): void {
  if (!exists(root) || !statSync(root).isDirectory()) return
  for (const name of readdirSync(root)) {
    const [, pid] = /^\.import-(\d+)$/.exec(name) ?? []
    if (pid === undefined || (Number(pid) !== process.pid && isRunning(Number(pid)))) continue
    takeBack(root, join(root, name))
    rmSync(join(root, name), { recursive: true, force: true })
  }
}

function readJournal(folder: string): Journal {
  const [first = '[]', ...rest] = readFileSync(journalOf(folder), 'utf8').trimEnd().split('\n')
  const folders: readonly string[] = JSON.parse(first)
  const moves = rest.map((line): Move => {
    const [path, name, replaces]: readonly [string, string, boolean] = JSON.parse(line)
    return { path, name, replaces }
  })
  return { moves, folders }
}

/** The folders on the way to the files that are not there yet, outer ones first. */
function missingFolders(root: string, moves: readonly Move[]): readonly string[] {
  const missing = new Set<string>()
  const known = new Set<string>(['.'])
  const look = (path: string): void => {
    if (known.has(path)) return
    known.add(path)
    look(dirname(path))
    if (!exists(join(root, path))) missing.add(path)
  }
  for (const { path } of moves) look(dirname(path))
  return [...missing]
}

/** A link, unlike a rename, fails where the name is taken: nothing is overwritten, even by two runs at once. */
function link(from: string, to: string, folder: string): void {
  try {
    linkSync(from, to)
  } catch (cause) {
    // Some disks know no links.
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(codeOf(cause) ?? '')) throw cause
    writeFileSync(join(folder, 'copied'), '')
    copyFileSync(from, to, constants.COPYFILE_EXCL)
  }
}

interface Place {
  readonly fresh: string
  readonly whole: string
  readonly old: string
}

function putInPlace({ fresh, whole, old }: Place, folder: string): void {
  chmodSync(fresh, statSync(whole).mode)
  link(whole, old, folder)
  renameSync(fresh, whole)
}

/** Whether a file is the staged one: another link to it, or its copy where the disk knows no links. */
function isOurs(staged: string, whole: string, folder: string): boolean {
  const [first, second] = [statSync(staged), statSync(whole)]
  if (first.ino === second.ino && first.dev === second.dev) return true
  return existsSync(join(folder, 'copied')) && readFileSync(staged).equals(readFileSync(whole))
}

/** Signal 0 asks whether a process is there; EPERM says that it is, and is somebody else's. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM'
  }
}
