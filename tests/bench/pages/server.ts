// Serves each measured site in the same way: brotli at its best, reckoned once before anything is timed, and its own headers.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { headersFor, parseHeaderRules, type HeaderRule } from '../../../src/build/header-rules.ts'
import { findFile, isFile } from '../../../src/build/static-site.ts'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
}

interface Ready {
  readonly type: string
  readonly encoding: Readonly<Record<string, string>>
  readonly body: Buffer
}

const readyOf = (file: string): Ready => {
  const bytes = readFileSync(file)
  // What a search index is packed in has no such ending, and hosts send it as it is.
  const type = types[extname(file)] ?? 'application/octet-stream'
  return type.includes('charset')
    ? { type, encoding: { 'Content-Encoding': 'br' }, body: brotliCompressSync(bytes) }
    : { type, encoding: {}, body: bytes }
}

/** A finished site that is served: where it begins, and how to stop it. */
export interface Served {
  readonly address: string
  readonly close: () => void
}

/** Serves a folder on a free port. Every file is compressed the first time somebody asks for it, so ask once before timing. */
export const serveForBench = async (folder: string): Promise<Served> => {
  const known = new Map<string, Ready>()
  const headersFile = join(folder, '_headers')
  const rules: readonly HeaderRule[] = (await isFile(headersFile))
    ? parseHeaderRules(readFileSync(headersFile, 'utf8'))
    : []
  const server = createServer((request, response) => {
    const [pathname = '/'] = (request.url ?? '/').split('?')
    const answer = async () => {
      const found = await findFile({ folder, base: '/' }, pathname)
      if (found.kind !== 'file') {
        const moved = found.kind === 'moved' ? { Location: found.to } : {}
        response.writeHead(found.kind === 'moved' ? 301 : 404, moved).end()
        return
      }
      const ready = known.get(found.file) ?? readyOf(found.file)
      known.set(found.file, ready)
      const { type, encoding, body } = ready
      const own = headersFor(rules, pathname)
      response.writeHead(200, { ...own, ...encoding, 'Content-Type': type, 'Content-Length': body.length }).end(body)
    }
    answer().catch(() => response.destroy())
  })
  await new Promise<void>(done => void server.listen(0, '127.0.0.1', done))
  const bound = server.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0
  return {
    address: `http://127.0.0.1:${port}`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
