// All or nothing: every file is first written in full under a name that no reader of content/ opens, then each gets its
// own name. A fault on the way takes back what this run has made, and only that.
import { linkSync, mkdirSync, rmSync, rmdirSync, unlinkSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { dropStaleParts, partOf } from './parts.ts'
import { exists, insideOf } from './target-folder.ts'
import type { PlannedFile } from './target-folder.ts'

/** Writes the fresh files below `root`. Throws what the file system throws, after taking everything back. */
export function writeFiles(root: string, files: readonly PlannedFile[]): void {
  const undo: (() => void)[] = []
  const parts: (() => void)[] = []
  const fresh = files.filter(file => file.fresh)
  try {
    const places = fresh.map(({ path, text }) => {
      const whole = insideOf(root, path)
      const part = partOf(whole)
      makeFolder(dirname(whole), undo)
      dropStaleParts(whole)
      // Noted first: a full disk leaves half a part.
      parts.push(() => rmSync(part, { force: true }))
      writeFileSync(part, text, { flag: 'wx' })
      return { part, whole }
    })
    for (const { part, whole } of places) {
      // A link, unlike a rename, fails where the name is taken: nothing is overwritten, even by two runs at once.
      linkSync(part, whole)
      undo.push(() => unlinkSync(whole))
    }
    for (const remove of parts) remove()
  } catch (cause) {
    for (const remove of parts) remove()
    for (const step of undo.toReversed()) step()
    throw cause
  }
}

/** Makes a folder and those above it, noting each that was not there. */
function makeFolder(whole: string, undo: (() => void)[]): void {
  if (exists(whole)) return
  makeFolder(dirname(whole), undo)
  mkdirSync(whole)
  undo.push(() => rmdirSync(whole))
}
