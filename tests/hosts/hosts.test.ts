// The same site behind the preview, nginx and Caddy: each answers every kind of address as the table of headers says, which is
// what Netlify and Cloudflare Pages read in `_headers`. Servers that are not here are named as not run, with the reason.
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { headersFor, parseHeaderRules } from '../../src/build/header-rules.ts'
import { headersFile, mayBeSent } from '../../src/build/headers.ts'
import { type Answered, ask } from './ask.ts'
import { findServers } from './find-servers.ts'
import { sampleFiles, writeSample } from './sample-site.ts'
import { type Place, type Served, serveCaddy, serveNginx, servePreview } from './servers.ts'

const { nginx, caddy, missing } = findServers()

interface Host {
  readonly name: string
  /** Undefined where the server is not here. */
  readonly serve: ((place: Place) => Promise<Served>) | undefined
}

const withCertificate = (place: Place) => {
  const tls = { certificate: join(place.folder, 'own.crt'), key: join(place.folder, 'own.key') }
  const request = 'req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=localhost'.split(' ')
  const made = spawnSync('openssl', [...request, '-keyout', tls.key, '-out', tls.certificate], { encoding: 'utf8' })
  if (made.status !== 0) throw new Error(`openssl made no certificate: ${made.stderr}`)
  return tls
}

/** A server with why it is not asked, if so. */
const named = (name: string, why: string | undefined): string =>
  why === undefined ? name : `${name} (not run: ${why})`

const noNginx = nginx === undefined ? missing : undefined
const noCaddy = caddy === undefined ? missing : undefined
const hosts: readonly Host[] = [
  { name: 'the preview', serve: servePreview },
  { name: named('nginx', noNginx), serve: nginx && (place => serveNginx(nginx, place)) },
  { name: named('Caddy', noCaddy), serve: caddy === undefined ? undefined : place => serveCaddy(caddy, place) },
]

const noOpenssl = spawnSync('openssl', ['version']).status === 0 ? undefined : 'openssl is not installed'
const noSecureNginx = noNginx ?? noOpenssl
const secureHosts: readonly Host[] = [
  {
    name: named('nginx', noSecureNginx),
    serve: noSecureNginx === undefined && nginx ? place => serveNginx(nginx, place, withCertificate(place)) : undefined,
  },
  {
    name: named('Caddy', noCaddy),
    serve: caddy === undefined ? undefined : place => serveCaddy(caddy, place, 'https'),
  },
]

for (const { name, serve } of [...hosts, ...secureHosts]) {
  if (serve === undefined) process.stderr.write(`Tests of hosts: ${name}\n`)
}

const rulesOf = (base: string) => parseHeaderRules(headersFile(base))
const names = new Set(rulesOf('/').flatMap(({ headers }) => Object.keys(headers)))

/** Of the headers of the table, those an answer has. */
const tableIn = ({ headers }: Answered): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    [...names].flatMap(name => {
      const value = headers[name.toLowerCase()]
      return value === undefined ? [] : [[name, value]]
    }),
  )

const tableFor = (base: string, path: string, scheme: 'http' | 'https' = 'http') =>
  Object.fromEntries(Object.entries(headersFor(rulesOf(base), path)).filter(([name]) => mayBeSent(name, scheme)))

const secret = 'not part of the site'

const cases = hosts.flatMap(host => ['/', '/week/'].map(base => ({ ...host, base })))

