// Serves a finished site as a static host does: folders by their index.html, real 404s, the headers of `_headers`.
// Never answers an unknown address with the first page: every test against such a server would be green.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { headersFor, parseHeaderRules } from './header-rules.ts'
import { findFile, isFile, type StaticSite } from './static-site.ts'

type Headers = Readonly<Record<string, string>>

const types: Headers = {
  '.css': 'text/css; charset=utf-8',
  '.epub': 'application/epub+zip',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
}

const compress = promisify(brotliCompress)

const headersAt = async (folder: string, pathname: string): Promise<Headers> => {
  const file = join(folder, '_headers')
  return (await isFile(file)) ? headersFor(parseHeaderRules(await readFile(file, 'utf8')), pathname) : {}
}

interface Answer {
  readonly status: 200 | 404
  readonly file: string
  readonly headers: Headers
}

const send = async (request: IncomingMessage, response: ServerResponse, { status, file, headers }: Answer) => {
  const type = types[extname(file)] ?? 'application/octet-stream'
  const bytes = await readFile(file)
  const tag = `W/"${createHash('sha256').update(bytes).digest('base64url')}"`
  const sent = { ...headers, 'Content-Type': type, ETag: tag, Vary: 'Accept-Encoding' }
  if (status === 200 && request.headers['if-none-match'] === tag) {
    response.writeHead(304, sent).end()
    return
  }
  const asBrotli = type.includes('charset') && /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''))
  const body = asBrotli ? await compress(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }) : bytes
  const encoding = asBrotli ? { 'Content-Encoding': 'br' } : {}
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
  const headers = await headersAt(site.folder, pathname)
  if (found.kind === 'file') return send(request, response, { status: 200, file: found.file, headers })
  if (found.kind === 'moved') {
    const to = query === undefined ? found.to : `${found.to}?${query}`
    response.writeHead(301, { ...headers, Location: to }).end()
    return
  }
  const page = join(site.folder, '404.html')
  if (pathname.startsWith(site.base) && (await isFile(page))) {
    return send(request, response, { status: 404, file: page, headers })
  }
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' })
  response.end(`Nothing stands here. The site begins at ${site.base}\n`)
}

/** Serves a folder until closed. `port` 0 takes any free one; `address` is that of the site's first page. */
export const serveFolder = async (
  folder: string,
  { port = 0, base = '/' }: { readonly port?: number; readonly base?: string } = {},
): Promise<{ readonly address: string; readonly close: () => Promise<void> }> => {
  const server = createServer((request, response) => {
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
