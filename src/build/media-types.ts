// What kind of file each is, by the end of its name: said by the preview, and given to nginx and Caddy, whose own lists lack some.
import { extname } from 'node:path'

/** Media types as registered with IANA, by the end of the name. Texts are in UTF-8 and say so. */
export const mediaTypes: Readonly<Record<string, string>> = {
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

/** The media type of a file. */
export const mediaTypeOf = (file: string): string => mediaTypes[extname(file)] ?? 'application/octet-stream'
