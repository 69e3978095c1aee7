// All or nothing: a fault on the way, or the end of the process, leaves the folder byte for byte as it was.
import { spawnSync } from 'node:child_process'
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dropStaleStaging } from '../../../src/build/import/journal.ts'
import { openStaging } from '../../../src/build/import/staging.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'staging-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const put = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const all = () => readdirSync(root, { recursive: true, encoding: 'utf8' }).toSorted()
const staged = (...paths: readonly string[]) => {
  const staging = openStaging(root)
  for (const path of paths) staging.add(path, `${path}\n`)
  return staging
}
/** The id of a process that is over. */
const over = () => spawnSync(process.execPath, ['--version']).pid

describe('staged files', () => {
  it('stand in no place of theirs before the end, and in all of them after it', () => {
    const staging = staged('a/b/one.md', 'a/two.md')
    staging.edit('a/two.md', text => `${text}more\n`)
    expect(existsSync(join(root, 'a'))).toBe(false)
    staging.commit()
    expect(all()).toEqual(['a', 'a/b', 'a/b/one.md', 'a/two.md'])
    expect(read('a/two.md')).toBe('a/two.md\nmore\n')
  })

  it('that are discarded leave nothing, not even the folder that was made for them', () => {
    const below = join(root, 'x/y')
    const staging = openStaging(below)
    staging.add('one.md', 'one')
    expect(existsSync(below)).toBe(true)
    staging.discard()
    staging.discard()
    expect(all()).toEqual([])
  })

  it('take the place of a file that stands, with its rights', () => {
    put('one.md', 'before')
    const { mode } = statSync(join(root, 'one.md'))
    const staging = openStaging(root)
    staging.replace('one.md', 'after')
    expect(read('one.md')).toBe('before')
    staging.commit()
    expect([read('one.md'), statSync(join(root, 'one.md')).mode]).toEqual(['after', mode])
    expect(all()).toEqual(['one.md'])
  })

  it('never take the place of one that was edited meanwhile', () => {
    put('one.md', 'before')
    const staging = openStaging(root)
    staging.replace('one.md', 'after')
    put('one.md', 'edited by hand')
    expect(() => staging.commit()).toThrow('other words than a moment ago')
    expect([all(), read('one.md')]).toEqual([['one.md'], 'edited by hand'])
  })

  it('overwrite nothing, and are all taken back when a name is taken', () => {
    put('c.md', 'before')
    const staging = staged('a/one.md')
    staging.replace('c.md', 'after')
    staging.add('b/two.md', 'theirs')
    put('b/two.md', 'theirs')
    expect(() => staging.commit()).toThrow('EEXIST')
    expect(all()).toEqual(['b', 'b/two.md', 'c.md'])
    expect([read('b/two.md'), read('c.md')]).toEqual(['theirs', 'before'])
  })

  it('are all taken back when a folder cannot be made', () => {
    put('b', 'a file')
    const staging = staged('a/one.md', 'b/c/two.md')
    expect(() => staging.commit()).toThrow('b:1: a file, expected a folder')
    expect(all()).toEqual(['b'])
  })

  it('never go through a link that leads out, nor through one that leads nowhere', () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'))
    symlinkSync(outside, join(root, 'out'))
    symlinkSync(join(root, 'none'), join(root, 'lost'))
    expect(() => staged('a.md', 'out/b/one.md').commit()).toThrow('leads out')
    expect(() => staged('lost/one.md').commit()).toThrow('leads out')
    expect([all(), readdirSync(outside)]).toEqual([['lost', 'out'], []])
    rmSync(outside, { recursive: true })
  })

  it('follow a link that stays inside', () => {
    mkdirSync(join(root, 'real'))
    symlinkSync(join(root, 'real'), join(root, 'also'))
    staged('also/one.md').commit()
    expect(readdirSync(join(root, 'real'))).toEqual(['one.md'])
  })
})

describe('what a killed run has left', () => {
  /** A staging folder as a run that was killed in the middle of moving its files in leaves it. */
  const killed = () => {
    put('old.md', 'before')
    put('next.md', 'also before')
    const name = `.import-${over()}`
    for (const [file, text] of ['one', 'after', 'after', 'two'].entries()) put(`${name}/new/${file}`, text)
    const moves = [
      ['a/one.md', '0', false],
      ['old.md', '1', true],
      ['next.md', '2', true],
      ['a/two.md', '3', false],
    ]
    put(`${name}/journal`, [['a'], ...moves].map(line => `${JSON.stringify(line)}\n`).join(''))
    mkdirSync(join(root, 'a'))
    linkSync(join(root, name, 'new/0'), join(root, 'a/one.md'))
    mkdirSync(join(root, name, 'old'))
    linkSync(join(root, 'old.md'), join(root, name, 'old/1'))
    renameSync(join(root, name, 'new/1'), join(root, 'old.md'))
    linkSync(join(root, 'next.md'), join(root, name, 'old/2'))
  }

  it('in the middle of moving is taken back whole', () => {
    killed()
    dropStaleStaging(root)
    expect(all()).toEqual(['next.md', 'old.md'])
    expect([read('old.md'), read('next.md')]).toEqual(['before', 'also before'])
  })

  it('never costs a file that somebody else has put in a place that was to be taken', () => {
    killed()
    put('a/two.md', 'two')
    dropStaleStaging(root)
    expect(read('a/two.md')).toBe('two')
  })

  it('before that, or when all was done, is taken away', () => {
    put(`.import-${over()}/new/one.md`, 'half')
    put(`.import-${process.pid}/new/one.md`, 'of an older process with this number')
    put('kept.md', 'kept')
    dropStaleStaging(root)
    expect(all()).toEqual(['kept.md'])
  })

  it('is left alone while its run is at work, and so are names that only look like it', () => {
    put(`.import-${process.ppid}/new/one.md`, 'at work')
    put('.import-mine/one.md', 'mine')
    const before = all()
    dropStaleStaging(root)
    expect(all()).toEqual(before)
  })

  it('is nothing where there is no folder at all', () => {
    expect(() => dropStaleStaging(join(root, 'none'))).not.toThrow()
  })
})