describe.each(cases)('$name, with the site at $base', ({ base, serve }) => {
  let folder = ''
  let served: Served
  const below = (path: string) => base.slice(0, -1) + path
  const get = (path: string, headers: Readonly<Record<string, string>> = {}) => ask(served.origin, path, { headers })

  describe.skipIf(serve === undefined)('answers', () => {
    beforeAll(async () => {
      folder = await writeSample(base)
      if (serve !== undefined) served = await serve({ folder, base })
    })
    afterAll(async () => {
      await served?.close()
      rmSync(folder, { recursive: true })
    })

    it.each(Object.entries(sampleFiles))(
      '%s with its file, its type and the headers of the table',
      async (path, kind) => {
        const answered = await get(below(path))
        expect(answered.status).toBe(200)
        expect(answered.body.toString()).toBe(kind.text)
        expect(answered.headers['content-type']).toBe(kind.type)
        expect(tableIn(answered)).toEqual(tableFor(base, below(path)))
        expect(answered.headers['content-encoding']).toBeUndefined()
      },
    )

    it.each([
      '/nothing/',
      '/nothing',
      '/posts/nothing/',
      '/assets/gone-a1.js',
      '/data/v0/posts/x.json',
      '/weeks/w/y.epub',
    ])('%s, which is not there, with status 404 and the page for it, not to be kept', async path => {
      const answered = await get(below(path))
      expect([answered.status, answered.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8'])
      expect(answered.body.toString()).toBe(sampleFiles['/404.html'].text)
      expect(tableIn(answered)).toEqual(tableFor(base, below('/404.html')))
    })

    it.each(['/posts/x', '/weeks/w', ...(base === '/' ? [] : [''])])(
      '%s with a move to the one with a slash',
      async path => {
        const answered = await get(`${below('/').slice(0, -1)}${path}?q=1`)
        expect([301, 308]).toContain(answered.status)
        expect(new URL(answered.headers.location ?? '', 'http://here').pathname).toBe(
          `${below(path === '' ? '' : path)}/`,
        )
        expect(answered.headers.location).toMatch(/^\/(?!\/)/)
      },
    )

    it.each([
      { coding: 'br', accepted: 'gzip, deflate, br', ending: '.br', unpack: brotliDecompressSync },
      { coding: 'gzip', accepted: 'gzip, deflate', ending: '.gz', unpack: gunzipSync },
    ])('with the copy in $coding that lies there', async ({ coding, accepted, ending, unpack }) => {
      for (const path of [
        '/',
        '/posts/x/',
        '/assets/index-a1.js',
        '/data/v1/posts/x.json',
        '/manifest.webmanifest',
      ] as const) {
        const { file, type, text } = sampleFiles[path]
        const answered = await get(below(path), { 'Accept-Encoding': accepted })
        expect([path, answered.headers['content-encoding']]).toEqual([path, coding])
        expect(answered.headers['content-type']).toBe(type)
        expect(answered.headers['vary']).toBe('Accept-Encoding')
        expect(answered.body.equals(readFileSync(join(folder, 'site', file + ending)))).toBe(true)
        expect(unpack(answered.body).toString()).toBe(text)
        expect(tableIn(answered)).toEqual(tableFor(base, below(path)))
      }
      const lost = await get(below('/nothing/'), { 'Accept-Encoding': accepted })
      expect([lost.status, lost.headers['content-encoding']]).toEqual([404, coding])
      expect(unpack(lost.body).toString()).toBe(sampleFiles['/404.html'].text)
    })

    it('a text that has no copy compressed on the way', async () => {
      const { headers, body } = await get(below('/sw.js'), { 'Accept-Encoding': 'gzip, br' })
      const unpack = headers['content-encoding'] === 'br' ? brotliDecompressSync : gunzipSync
      expect(unpack(body).toString()).toBe(sampleFiles['/sw.js'].text)
      expect(headers['vary']).toContain('Accept-Encoding')
    })

    it('no coding that is refused', async () => {
      const answered = await get(below('/'), { 'Accept-Encoding': 'br;q=0, gzip;q=0' })
      expect(answered.headers['content-encoding']).toBeUndefined()
    })

    it.each(['/_headers', '/.nojekyll', '/index.html.br', '/posts/x/index.html.gz', '/.git/config'])(
      '%s as nothing a reader can have',
      async path => {
        const answered = await get(below(path))
        expect([answered.status, answered.body.toString()]).toEqual([404, sampleFiles['/404.html'].text])
      },
    )

    it.each([
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/posts/..%5c..%5csecret.txt',
      '//secret.txt',
      '/posts/x/../../../secret.txt',
      '/%00',
      '/%E0%A4%A',
      '/a%0Ab',
      '/__proto__/',
      `/${'a'.repeat(4000)}/`,
      '//example.org',
      '//example.org/..',
      '/%2F%2Fexample.org',
      '/\\example.org',
    ])('the hostile %s with nothing of the machine and no way to another host', async path => {
      const answered = await get(below(path))
      expect(answered.body.toString()).not.toContain(secret)
      // What only leads back to the first page by its dots may be answered with it.
      const isFirst = answered.body.toString() === sampleFiles['/'].text
      expect(isFirst ? [200] : [301, 308, 400, 404]).toContain(answered.status)
      expect(answered.headers.location ?? '/').toMatch(/^\/(?![/\\])/)
    })

    it('nothing but reading', async () => {
      const answered = await ask(served.origin, below('/posts/x/'), { method: 'POST' })
      expect(answered.status).toBe(405)
    })

    it('a browser that has it already, with the same headers and no body', async () => {
      const { headers } = await get(below('/posts/x/'))
      const again = await get(below('/posts/x/'), { 'If-None-Match': headers.etag ?? '' })
      expect([again.status, again.body.length]).toEqual([304, 0])
      expect(again.headers['cache-control']).toBe('no-cache')
    })

    it('nothing of what it is called and which version it is', async () => {
      expect((await get(below('/'))).headers['server'] ?? '').not.toMatch(/\d/)
    })
  })
})

describe.each(secureHosts)('$name over https', ({ serve }) => {
  it.skipIf(serve === undefined)('asks for https from then on, and says all else', async () => {
    const folder = await writeSample('/')
    const served = await serve?.({ folder, base: '/' })
    try {
      for (const path of ['/', '/posts/x/', '/assets/index-a1.js']) {
        const answered = await ask(served?.origin ?? '', path)
        expect(tableIn(answered)).toEqual(tableFor('/', path, 'https'))
        expect(answered.headers['strict-transport-security']).toBe('max-age=31536000')
      }
    } finally {
      await served?.close()
      rmSync(folder, { recursive: true })
    }
  })
})
