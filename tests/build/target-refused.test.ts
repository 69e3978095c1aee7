// What the file system refuses comes out as a sentence, and a bug in our own code does not hide behind one.
import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { printFault } from '../../src/build/faults.ts'
import { refusedFault } from '../../src/build/target-refused.ts'
import { kite, tinyContent, writeContent } from '../support/content-folder.ts'
import { loadCorpus } from '../../src/build/load-corpus.ts'

const refusal = (code: string, path = '/a/b') =>
  Object.assign(new Error(`${code}: raw, open '${path}'`), { code, path, syscall: 'open' })

describe('what the file system refuses', () => {
  it.each([
    ['EACCES', 'may not be read or written'],
    ['EPERM', 'may not be read or written'],
    ['EROFS', 'can only be read'],
    ['ENOSPC', 'no room left'],
    ['EMFILE', 'too many open files'],
    ['ENAMETOOLONG', 'too long for a file'],
    ['EXDEV', 'the system refuses \\(EXDEV\\)'],
  ])('as %s is a sentence with its path: %s', (code, says) => {
    const fault = refusedFault(refusal(code))
    expect(fault && printFault(fault)).toMatch(new RegExp(`^/a/b:1: .*${says}.*, expected .+, .+`))
    expect(fault && printFault(fault)).not.toContain('raw')
  })

  it('is told by the name that the caller gives it', () => {
    expect(refusedFault(refusal('EACCES'), 'weeks/a')?.file).toBe('weeks/a')
  })

  it('is no fault of the content when it is a bug of the program', () => {
    expect(refusedFault(new TypeError('x is not a function'))).toBeUndefined()
  })

  it('is told for what was really thrown', () => {
    const read = (path: string) => {
      try {
        return readFileSync(path)
      } catch (cause) {
        return refusedFault(cause)?.found
      }
    }
    expect(read('/no-such-folder-here/a')).toBe('nothing here, nor a way to make it')
    expect(read('/')).toBe('a folder')
  })
})

describe('a link that leads round in a ring', () => {
  it('is one fault among the others of the content', async () => {
    const folder = writeContent(tinyContent({ [`${kite}/retold.md`]: '' }))
    symlinkSync('ring', join(folder, 'weeks/ring'))
    const { faults } = await loadCorpus(folder)
    expect(faults.map(({ file, found }) => [file, found])).toEqual([
      [`${kite}/retold.md`, 'an empty text'],
      ['weeks/ring', 'a link that leads round in a ring'],
    ])
  })
})
