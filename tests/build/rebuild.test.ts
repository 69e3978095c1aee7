// A build after an edit, which recalls what an earlier one made, against a build that makes everything anew: the same bytes.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { paper, tinyContent, writeContent } from '../support/content-folder.ts'

// With an address, so that cards are drawn and recalled as well.
const host = 'https://example.org'
const project = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'reader-rebuild-'))
const content = writeContent(tinyContent())
const cache = join(folder, 'cache')
afterAll(() => [folder, content].forEach(place => rmSync(place, { recursive: true, force: true })))

/** Builds, and tells each file with the hash of its bytes. */
const build = (settings: Readonly<Record<string, string>>): ReadonlyMap<string, string> => {
  const out = join(folder, 'site')
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(project, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error'],
    {
      cwd: project,
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: content, OUT_DIR: out, COMPRESS: 'fast', SITE_URL: host, ...settings },
    },
  )
  expect([status, stderr]).toEqual([0, expect.anything()])
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name)
      return [file.slice(out.length), createHash('sha256').update(readFileSync(file)).digest('hex')] as const
    }),
  )
}

it('a build that recalls what it made before gives the bytes of one that makes everything', () => {
  const before = build({ BUILD_CACHE: cache })
  const file = join(content, `${paper}/retold.md`)
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace('drew a kite', 'drew a red kite'))
  expect(readFileSync(file, 'utf8')).not.toBe(text)
  const recalled = build({ BUILD_CACHE: cache })
  expect(recalled).toEqual(build({ BUILD_CACHE: 'off' }))
  expect(recalled).not.toEqual(before)
  // Every page names its picture, and the picture is there.
  const pages = [...recalled.keys()].filter(name => name.endsWith('/index.html'))
  const pictures = pages.map(name => {
    const html = readFileSync(join(folder, 'site', name), 'utf8')
    return [...html.matchAll(/<meta property="og:image" content="([^"]*)">/g)].map(([, url = '']) => url).join()
  })
  expect(new Set(pictures).size).toBeGreaterThan(5)
  for (const url of pictures) expect([...recalled.keys()]).toContain(url.replace(host, ''))
  expect(readFileSync(join(folder, 'site/sw.js'), 'utf8')).not.toContain('card.png')
}, 600_000)
