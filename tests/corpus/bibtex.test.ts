// A story as a source for BibTeX, read back here as BibTeX and TeX would.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bibtexOf, escapeBibtex } from '../../src/corpus/bibtex.ts'
import { citedKite as kite } from '../support/cited-kite.ts'

/** A field's value as BibTeX takes it: by its braces, which a backslash does not hide. */
const fieldOf = (entry: string, name: string): string => {
  const start = entry.indexOf(`  ${name} = {`) + name.length + 6
  let depth = 1
  let at = start
  for (; depth > 0 && at < entry.length; at += 1) depth += entry[at] === '{' ? 1 : entry[at] === '}' ? -1 : 0
  return entry.slice(start, at - 1)
}

const signs: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^',
}

/** What TeX prints of a text. */
const printed = (tex: string): string =>
  tex.replace(/\\(?:([a-z]+)\{\}|(.))/g, (_, name: string | undefined, sign: string) =>
    name === undefined ? sign : (signs[name] ?? '?'),
  )

const anyText = fc.string({ unit: fc.constantFrom(...'{}\\%&$#_~^"@,aé ’'), minLength: 1 })

describe('the BibTeX entry', () => {
  it('holds the same, under a key that never changes', () => {
    expect(bibtexOf({ ...kite, accessed: '2031-06-01' })).toBe(
      [
        '@misc{the-first-kite,',
        '  author = {One, Author E. and {The Kite Club}},',
        '  title = {{The first kite}},',
        '  howpublished = {Week Reader},',
        '  year = {2031},',
        '  month = may,',
        '  day = {6},',
        '  url = {https://example.org/posts/the-first-kite/},',
        '  urldate = {2031-06-01},',
        '  note = {Retold in plain words by the editors of Week Reader}',
        '}',
      ].join('\n'),
    )
  })

  it('says where the words were first published', () => {
    const post = { ...kite.post, source: 'https://kites.example/a_b%20c' }
    expect(bibtexOf({ ...kite, post, edition: 'original' })).toContain('url = {https://kites.example/a_b%20c}')
    expect(bibtexOf({ ...kite, post })).toContain(String.raw`First published at https://kites.example/a\_b\%20c}`)
  })

  it('keeps any title whole, whatever signs stand in it', () => {
    fc.assert(
      fc.property(anyText, title => {
        const entry = bibtexOf({ ...kite, post: { ...kite.post, title } })
        const field = fieldOf(entry, 'title')
        expect(printed(field.slice(1, -1))).toBe(title.replace(/\s+/g, ' '))
        expect(field).not.toMatch(/(?<!\\)[%&$#_]/)
        expect(fieldOf(entry, 'year')).toBe('2031')
      }),
    )
  })

  it('keeps an organisation with “and” in its name in one piece', () => {
    const entry = bibtexOf({ ...kite, authors: ['Lamps and Kites Group', 'Ann A'] })
    expect(fieldOf(entry, 'author')).toBe('{Lamps and Kites Group} and A, Ann')
  })

  it('keeps a name of one word, or of an author who is no person, in one piece', () => {
    const entry = bibtexOf({ ...kite, authors: ['Ann', 'Lamp House', 'Bo A & B'], organisations: ['Lamp House'] })
    expect(fieldOf(entry, 'author')).toBe(String.raw`{Ann} and {Lamp House} and {Bo A \& B}`)
  })

  it('leaves out what is not known', () => {
    const entry = bibtexOf({ ...kite, url: undefined, accessed: '2031-06-01', edition: 'original' })
    expect(entry).toMatch(/^ {2}day = \{6\}\n\}$/m)
    expect(bibtexOf(kite)).not.toContain('urldate')
  })

  it('has no brace in an address', () => {
    expect(bibtexOf({ ...kite, url: 'https://example.org/{a}' })).toContain('url = {https://example.org/%7Ba%7D}')
  })
})

it('escaped text prints as it was written', () => {
  expect(escapeBibtex('50% of A & B_c {x}')).toBe(String.raw`50\% of A \& B\_c \textbraceleft{}x\textbraceright{}`)
})
