// Whatever bytes ask for an address, the server answers: with a page, the right status, and nothing from outside its folder.
import fc from 'fast-check'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serveFolder } from '../../src/build/static-server.ts'
import { hostileStrings, hostileText, inAddress } from '../support/hostile-strings.ts'

const page = (name: string) => `<!doctype html><main><h1>${name}</h1></main>`
const files = {
  'site/index.html': page('home'),
  'site/404.html': page('missing'),
  'site/search/index.html': page('search'),
  'site/posts/a-post/index.html': page('post'),
  'site/_headers': '/*\n  X-Content-Type-Options: nosniff\n',
  'secret.txt': 'secret',
}
let folder = ''
let server: Awaited<ReturnType<typeof serveFolder>>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reader-any-'))
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  server = await serveFolder(join(folder, 'site'))
})
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

/** Sends bytes no client would: asks for `target` as it is, and gives the whole answer. */
const askRaw = (target: string): Promise<string> =>
  new Promise((done, failed) => {
    let answer = ''
    const { hostname, port } = new URL(server.address)
    const socket = connect(Number(port), hostname, () => {
      socket.write(`GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`)
    })
    socket.on('data', bytes => (answer += bytes.toString()))
    socket.on('error', failed)
    socket.on('close', () => done(answer))
  })

const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1])

/**
 * What is wrong with the answer, if anything. Bytes that no address may have (RFC 9112, section 3.2) never reach the site;
 * whatever else is asked gets a page of it.
 */
const faultOf = async (target: string, status: number): Promise<string | undefined> => {
  const answer = await askRaw(target)
  const got = statusOf(answer)
  const told = `${target.slice(0, 80)}: ${got}`
  if (got !== status && !(got === 400 && /[^!-~]/.test(target))) return `${told}, not ${status}`
  if (answer.includes('secret')) return `${told} from outside the folder`
  return got === 400 || /nosniff[\s\S]*<main>/i.test(answer) ? undefined : `${told} with no page`
}

it('every known trap in a part of a path is an address with no page', async () => {
  for (const text of hostileStrings.filter(one => !/^(?:\.*|\?|#)$/.test(one))) {
    // A question mark ends the path, and a browser keeps what follows a # to itself.
    for (const part of inAddress(text).map(one => one.replaceAll(/[?#]/g, encodeURIComponent)))
      expect(await faultOf(`/posts/${part}/`, 404)).toBeUndefined()
  }
})

it('every known trap in a question is answered with the page that is asked', async () => {
  for (const text of hostileStrings)
    for (const part of inAddress(text)) expect(await faultOf(`/search/?q=${part}`, 200)).toBeUndefined()
})

it('any bytes in a path are answered, and none of them with a file from outside', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText, async text => {
      const answer = await askRaw(`/posts/${text}`)
      expect([200, 301, 400, 404]).toContain(statusOf(answer))
      expect(answer).not.toContain('secret')
      expect(answer).not.toMatch(/^location: (?!\/(?!\/))/im)
    }),
    { numRuns: 300 },
  )
})
