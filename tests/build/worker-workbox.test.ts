// The part of the worker that Workbox makes: it names every file that is kept, with its hash, and once it was made it is
// filled in anew for other files.
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import type { BuildCache } from '../../src/build/build-cache.ts'
import { workboxPart } from '../../src/build/worker-workbox.ts'

const folder = mkdtempSync(join(tmpdir(), 'reader-workbox-'))
mkdirSync(join(folder, 'assets'))
afterAll(() => rmSync(folder, { recursive: true }))

const site: Readonly<Record<string, string>> = {
  'assets/app-a1.js': 'let kite',
  'assets/app-b2.js': 'let sail',
  'frame.html': '<p>frame',
  'offline.html': '<p>offline',
}
for (const [name, text] of Object.entries(site)) writeFileSync(join(folder, name), text)

const hash = (name: string, kind: 'md5' | 'sha256', form: 'hex' | 'base64') =>
  createHash(kind)
    .update(site[name] ?? '')
    .digest(form)

it('names every file with its hash, those of a later build as well', async () => {
  const kept = new Map<string, Uint8Array>()
  let made = 0
  const cache: BuildCache = {
    recall: async (key, make) => {
      const bytes = kept.get(key.join()) ?? (await make())
      if (!kept.has(key.join())) made++
      kept.set(key.join(), bytes)
      return bytes
    },
    keep: () => undefined,
    drop: () => undefined,
  }
  for (const precached of [
    ['assets/app-a1.js', 'frame.html'],
    ['assets/app-b2.js', 'offline.html'],
  ] as const) {
    const [code, page] = precached
    const worker = await workboxPart(folder, { base: '/', precached, cache })
    const listed = [...worker.matchAll(/\{url:"([^"]*)",revision:("[^"]*"|null)(?:,integrity:"([^"]*)")?\}/g)]
    expect(listed.map(([, ...words]) => words)).toEqual([
      [code, 'null', `sha256-${hash(code, 'sha256', 'base64')}`],
      [page, `"${hash(page, 'md5', 'hex')}"`, undefined],
    ])
  }
  expect(made).toBe(1)
})
