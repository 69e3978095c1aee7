// Bytes to text: each encoding as a blog may have it, and what is refused because no reading of it is sure.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openSource } from '../../../src/build/import/source-file.ts'
import { faultOf, opened } from './feed-support.ts'

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap(part => (typeof part === 'string' ? [...Buffer.from(part, 'utf8')] : [...part])))

const textOf = async (content: Uint8Array, piece?: number): Promise<string> => {
  let text = ''
  for await (const chunk of (await opened(content, piece)).chunks()) text += chunk
  return text
}
const declared = (name: string) => `<?xml version="1.0" encoding="${name}"?>`

describe('a source file', () => {
  it('is read in UTF-8 with and without a byte order mark, however its bytes are cut', async () => {
    for (const piece of [1, 2, 3, 100]) {
      expect(await textOf(bytes([0xef, 0xbb, 0xbf], '<a>Grüße 🪁</a>'), piece)).toBe('<a>Grüße 🪁</a>')
      expect(await textOf(bytes('<a>Grüße 🪁</a>'), piece)).toBe('<a>Grüße 🪁</a>')
    }
  })

  it('is read in UTF-16 of both orders, with and without a mark', async () => {
    const little = Buffer.from('<a>Grüße</a>', 'utf16le')
    const big = Buffer.from(little).swap16()
    expect(await textOf(little, 3)).toBe('<a>Grüße</a>')
    expect(await textOf(big, 3)).toBe('<a>Grüße</a>')
    expect(await textOf(bytes([0xff, 0xfe], [...little]))).toBe('<a>Grüße</a>')
    expect(await textOf(bytes([0xfe, 0xff], [...big]))).toBe('<a>Grüße</a>')
  })

  it('keeps the curly quotes and the euro sign of Windows-1252, in short files too', async () => {
    for (const name of ['windows-1252', 'iso-8859-1']) {
      expect(await textOf(bytes(declared(name), '<a>', [0x93, 0x80, 0xe9, 0x94], '</a>'))).toContain('<a>“€é”</a>')
    }
  })

  it('believes bytes that are UTF-8 throughout before a wrong declaration, and says so', async () => {
    const source = await opened(bytes(declared('iso-8859-1'), '<a>Grüße</a>'))
    expect(source.head.text).toContain('Grüße')
    expect(source.doubts.map(doubt => doubt.about)).toEqual(['says “iso-8859-1” and is UTF-8; it is read as UTF-8'])
    expect((await opened(bytes(declared('iso-8859-1'), '<a>plain</a>'))).doubts).toEqual([])
  })

  it('names the line of a byte that does not hold, and never guesses', async () => {
    expect(await faultOf(textOf(bytes('<a>\n\n', [0x93], 'x</a>'), 3))).toBe('3: bytes that are not UTF-8')
    expect(await faultOf(textOf(bytes(declared('utf-8'), '\n<a>', [0xe9])))).toBe('2: bytes that are not UTF-8')
    expect(await faultOf(textOf(bytes('<a>', [0xc3])))).toBe('1: bytes that are not UTF-8')
    expect(await faultOf(textOf(bytes('<a>\nx\0</a>')))).toBe('2: the control character U+0000')
  })

  it('is refused when it is packed, empty, or in an encoding nobody knows', async () => {
    expect(await faultOf(opened(bytes([0x1f, 0x8b, 8, 0])))).toBe('1: a packed file (gzip)')
    expect(await faultOf(opened(bytes('PK', [3, 4, 0])))).toBe('1: a packed file (zip)')
    expect(await faultOf(opened(bytes([0xff, 0xfe, 0, 0], '<\0\0\0')))).toBe('1: text in UTF-32')
    expect(await faultOf(opened(bytes(declared('utf-7'), '<a/>')))).toBe('1: the encoding "utf-7"')
    expect(await faultOf(opened(bytes(' \n ')))).toBe('1: no words')
  })

  it('gives the text of a file on disk again each time it is asked', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'source-'))
    try {
      const file = join(folder, 'blog.xml')
      const text = `<a>${'wind and paper\n'.repeat(20_000)}</a>`
      writeFileSync(file, text)
      const source = await openSource(file)
      for (const time of [1, 2]) {
        const chunks: string[] = []
        for await (const chunk of source.chunks()) chunks.push(chunk)
        expect([time, chunks.join('') === text, chunks.every(chunk => chunk.length <= 65_536)]).toEqual([
          time,
          true,
          true,
        ])
      }
      expect(source.bytes).toBe(text.length)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
