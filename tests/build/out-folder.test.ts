// What a build may empty: nothing that anybody could miss.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { guardOutFolder } from '../../src/build/out-folder.ts'

let top = ''

const put = (path: string) => {
  mkdirSync(dirname(join(top, path)), { recursive: true })
  writeFileSync(join(top, path), '')
}

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'reader-out-'))
  for (const path of ['project/content/week.md', 'words/week.md', 'photos/cat.png', 'old/data/corpus.json']) put(path)
  for (const path of ['old/_headers', 'half/_headers', 'project/notes']) put(path)
  mkdirSync(join(top, 'empty'))
  symlinkSync(join(top, 'project/content'), join(top, 'link'))
})
afterEach(() => rmSync(top, { recursive: true }))

const guard =
  (outDir: string, contentDir = 'content') =>
  () =>
    guardOutFolder(outDir, { root: join(top, 'project'), contentDir })

describe('the guard of OUT_DIR', () => {
  it.each([
    ['.', 'content', 'holds the project itself'],
    ['..', 'content', 'holds the project itself'],
    ['/', 'content', 'holds the project itself'],
    ['content', 'content', 'holds the content folder'],
    ['../words', '../words', 'holds the content folder'],
    ['../words/site', '../words', 'lies inside the content folder'],
    ['content/site', '../words', 'lies inside content/ of the project'],
    ['src/site', 'content', 'lies inside src/ of the project'],
    ['public', 'content', 'lies inside public/ of the project'],
    ['tests/a/b', 'content', 'lies inside tests/ of the project'],
    ['node_modules/x', 'content', 'lies inside node_modules/ of the project'],
    ['.git', 'content', 'lies inside .git/ of the project'],
    ['../photos', 'content', 'holds files that no build of this project has made'],
    ['../half', 'content', 'holds files that no build of this project has made'],
    ['notes', 'content', 'is a file'],
    ['../link', 'content', 'holds the content folder'],
    ['../link/site', 'content', 'lies inside the content folder'],
  ])('refuses %s with words from %s: it %s', (outDir, contentDir, why) => {
    expect(guard(outDir, contentDir)).toThrow(`OUT_DIR is ${JSON.stringify(outDir)}, which ${why}; expected `)
  })

  it.each(['dist', '../empty', '../old', '../missing/site', '../contents', '..site'])(
    'lets a build into %s',
    outDir => {
      expect(guard(outDir)).not.toThrow()
    },
  )
})
