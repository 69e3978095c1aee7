// `vite` in development, asked over real HTTP: pages, slices, and content that breaks and is mended.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createLogger, createServer, type ViteDevServer } from 'vite'
import { corpusPlugin } from '../../src/build/corpus-plugin.ts'
import { edited, tinyContent, writeContent } from '../support/content-folder.ts'

const broken = edited('themes/lamps.md', 'family: light', 'family: lite')
const file = 'themes/lamps.md'
const logged: string[] = []
let root = ''
let content = ''
let server: ViteDevServer
let address = ''

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'reader-dev-'))
  mkdirSync(join(root, 'src'))
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>the shell</title>')
  content = writeContent(tinyContent(broken))
  const keep = (text: string) => void logged.push(text)
  const customLogger = { ...createLogger('silent'), error: keep, info: keep }
  const options = { root, base: '/reader/', configFile: false, appType: 'mpa', customLogger } as const
  server = await createServer({ ...options, server: { port: 0 }, plugins: [corpusPlugin(content)] })
  await server.listen()
  address = server.resolvedUrls?.local[0] ?? ''
})
afterAll(async () => {
  await server.close()
  rmSync(root, { recursive: true })
})

const ask = async (path: string, accept = 'text/html') => {
  const response = await fetch(`${address}${path}`, { headers: { accept } })
  return { status: response.status, text: await response.text() }
}

// Vite's socket as a browser opens it. Node 20 has no WebSocket; what a server sends can be read as it comes.
const openSocket = (hear: (text: string) => void) =>
  new Promise<Duplex>((done, failed) => {
    const headers = {
      Connection: 'Upgrade',
      Upgrade: 'websocket',
      'Sec-WebSocket-Key': Buffer.from('a kite on a string').toString('base64').slice(0, 22) + '==',
      'Sec-WebSocket-Version': '13',
      'Sec-WebSocket-Protocol': 'vite-hmr',
    }
    request(`${address}?token=${server.config.webSocketToken}`, { headers })
      .on('upgrade', (_, socket, first) => {
        hear(first.toString())
        done(socket.on('data', (bytes: Buffer) => hear(bytes.toString())))
      })
      .on('error', failed)
      .end()
  })

describe('the development server', () => {
  it('says a fault that is there when it starts, in the terminal and to each browser that comes, until it is mended', async () => {
    expect(logged.join('\n')).toContain(file)
    expect(await ask('data/dev/about.json', '*/*')).toMatchObject({ status: 503, text: expect.stringContaining(file) })
    const said: string[] = []
    const browser = await openSocket(text => said.push(text))
    await vi.waitFor(() => expect(said.join('\n')).toContain(file), 5000)
    writeFileSync(join(content, file), String(tinyContent()[file]))
    await vi.waitFor(() => expect(said.at(-1)).toContain('full-reload'), 10_000)
    browser.destroy()
    expect(logged.at(-1)).toContain('mended')
  })

  it.each(['', 'posts/the-first-kite/', 'search/?q=a.b', 'weeks', 'no/such/page/'])(
    'answers /%s with the shell, which draws the page',
    async path => {
      const { status, text } = await ask(path)
      expect([status, text]).toEqual([200, expect.stringContaining('<title>the shell</title>')])
      expect(text).toContain('/reader/@vite/client')
    },
  )

  it.each(['no-such-file.txt', 'posts/a.png'])('answers /%s, which is no page, with 404', async path => {
    expect(await ask(path)).toMatchObject({ status: 404 })
  })

  it('answers slices as JSON, and one that is not there with 404', async () => {
    const { status, text } = await ask('data/dev/no-such-slice.json', '*/*')
    expect([status, JSON.parse(text)]).toEqual([404, { error: 'Nothing stands here.' }])
  })

  it('answers an address it cannot read with 404 and logs nothing', async () => {
    const before = logged.length
    expect(await ask('%')).toMatchObject({ status: 404 })
    expect(await ask('data/dev/%E0%A4%A.json')).toMatchObject({ status: 404 })
    expect(logged.slice(before)).toEqual([])
  })
})
