// Compressed copies beside the files of a site: for texts worth it, the same bytes each time, and nothing else touched.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { precompress } from '../../src/build/precompress.ts'

/** Words that do not compress to nothing, the same each time. */
const words = (count: number): string =>
  Array.from({ length: count }, (_, at) => `<p>${((at * 2654435761) % 4294967296).toString(36)} and the week</p>`).join(
    '\n',
  )

const files: Readonly<Record<string, string>> = {
  'index.html': words(300),
  'posts/a/index.html': words(200),
  'assets/index-a1.js': `${words(300)}//`,
  'data/corpus.json': words(100),
  'feed.xml': words(50),
  'icon.svg': words(20),
  'manifest.webmanifest': words(20),
  'robots.txt': 'short',
  'face.woff2': words(100),
  'sw.js': words(300),
  _headers: words(100),
}

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reader-copies-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
})
afterEach(() => rmSync(folder, { recursive: true }))

const read = (name: string) => readFileSync(join(folder, name))
const copies = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.(?:br|gz)$/.test(name))
    .toSorted()
/** What a file comes to in brotli of a quality. */
const brotli = (name: string, quality: number): Buffer => {
  const text = files[name] ?? ''
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  }
  return brotliCompressSync(text, { params })
}

describe('compressed copies', () => {
  it('stand beside each text that is worth it, and hold it', async () => {
    await precompress(folder)
    const worth = Object.keys(files).filter(name => !['robots.txt', 'face.woff2', 'sw.js', '_headers'].includes(name))
    expect(copies()).toEqual(worth.flatMap(name => [`${name}.br`, `${name}.gz`]).toSorted())
    for (const name of worth) {
      expect(brotliDecompressSync(read(`${name}.br`)).toString()).toBe(files[name])
      expect(gunzipSync(read(`${name}.gz`)).toString()).toBe(files[name])
    }
    for (const [name, text] of Object.entries(files)) expect(read(name).toString()).toBe(text)
  })

  it('of a small site are the best that can be made', async () => {
    await precompress(folder)
    expect(read('index.html.br')).toEqual(brotli('index.html', 11))
    expect(read('index.html.gz')).toEqual(gzipSync(files['index.html'] ?? '', { level: 9 }))
  })

  it('of a large site are made fast, but for the code that every reader fetches', async () => {
    writeFileSync(join(folder, 'data/large.json'), 'again and again\n'.repeat(700_000))
    await precompress(folder)
    expect(read('index.html.br')).toEqual(brotli('index.html', 5))
    expect(read('assets/index-a1.js.br')).toEqual(brotli('assets/index-a1.js', 11))
  })

  it('of a huge site are left to the host, but for that code', async () => {
    writeFileSync(join(folder, 'data/large.json'), 'again and again\n'.repeat(3_200_000))
    await precompress(folder)
    expect(copies()).toEqual(['assets/index-a1.js.br', 'assets/index-a1.js.gz'])
    expect(read('assets/index-a1.js.br')).toEqual(brotli('assets/index-a1.js', 11))
  })

  it('are fast where that is asked for', async () => {
    await precompress(folder, 'fast')
    expect(read('assets/index-a1.js.br')).toEqual(brotli('assets/index-a1.js', 5))
  })

  it('are the same bytes each time, with no time in them', async () => {
    await precompress(folder)
    const before = copies().map(name => read(name).toString('hex'))
    await precompress(folder)
    expect(copies().map(name => read(name).toString('hex'))).toEqual(before)
    // RFC 1952, section 2.3: the time is bytes 4 to 7.
    expect([...read('index.html.gz').subarray(4, 8)]).toEqual([0, 0, 0, 0])
  })

  it('are left out where nobody wants them', async () => {
    await precompress(folder, 'none')
    expect(copies()).toEqual([])
  })
})
