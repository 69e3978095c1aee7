// `vite preview` itself, on a small finished site: the server people see after `npm start`.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { preview } from 'vite'
import { previewPlugin } from '../../src/build/preview-plugin.ts'

let root = ''

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'reader-preview-'))
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(root, { recursive: true })
})

const start = () =>
  preview({
    root,
    base: '/reader/',
    configFile: false,
    logLevel: 'silent',
    build: { outDir: '.' },
    plugins: [previewPlugin()],
  })

it('an address with nothing at it is a 404, never the first page', async () => {
  vi.stubEnv('PORT', '0')
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
  } finally {
    await server.close()
  }
})

it('a preview before any build says what to do', async () => {
  await expect(start()).rejects.toThrow('Make it with: npm run build')
})
