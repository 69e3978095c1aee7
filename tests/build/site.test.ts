// The site as data: all of it under one version that changes with any word, or one error that lists every fault.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { withKeepFacts } from '../../src/build/keep-facts.ts'
import { loadSite, writeSite } from '../../src/build/site.ts'
import { slicesOf } from '../../src/build/slices.ts'
import { edited, paper, tinyContent, writeContent } from '../support/content-folder.ts'

const load = (changes = {}) => loadSite(writeContent(tinyContent(changes)))

describe('a site', () => {
  it('holds the corpus and every slice of it', async () => {
    const { corpus, slices } = await load()
    expect(corpus.weeks.map(week => week.slug)).toEqual(['kite-week', 'lamp-week'])
    expect([...slices]).toEqual([...withKeepFacts(new Map(slicesOf(corpus)), 'kite-week')])
  })

  it('has the same version for the same words, wherever they stand, and another when one word changes', async () => {
    const { version } = await load()
    expect(version).toMatch(/^[0-9a-f]{10}$/)
    expect((await load()).version).toBe(version)
    expect((await load(edited(`${paper}/retold.md`, 'did not fly', 'did not flap'))).version).not.toBe(version)
  })

  it('is written as it would be held, slice for slice, under the same version', async () => {
    const { corpus, slices, version } = await load()
    const folder = mkdtempSync(join(tmpdir(), 'reader-site-'))
    try {
      const written = writeSite(corpus, folder)
      expect(written.version).toBe(version)
      for (const [name, slice] of slices) expect(written.slices.get(name), name).toEqual(slice)
      expect(written.slices.get('posts/nothing-of-this-name')).toBeUndefined()
      expect(readdirSync(join(folder, 'data'))).toEqual([version])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('is not made of faulty content: one error names every fault', async () => {
    const faults = {
      ...edited(`${paper}/post.md`, '2031-05-06', '2031-02-30'),
      ...edited('themes/lamps.md', 'family: light', 'family: lite'),
    }
    const error: unknown = await load(faults).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(Error)
    expect(String(error)).toMatch(/\d+ to mend in /)
    expect(String(error)).toContain(`${paper}/post.md:3:`)
    expect(String(error)).toContain('themes/lamps.md:')
  })
})
