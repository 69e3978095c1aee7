// Serves a finished site as a static host does: folders by their index.html, real 404s, the headers of `_headers`.
// Never answers an unknown address with the first page: every test against such a server would be green.
import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { headersFor, parseHeaderRules } from './header-rules.ts'
import { mayBeSent } from './headers.ts'
import { mediaTypeOf } from './media-types.ts'
import { findFile, isFile, type StaticSite } from './static-site.ts'

type Headers = Readonly<Record<string, string>>

const codings = [
  { coding: 'br', ending: '.br' },
  { coding: 'gzip', ending: '.gz' },
] as const

const compress = promisify(brotliCompress)

const headersAt = async (folder: string, pathname: string): Promise<Headers> => {
  const file = join(folder, '_headers')
  const all = (await isFile(file)) ? headersFor(parseHeaderRules(await readFile(file, 'utf8')), pathname) : {}
  return Object.fromEntries(Object.entries(all).filter(([name]) => mayBeSent(name, 'http')))
}

/** Whether a browser takes a coding, by its `Accept-Encoding` (RFC 9110, section 12.5.3). */
const takes = (accepted: string, coding: string): boolean =>
  accepted.split(',').some(part => {
    const [name = '', ...rest] = part.split(';').map(text => text.trim().toLowerCase())
    return name === coding && !rest.some(text => /^q=0(?:\.0*)?$/.test(text))
  })

/** A copy that is older than its file was made of another one. */
const isCopyOf = async (file: string, copy: string): Promise<boolean> =>
  (await isFile(copy)) && (await stat(copy)).mtimeMs >= (await stat(file)).mtimeMs

/** The file that lies compressed beside this one, or what a host makes of a text on the way. */
const compressed = async (file: string, bytes: Buffer, accepted: string) => {
  for (const { coding, ending } of codings) {
    const lies = takes(accepted, coding) && (await isCopyOf(file, file + ending))
    if (lies) return { coding, body: await readFile(file + ending) }
  }
  if (!mediaTypeOf(file).includes('charset') || !takes(accepted, 'br')) return { coding: undefined, body: bytes }
  return { coding: 'br', body: await compress(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }) }
}

interface Answer {
  readonly status: 200 | 404
  readonly file: string
  readonly headers: Headers
}

const send = async (request: IncomingMessage, response: ServerResponse, { status, file, headers }: Answer) => {
  const type = mediaTypeOf(file)
  const bytes = await readFile(file)
  const tag = `W/"${createHash('sha256').update(bytes).digest('base64url')}"`
  const sent = { ...headers, 'Content-Type': type, ETag: tag, Vary: 'Accept-Encoding' }
  if (status === 200 && request.headers['if-none-match'] === tag) {
    response.writeHead(304, sent).end()
    return
  }
  const { coding, body } = await compressed(file, bytes, String(request.headers['accept-encoding'] ?? ''))
  const encoding = coding === undefined ? {} : { 'Content-Encoding': coding }
  response.writeHead(status, { ...sent, ...encoding, 'Content-Length': body.length })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** Answers one request from a finished site; rejects only when a file cannot be read. */
export const answer = async (site: StaticSite, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD', 'Content-Type': 'text/plain; charset=utf-8' })
    response.end('This site can only be read.\n')
    return
  }
  const [pathname = '/', query] = (request.url ?? '/').split('?')
  const found = await findFile(site, pathname)
  if (found.kind === 'missing') return sendMissing(site, request, response)
  const headers = await headersAt(site.folder, pathname)
  if (found.kind === 'file') return send(request, response, { status: 200, file: found.file, headers })
  const to = query === undefined ? found.to : `${found.to}?${query}`
  response.writeHead(301, { ...headers, Location: to }).end()
}

/** The page for what is not there, with its own headers: nobody shall keep for good that a file is gone. */
const sendMissing = async (site: StaticSite, request: IncomingMessage, response: ServerResponse) => {
  const file = join(site.folder, '404.html')
  if (request.url?.startsWith(site.base) && (await isFile(file))) {
    const headers = await headersAt(site.folder, `${site.base}404.html`)
    return send(request, response, { status: 404, file, headers })
  }
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' })
  response.end(`Nothing stands here. The site begins at ${site.base}\n`)
}

/** Bytes of a request's address and headers that are still read: a question of 64 kB gets its page, as any other does. */
export const longestRequest = 128 * 1024

/** Serves a folder until closed. `port` 0 takes any free one; `address` is that of the site's first page. */
export const serveFolder = async (
  folder: string,
  { port = 0, base = '/' }: { readonly port?: number; readonly base?: string } = {},
): Promise<{ readonly address: string; readonly close: () => Promise<void> }> => {
  const server = createServer({ maxHeaderSize: longestRequest }, (request, response) => {
    answer({ folder, base }, request, response).catch(() => response.destroy())
  })
  await new Promise<void>((done, failed) => server.once('error', failed).listen(port, 'localhost', done))
  const bound = server.address()
  const used = typeof bound === 'object' && bound !== null ? bound.port : port
  return {
    address: `http://localhost:${used}${base}`,
    close: () =>
      new Promise(done => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
