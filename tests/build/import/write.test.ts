// All or nothing: a fault on the way leaves the folder as it was.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeFiles } from '../../../src/build/import/write.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'write-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const fresh = (path: string) => ({ path, text: `${path}\n`, fresh: true })
const all = () => readdirSync(root, { recursive: true, encoding: 'utf8' }).toSorted()

describe('writing files', () => {
  it('makes their folders and leaves no part behind', () => {
    writeFiles(root, [fresh('a/b/one.md'), fresh('a/two.md'), { ...fresh('a/three.md'), fresh: false }])
    expect(all()).toEqual(['a', 'a/b', 'a/b/one.md', 'a/two.md'])
  })

  it('overwrites nothing, and takes back what it has made when a name is taken', () => {
    mkdirSync(join(root, 'b'))
    writeFileSync(join(root, 'b/two.md'), 'mine')
    expect(() => writeFiles(root, [fresh('a/one.md'), fresh('b/two.md')])).toThrow('EEXIST')
    expect(all()).toEqual(['b', 'b/two.md'])
    expect(readFileSync(join(root, 'b/two.md'), 'utf8')).toBe('mine')
  })

  it('takes back what it has made when a folder cannot be made', () => {
    writeFileSync(join(root, 'b'), 'a file')
    expect(() => writeFiles(root, [fresh('a/one.md'), fresh('b/c/two.md')])).toThrow('b:1: a file, expected a folder')
    expect(all()).toEqual(['b'])
  })

  it('never goes through a link that leads out, nor through one that leads nowhere', () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'))
    symlinkSync(outside, join(root, 'out'))
    symlinkSync(join(root, 'none'), join(root, 'lost'))
    expect(() => writeFiles(root, [fresh('a.md'), fresh('out/b/one.md')])).toThrow('leads out')
    expect(() => writeFiles(root, [fresh('lost/one.md')])).toThrow('leads out')
    expect(all()).toEqual(['lost', 'out'])
    expect(readdirSync(outside)).toEqual([])
    rmSync(outside, { recursive: true })
  })

  it('follows a link that stays inside', () => {
    mkdirSync(join(root, 'real'))
    symlinkSync(join(root, 'real'), join(root, 'also'))
    writeFiles(root, [fresh('also/one.md')])
    expect(readdirSync(join(root, 'real'))).toEqual(['one.md'])
  })
})
