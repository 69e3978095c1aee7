// What may stand in one folder of the content, and a fault for every text that stands where it is never read.
// Other files (pictures, notes in other formats) and dotfiles are left alone.
import { oneOf } from './faults.ts'
import type { Report } from './faults.ts'
import { suggest } from './nearest.ts'
import type { Entry, OpenFolder, TextFile } from './open-folder.ts'
import { slugOf, slugPattern } from './slug.ts'

/** A text whose file name is a slug. */
export interface NamedText extends TextFile {
  readonly slug: string
}

/** The content folder, and whom to tell of what is wrong in it. */
export interface Box extends OpenFolder {
  readonly report: Report
}

interface Known {
  readonly files: readonly string[]
  readonly folders?: readonly string[]
}

/** What a folder holds of the names that are known in it. */
export interface FoundFiles {
  readonly file: (name: string) => TextFile | undefined
  readonly folder: (name: string) => string | undefined
}

const isText = (entry: Entry): boolean => entry.kind === 'file' && /\.(?:md|markdown)$/i.test(entry.name)

/** Looks for known files and folders and reports each text that is neither. An editor's own folders at the top are theirs. */
export const knownFiles = (box: Box, path: string, { files, folders = [] }: Known): FoundFiles => {
  const entries = box.list(path)
  for (const entry of entries) {
    if (entry.kind === 'folder' && files.includes(entry.name)) {
      const found = `a folder named "${entry.name}"`
      box.report({ file: entry.path, line: 1, found, expected: 'a file', mend: 'put the file itself here' })
      continue
    }
    const names = entry.kind === 'file' ? files : folders
    if (names.includes(entry.name)) continue
    if (entry.kind === 'file' ? !isText(entry) : path === '' || !box.list(entry.path).some(isText)) continue
    const found = `a ${entry.kind} "${entry.name}" that is not read`
    const mend = suggest(entry.name, names, 'take it away')
    box.report({ file: entry.path, line: 1, found, expected: oneOf([...files, ...folders]), mend })
  }
  const find = (name: string, kind: Entry['kind']) =>
    entries.find(entry => entry.name === name && entry.kind === kind)?.path
  return {
    file: name => {
      const at = find(name, 'file')
      return at === undefined ? undefined : box.read(at)
    },
    folder: name => find(name, 'folder'),
  }
}

/** A name as a slug; a fault, and the nearest slug, when it is none. */
export const slugFor = (name: string, entry: Entry, report: Report): string => {
  if (slugPattern.test(name)) return name
  const near = slugOf(name)
  const mend = near === '' ? 'rename it' : `rename it to "${near}${entry.kind === 'file' ? '.md' : ''}"`
  const expected = 'a name of lower-case letters, digits and single hyphens'
  report({ file: entry.path, line: 1, found: `a ${entry.kind} named "${entry.name}"`, expected, mend })
  return near
}

/** Every text of a folder. `path` undefined: there is no such folder. */
export const namedTexts = (box: Box, path: string | undefined): readonly NamedText[] =>
  (path === undefined ? [] : box.list(path))
    .filter(isText)
    .map(entry => ({ slug: slugFor(entry.name.replace(/\.md$/, ''), entry, box.report), ...box.read(entry.path) }))

/** The folders in a folder that holds nothing else. `holds` names what each of them is. */
export const foldersIn = (box: Box, path: string | undefined, holds: string): readonly Entry[] => {
  const entries = path === undefined ? [] : box.list(path)
  for (const { path: file } of entries.filter(isText)) {
    box.report({
      file,
      line: 1,
      found: `a file in ${path}/`,
      expected: `a folder for each ${holds}`,
      mend: 'move it into one',
    })
  }
  return entries.filter(entry => entry.kind === 'folder')
}
