// Every book is whole: the container as the standard wants it, XML that parses, ids and links that lead somewhere.
import { describe, expect, it } from 'vitest'
import { loadSite } from '../../../src/build/site.ts'
import { booksOfSite } from '../../../src/build/epub/write-books.ts'
import { tinyCorpus } from '../../support/tiny-corpus.ts'
import { booksOfCorpus, firstBook, nastyCorpus, openBook } from './made-books.ts'
import type { ReadFile } from './made-books.ts'

const site = await loadSite('content')
const place = { base: '/reader/', siteUrl: 'https://example.org' }
const sets = {
  'this site': new Map(booksOfSite({ corpus: site.corpus, sliceOf: name => site.slices.get(name), place })),
  'a tiny corpus': booksOfCorpus(tinyCorpus()),
  'a nasty corpus': booksOfCorpus(nastyCorpus(), place),
}
const all = Object.entries(sets).flatMap(([from, books]) =>
  [...books].map(([path, bytes]) => ({ name: `${path} of ${from}`, bytes })),
)

const idsIn = ({ elements }: ReadFile): readonly string[] =>
  elements.flatMap(({ attributes }) => attributes['id'] ?? [])

/** Links that lead nowhere, as `file -> address`. */
const brokenLinks = (bytes: Uint8Array): readonly string[] => {
  const { names, read } = openBook(bytes)
  return [...read.values()].flatMap(({ name, elements }) =>
    elements.flatMap(({ attributes: { href, src } }) => {
      const to = href ?? src
      if (to === undefined || /^https?:/.test(to)) return []
      const [file = '', id] = to.split('#')
      const target = file === '' ? name : name.replace(/[^/]*$/, file)
      const stands =
        names.includes(target) && (id === undefined || idsIn(read.get(target) ?? { name, elements: [] }).includes(id))
      return stands ? [] : [`${name} -> ${to}`]
    }),
  )
}

describe.each(all)('$name', ({ bytes }) => {
  const book = openBook(bytes)
  const pack = book.read.get('EPUB/content.opf')?.elements ?? []

  it('begins with its media type, stored as it is and with nothing beside it', () => {
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    expect(book.names[0]).toBe('mimetype')
    expect([view.getUint32(0, true), view.getUint16(8, true), view.getUint16(28, true)]).toEqual([0x04034b50, 0, 0])
    expect(new TextDecoder().decode(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip')
  })

  it('lists each of its files once, and has each that it lists', () => {
    const listed = pack.filter(({ name }) => name === 'item').map(({ attributes }) => `EPUB/${attributes['href']}`)
    expect(listed.toSorted()).toEqual(book.names.filter(name => /^EPUB\/(?!content)/.test(name)).toSorted())
    const spine = pack.filter(({ name }) => name === 'itemref').map(({ attributes }) => attributes['idref'])
    expect(spine).toEqual(
      pack.filter(({ attributes }) => attributes['href']?.endsWith('.xhtml')).map(({ attributes }) => attributes['id']),
    )
  })

  it('has no link that leads nowhere, no id twice, no list without items', () => {
    expect(brokenLinks(bytes)).toEqual([])
    for (const file of book.read.values()) {
      expect(new Set(idsIn(file)).size, file.name).toBe(idsIn(file).length)
      const empty = file.elements.filter(({ name, text }) => /^(?:[uo]l|li|a|h\d)$/.test(name) && text === '')
      expect(empty, file.name).toEqual([])
    }
  })

  it('has one heading of the first rank a page, and a cover that tells its picture', () => {
    const pages = [...book.read.values()].filter(({ name }) => name.endsWith('.xhtml'))
    const heads = pages.map(({ elements }) => elements.filter(({ name }) => name === 'h1').length)
    expect(heads).toEqual(pages.map(({ name }) => (name === 'EPUB/cover.xhtml' ? 0 : 1)))
    const cover = book.read.get('EPUB/cover.xhtml')?.elements.find(({ name }) => name === 'img')
    expect(cover?.attributes['alt']).toContain('Below the words is a cloth')
  })

  it('fetches nothing, and sets no colour, no face and no size in pixels', () => {
    const css = book.textOf('EPUB/style.css')
    expect(css).not.toMatch(/url\(|@import|background|font-family|#[\da-f]{3}|\d(?:px|pt)\b(?! solid)/i)
    expect(css).not.toMatch(/color:(?! inherit)/)
    const sources = [...book.read.values()].flatMap(({ elements }) =>
      elements.flatMap(({ attributes }) => attributes['src'] ?? []),
    )
    expect(sources).toEqual(['cover.png'])
  })

  it('says how it can be read, and how new it is', () => {
    const said = pack
      .filter(({ name }) => name === 'meta')
      .map(({ attributes, text }) => [attributes['property'], text])
    expect(said).toContainEqual(['dcterms:conformsTo', 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA'])
    expect(said).toContainEqual(['schema:accessModeSufficient', 'textual'])
    expect(said.find(([property]) => property === 'dcterms:modified')?.[1]).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/)
  })
})

describe('the file', () => {
  it('is the same, byte for byte, whenever and wherever it is made', () => {
    const zone = process.env['TZ']
    const made = ['UTC', 'Pacific/Auckland', 'America/Los_Angeles'].map(name => {
      process.env['TZ'] = name
      return Buffer.from(firstBook(tinyCorpus())).toString('base64')
    })
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
    expect(new Set(made).size).toBe(1)
    // The date and time of the first file in the zip: noon on the day of the newest story.
    const at = new DataView(Uint8Array.from(Buffer.from(made[0] ?? '', 'base64')).buffer).getUint32(10, true)
    expect([at >>> 25, (at >>> 21) & 15, (at >>> 16) & 31, (at >>> 11) & 31]).toEqual([2031 - 1980, 5, 6, 12])
  })

  it('is called by the address it has: another site or another book has another name', () => {
    const named = (bytes: Uint8Array) =>
      openBook(bytes)
        .read.get('EPUB/content.opf')
        ?.elements.find(({ name }) => name === 'dc:identifier')?.text
    const names = [...booksOfCorpus(tinyCorpus()).values(), firstBook(tinyCorpus(), place)].map(named)
    expect(new Set(names).size).toBe(names.length)
    expect(names[0]).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
  })
})
