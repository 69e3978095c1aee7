// A small finished site with a file of every kind a build makes, and what each address of it is.
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { headersFile } from '../../src/build/headers.ts'
import { precompress } from '../../src/build/precompress.ts'

/** Long enough to be worth compressing. */
const long = (text: string): string => `${text}\n`.repeat(200)

/** The files of the site by address. */
export const sampleFiles = {
  '/': { file: 'index.html', type: 'text/html; charset=utf-8', text: long('<p>first page – “über”</p>') },
  '/posts/x/': { file: 'posts/x/index.html', type: 'text/html; charset=utf-8', text: long('<p>a story</p>') },
  '/posts/x/card.png': { file: 'posts/x/card.png', type: 'image/png', text: 'a card' },
  '/search/': { file: 'search/index.html', type: 'text/html; charset=utf-8', text: '<p>too small</p>' },
  '/weeks/w/': { file: 'weeks/w/index.html', type: 'text/html; charset=utf-8', text: long('<p>a week</p>') },
  '/weeks/w/week.epub': { file: 'weeks/w/week.epub', type: 'application/epub+zip', text: 'a book' },
  '/authors/a/feed.xml': { file: 'authors/a/feed.xml', type: 'application/xml; charset=utf-8', text: long('<a/>') },
  '/feed.json': { file: 'feed.json', type: 'application/json; charset=utf-8', text: long('{}') },
  '/data/corpus.json': { file: 'data/corpus.json', type: 'application/json; charset=utf-8', text: long('{}') },
  '/data/v1/posts/x.json': { file: 'data/v1/posts/x.json', type: 'application/json; charset=utf-8', text: long('{}') },
  '/assets/index-a1.js': { file: 'assets/index-a1.js', type: 'text/javascript; charset=utf-8', text: long('let a') },
  '/assets/index-a1.css': { file: 'assets/index-a1.css', type: 'text/css; charset=utf-8', text: long('a { }') },
  '/assets/face-a1.woff2': { file: 'assets/face-a1.woff2', type: 'font/woff2', text: 'a face' },
  '/manifest.webmanifest': {
    file: 'manifest.webmanifest',
    type: 'application/manifest+json; charset=utf-8',
    text: long('{}'),
  },
  '/sw.js': { file: 'sw.js', type: 'text/javascript; charset=utf-8', text: long('self.a') },
  '/robots.txt': { file: 'robots.txt', type: 'text/plain; charset=utf-8', text: 'User-agent: *' },
  '/icon.svg': { file: 'icon.svg', type: 'image/svg+xml; charset=utf-8', text: long('<svg/>') },
  '/icon-192.png': { file: 'icon-192.png', type: 'image/png', text: 'a picture' },
  '/404.html': { file: '404.html', type: 'text/html; charset=utf-8', text: long('<p>no such page</p>') },
} as const

/** Writes the site as a build for `base` does; gives back a new folder with `site/` and a secret beside it. */
export const writeSample = async (base: string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'reader-hosts-'))
  const write = async (name: string, text: string) => {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  for (const { file, text } of Object.values(sampleFiles)) await write(`site/${file}`, text)
  await write('site/_headers', headersFile(base))
  await write('site/.nojekyll', '')
  await write('secret.txt', 'not part of the site')
  await precompress(join(folder, 'site'), 'best')
  return folder
}
