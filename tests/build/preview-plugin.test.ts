// `vite preview` itself, on a small finished site: the server people see after `npm start`.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { preview } from 'vite'
import { previewPlugin } from '../../src/build/preview-plugin.ts'

let root = ''

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'reader-preview-'))
})
afterEach(async () => {
  await rm(root, { recursive: true })
})

const start = (port = 0) =>
  preview({
    root,
    base: '/reader/',
    configFile: false,
    logLevel: 'silent',
    build: { outDir: '.' },
    plugins: [previewPlugin(port)],
  })

it('an address with nothing at it is a 404, never the first page', async () => {
  await writeFile(join(root, 'index.html'), 'first page')
  await writeFile(join(root, '404.html'), 'no such page')
  await writeFile(join(root, '_headers'), '/reader/*\n  X-Ours: yes\n')
  const server = await start()
  try {
    const [address = ''] = server.resolvedUrls?.local ?? []
    const found = await fetch(address)
    expect([found.status, await found.text(), found.headers.get('x-ours')]).toEqual([200, 'first page', 'yes'])
    const missing = await fetch(`${address}nothing/`)
    expect([missing.status, await missing.text()]).toEqual([404, 'no such page'])
    // Vite's own servers stop at malformed escapes, and Node at 16 kB.
    for (const path of [
      '%',
      '%zz/',
      '%E0%A4%A/',
      '%00',
      `${'a'.repeat(65_536)}/`,
      `nothing/?q=${'a'.repeat(65_536)}`,
    ]) {
      const odd = await fetch(address + path)
      expect([path.slice(0, 9), odd.status, await odd.text()]).toEqual([path.slice(0, 9), 404, 'no such page'])
    }
  } finally {
    await server.close()
  }
})

const failureOf = async (started: Promise<unknown>): Promise<string> => {
  try {
    await started
  } catch (error) {
    return inspect(error)
  }
  return 'it started'
}

it('a preview before any build says what to do, in one line', async () => {
  expect(await failureOf(start())).toBe(`There is no finished site in ${root} yet. Make it with: npm run build`)
})

it('a taken port is said in one line, and no other is taken instead', async () => {
  await writeFile(join(root, 'index.html'), 'first page')
  const other = createServer()
  await new Promise<void>(done => other.listen(0, 'localhost', done))
  const bound = other.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0
  try {
    expect(await failureOf(start(port))).toBe(
      `PORT ${port} is taken by another program: stop it or choose another, such as PORT=4180.`,
    )
  } finally {
    await new Promise(done => other.close(done))
  }
})
