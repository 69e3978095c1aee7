// Whatever stands in a text, the XML made of it is well-formed and says the same.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { uuidOf } from '../../../src/build/uuid.ts'
import { tag, xmlDocument } from '../../../src/build/epub/xml.ts'
import { readXml } from './made-books.ts'

describe('XML', () => {
  it('says what it was given, but for characters it has no place for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const [root] = readXml('a', xmlDocument(tag('a', { b: text }, text))).elements
        const kept = text.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '')
        // XML 1.0, 2.11 and 3.3.3: a parser turns line ends into one kind, and into spaces in an attribute.
        expect(root?.text).toBe(kept.replace(/\r\n?/g, '\n'))
        expect(root?.attributes['b']).toBe(kept.replace(/\r\n?/g, '\n').replace(/[\n\t]/g, ' '))
      }),
    )
  })

  it('leaves out what is not there', () => {
    expect(tag('p', { id: undefined, hidden: false }, undefined, false, [tag('a', { href: '#' })]).xml).toBe(
      '<p><a href="#"></a></p>',
    )
  })
})

it('the name of a book is a UUID of version 5', () => {
  // As Python’s uuid.uuid5(uuid.NAMESPACE_URL, …) gives it.
  expect(uuidOf('https://example.org/weeks/kite-week/week.epub')).toBe('c5e28625-803b-57fe-9a09-e7b8d41bcdfd')
})
