// What a build keeps for the next one: found again by what it was made of, and by nothing else; made anew where anything is
// wrong with it.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openCache } from '../../src/build/build-cache.ts'

let folder = ''
let file = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reader-cache-'))
  file = join(folder, 'deep/kept.results')
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Runs a build that needs these; gives back which of them it had to make, and what it got. */
const build = async (needed: Readonly<Record<string, string>>, { code = 'code', fails = false } = {}) => {
  const cache = openCache(file, code)
  const made: string[] = []
  const got: string[] = []
  for (const [key, text] of Object.entries(needed)) {
    const bytes = await cache.recall(['kind', key], async () => {
      made.push(key)
      return Buffer.from(text)
    })
    got.push(Buffer.from(bytes).toString())
  }
  if (fails) cache.drop()
  else cache.keep()
  return { made, got }
}

const both = { kite: 'red', sail: 'white, and long enough to be cut' }

describe('what a build made', () => {
  it('is not made again, and is the same', async () => {
    expect(await build(both)).toEqual({ made: ['kite', 'sail'], got: Object.values(both) })
    expect(await build(both)).toEqual({ made: [], got: Object.values(both) })
  })

  it('is made again where it was made of something else or by other code', async () => {
    await build(both)
    expect((await build({ kites: 'red', kite: 'red' })).made).toEqual(['kites'])
    expect((await build({ kite: 'red' }, { code: 'other code' })).made).toEqual(['kite'])
  })

  it('is kept no longer than it is used', async () => {
    await build(both)
    await build({ kite: 'red' })
    expect((await build(both)).made).toEqual(['sail'])
  })

  it('tells two lists apart that read the same when joined', async () => {
    const cache = openCache(file, 'code')
    const name = async (...key: readonly string[]) =>
      Buffer.from(await cache.recall(key, async () => Buffer.from(JSON.stringify(key)))).toString()
    expect([await name('a', 'bc'), await name('ab', 'c')]).toEqual(['["a","bc"]', '["ab","c"]'])
    cache.keep()
  })

  it('stays as it was where a build fails, and nothing is left beside it', async () => {
    await build(both)
    const before = readFileSync(file)
    await build({ rope: 'old' }, { fails: true })
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(readdirSync(join(folder, 'deep'))).toEqual(['kept.results'])
  })
})

describe('a damaged file', () => {
  it.each([
    ['cut anywhere', (bytes: Buffer, at: number) => bytes.subarray(0, at)],
    [
      'with one byte changed',
      (bytes: Buffer, at: number) => Buffer.from(bytes.map((byte, i) => (i === at ? byte ^ 255 : byte))),
    ],
  ])('%s gives what it should give, made anew', async (_, damage) => {
    await build(both)
    const whole = readFileSync(file)
    for (let at = 0; at < whole.length; at++) {
      writeFileSync(file, damage(whole, at))
      expect((await build(both)).got, `at ${at}`).toEqual(Object.values(both))
    }
  })

  it('is whole again after the next build', async () => {
    await build(both)
    truncateSync(file, 50)
    await build(both)
    expect((await build(both)).made).toEqual([])
    expect(existsSync(file)).toBe(true)
  })
})
