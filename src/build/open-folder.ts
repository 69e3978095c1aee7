// The content folder as a closed box: lists and reads what is in it and refuses links that lead out of it.
// Paths given and taken are relative to the folder and always have `/`. Synchronous on purpose: an archive of thousands of
// small files read at once would run out of file handles.
import { readFileSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { decodeText } from './decode.ts'
import { byCodeUnit } from './faults.ts'
import type { Report } from './faults.ts'
import { tangledIn } from './tangled.ts'
import { codeOf, refusedFault } from './target-refused.ts'

/** A file or folder; dotfiles and README.md are never listed. */
export interface Entry {
  readonly name: string
  readonly path: string
  readonly kind: 'file' | 'folder'
}

/** A text as it was read, its line ends all `\n`. */
export interface TextFile {
  readonly file: string
  readonly text: string
}

/** Lists and reads below one folder. */
export interface OpenFolder {
  /** What stands in a folder, sorted by code unit. */
  readonly list: (path: string) => readonly Entry[]
  readonly read: (path: string) => TextFile
}

/** Bytes of the longest text that is read. The longest book in one file has fewer. */
const longestText = 4_000_000

/** The place a path really leads to, `undefined` when it leads nowhere. */
const realPath = (path: string): string | undefined => {
  try {
    return realpathSync(path)
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')) return undefined
    throw error
  }
}

/**
 * Opens a folder. `undefined` when there is none at that place. Throws what the file system throws for the folder itself;
 * what it refuses below is reported and left out.
 */
export const openFolder = (root: string, report: Report): OpenFolder | undefined => {
  const home = realPath(root)
  if (home === undefined || !statSync(home).isDirectory()) return undefined

  const orReport = <T>(path: string, instead: T, take: () => T): T => {
    try {
      return take()
    } catch (error) {
      const fault = path === '' ? undefined : refusedFault(error, path)
      if (fault === undefined) throw error
      report(fault)
      return instead
    }
  }

  const entryAt = (name: string, path: string): readonly Entry[] => {
    const real = realPath(join(home, path))
    if (real === undefined || !real.startsWith(home + sep)) {
      const found = `"${name}" is a link that leads ${real === undefined ? 'nowhere' : 'out of the content folder'}`
      report({ file: path, line: 1, found, expected: 'a file of its own', mend: 'put the file itself here' })
      return []
    }
    const facts = statSync(real)
    return facts.isDirectory() ? [{ name, path, kind: 'folder' }] : facts.isFile() ? [{ name, path, kind: 'file' }] : []
  }

  const untangled = (file: string, text: string): string => {
    const fault = tangledIn(text)
    if (fault === undefined) return text
    report({ file, ...fault })
    return ''
  }

  return {
    list: path =>
      orReport(path, [], () => readdirSync(join(home, path)))
        .filter(name => !name.startsWith('.') && name !== 'README.md')
        .toSorted(byCodeUnit)
        .map(name => ({ name, at: path === '' ? name : `${path}/${name}` }))
        .flatMap(({ name, at }) => orReport(at, [], () => entryAt(name, at))),
    read: path => ({
      file: path,
      text: orReport(path, '', () => {
        const { size } = statSync(join(home, path))
        if (size <= longestText) return untangled(path, decodeText(readFileSync(join(home, path)), path, report))
        const mb = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`
        const expected = `at most ${mb(longestText)}`
        report({ file: path, line: 1, found: `a file of ${mb(size)}`, expected, mend: 'divide it into several files' })
        return ''
      }),
    }),
  }
}
