// Each script and style sheet that a page names stands there with the digest of its bytes, and none is named that was not built.
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { digestsOf, withDigests } from '../../src/build/integrity.ts'

const folder = mkdtempSync(join(tmpdir(), 'reader-digests-'))
afterAll(() => rmSync(folder, { recursive: true }))

const files = { 'entry-a1.js': 'let kite = 1', 'page-b2.css': 'p{color:red}', 'face.woff2': 'x' }
mkdirSync(join(folder, 'assets'))
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'assets', name), text)
const digests = digestsOf(folder, '/reader/')
const digestOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`

it('scripts and style sheets have a digest each, by their address', () => {
  expect([...digests]).toEqual([
    ['/reader/assets/entry-a1.js', digestOf(files['entry-a1.js'])],
    ['/reader/assets/page-b2.css', digestOf(files['page-b2.css'])],
  ])
})

it.each([
  ['a script', '<script type="module" crossorigin src="/reader/assets/entry-a1.js">', files['entry-a1.js']],
  ['a script ahead', '<link rel="modulepreload" href="/reader/assets/entry-a1.js">', files['entry-a1.js']],
  ['a style sheet', '<link rel="stylesheet" href="/reader/assets/page-b2.css">', files['page-b2.css']],
])('%s stands in a page with its digest, once', (_, tag, text) => {
  const whole = withDigests(tag, digests)
  expect(whole).toBe(tag.replace('">', `" integrity="${digestOf(text)}">`))
  expect(withDigests(whole, digests)).toBe(whole)
})

it('a page that names a script that was not built is not written', () => {
  expect(() => withDigests('<script src="/reader/assets/gone.js">', digests)).toThrow(
    '/reader/assets/gone.js stands in',
  )
})
