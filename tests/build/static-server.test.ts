// The server behind `npm run preview` and the browser tests, asked over real HTTP.
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveFolder } from '../../src/build/static-server.ts'

const files = {
  'site/index.html': 'first page',
  'site/about/index.html': 'about page',
  'site/404.html': 'no such page',
  'site/data/week.json': '{}',
  'site/_headers': '/about/*\n  X-Page: about\n',
  'secret.txt': 'not part of the site',
}

let folder = ''
let root: Awaited<ReturnType<typeof serveFolder>>
let below: Awaited<ReturnType<typeof serveFolder>>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reader-server-'))
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  root = await serveFolder(join(folder, 'site'))
  below = await serveFolder(join(folder, 'site'), { base: '/reader/' })
})

afterAll(async () => {
  await Promise.all([root.close(), below.close()])
  await rm(folder, { recursive: true })
})

// fetch would tidy the path up and follow the redirect, so the address goes out as it is.
const ask = (path: string, { from = root, headers = {}, method = 'GET' } = {}) =>
  new Promise<{ status: number; text: string; header: (name: string) => string }>((done, failed) => {
    const { hostname, port } = new URL(from.address)
    request({ hostname, port, path, headers, method }, response => {
      let text = ''
      response.setEncoding('utf8').on('data', (part: string) => (text += part))
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, text, header: name => String(response.headers[name] ?? '') }),
      )
    })
      .on('error', failed)
      .end()
  })

describe('the server of a finished site', () => {
  it('answers a folder with its page and a file with itself', async () => {
    expect(await ask('/')).toMatchObject({ status: 200, text: 'first page' })
    expect(await ask('/about/?q=1')).toMatchObject({ status: 200, text: 'about page' })
    const json = await ask('/data/week.json')
    expect([json.text, json.header('content-type')]).toEqual(['{}', 'application/json; charset=utf-8'])
  })

  it('sends an address without its last slash on to the one with it, question and all', async () => {
    const moved = await ask('/about?q=1')
    expect([moved.status, moved.header('location')]).toEqual([301, '/about/?q=1'])
  })

  it.each(['/nothing/', '/nothing', '/data/', '/about/index', '/%E0%A4%A', '/a%00b', '/__proto__/', '/_headers'])(
    'answers %s with status 404 and the page for it',
    async path => expect(await ask(path)).toMatchObject({ status: 404, text: 'no such page' }),
  )

  it.each([
    ['//about/', '/about/'],
    ['///about//?q=1', '/about/?q=1'],
    ['/about/index.html', '/about/'],
    ['/index.html', '/'],
    ['//data//week.json', '/data/week.json'],
  ])('sends %s on to the one address of that page', async (path, to) => {
    const moved = await ask(path)
    expect([moved.status, moved.header('location')]).toEqual([301, to])
  })

  it.each(['/about%2F', '/data%2fweek.json', '/data%5Cweek.json', '/data/../about/', '/about/./', '//nothing//'])(
    'takes %s for no address of a page',
    async path => expect(await ask(path)).toMatchObject({ status: 404, text: 'no such page' }),
  )

  it.each(['POST', 'PUT', 'DELETE', 'PATCH'])('answers %s with what may be done instead', async method => {
    const refused = await ask('/about/', { method })
    expect([refused.status, refused.header('allow')]).toEqual([405, 'GET, HEAD'])
  })

  it('answers HEAD as GET, without the page', async () => {
    expect(await ask('/about/', { method: 'HEAD' })).toMatchObject({ status: 200, text: '' })
  })

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '//secret.txt'])(
    'never leaves its folder for %s',
    async path => expect(await ask(path)).toMatchObject({ status: 404, text: 'no such page' }),
  )

  it('never sends a reader to another host', async () => {
    expect((await ask('//about')).header('location')).toBe('/about/')
  })

  it('sends the headers the site ships', async () => {
    expect((await ask('/about/')).header('x-page')).toBe('about')
    expect((await ask('/')).header('x-page')).toBe('')
  })

  it('says that a kept copy is still good, and sends the page once it is not', async () => {
    const tag = (await ask('/about/')).header('etag')
    expect(await ask('/about/', { headers: { 'if-none-match': tag } })).toMatchObject({ status: 304, text: '' })
    expect(await ask('/', { headers: { 'if-none-match': tag } })).toMatchObject({ status: 200 })
  })

  it('compresses text for a browser that can read it', async () => {
    expect((await ask('/', { headers: { 'accept-encoding': 'gzip, br' } })).header('content-encoding')).toBe('br')
    expect((await ask('/')).header('content-encoding')).toBe('')
  })

  it('sends the copy that lies beside a file, unless the file is newer', async () => {
    const [file, copy] = [join(folder, 'site/old.txt'), join(folder, 'site/old.txt.gz')]
    await writeFile(file, 'the file')
    await writeFile(copy, 'its copy')
    const asked = () => ask('/old.txt', { headers: { 'accept-encoding': 'gzip' } })
    await utimes(file, 1000, 1000)
    expect((await asked()).text).toBe('its copy')
    await utimes(copy, 999, 999)
    expect((await asked()).text).toBe('the file')
  })

  it('serves a site below a path, and says where it begins to those who ask elsewhere', async () => {
    expect(await ask('/reader/about/', { from: below })).toMatchObject({ status: 200, text: 'about page' })
    expect((await ask('/reader', { from: below })).header('location')).toBe('/reader/')
    expect(await ask('/reader/nothing/', { from: below })).toMatchObject({ status: 404, text: 'no such page' })
    const outside = await ask('/about/', { from: below })
    expect([outside.status, outside.text]).toEqual([404, 'Nothing stands here. The site begins at /reader/\n'])
  })
})
