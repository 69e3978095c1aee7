// What the file system refuses, said so that it can be mended. Its own words ("ENOTDIR: not a directory, mkdir") are a
// programmer's, and a stack trace is nobody's.
import type { Fault } from './faults.ts'

type Said = Pick<Fault, 'found' | 'expected' | 'mend'>

const linkInARing: Said = {
  found: 'a link that leads round in a ring',
  expected: 'a file or folder of its own',
  mend: 'put in its place what it should hold',
}
const noRight: Said = {
  found: 'a place that may not be read or written',
  expected: 'one that you have the right to use',
  mend: 'change its rights, or name another',
}
const full: Said = {
  found: 'no room left on the disk',
  expected: 'room for a few files',
  mend: 'make room, or name a folder elsewhere',
}
const tooMany: Said = {
  found: 'too many open files',
  expected: 'a machine that can open one more',
  mend: 'close other programs and run it again',
}

const sayings: ReadonlyMap<string, Said> = new Map([
  ['ENOENT', { found: 'nothing here, nor a way to make it', expected: 'a path that is there', mend: 'check the path' }],
  [
    'ENOTDIR',
    { found: 'a path that goes on below a file', expected: 'folders alone on its way', mend: 'check the path' },
  ],
  ['EISDIR', { found: 'a folder', expected: 'a file', mend: 'check the path' }],
  ['EEXIST', { found: 'a name that is taken', expected: 'a name that is free', mend: 'look at what stands there' }],
  [
    'ENAMETOOLONG',
    { found: 'a name too long for a file', expected: 'at most 255 bytes', mend: 'make the title or name shorter' },
  ],
  ['ELOOP', linkInARing],
  ['EACCES', noRight],
  ['EPERM', noRight],
  ['EROFS', { ...noRight, found: 'a place that can only be read' }],
  ['ENOSPC', full],
  ['EDQUOT', full],
  ['EMFILE', tooMany],
  ['ENFILE', tooMany],
])

/** The code of what the file system threw, such as `ENOENT`; `undefined` for everything else that can be thrown. */
export const codeOf = (cause: unknown): string | undefined =>
  cause instanceof Error && 'code' in cause && typeof cause.code === 'string' && 'syscall' in cause
    ? cause.code
    : undefined

/** What the file system threw as a fault of `file`, or of the path it names itself; `undefined` for all else. */
export const refusedFault = (cause: unknown, file?: string): Fault | undefined => {
  const code = codeOf(cause)
  if (code === undefined) return undefined
  const own = cause instanceof Error && 'path' in cause && typeof cause.path === 'string' ? cause.path : 'a file'
  const said = sayings.get(code) ?? {
    found: `a place that the system refuses (${code})`,
    expected: 'a file or folder that can be used',
    mend: 'check the path',
  }
  return { file: shortened(file ?? own), line: 1, ...said }
}

/** A path that is itself too long to be read is cut. */
const shortened = (path: string): string => (path.length > 200 ? `${path.slice(0, 199)}…` : path)
