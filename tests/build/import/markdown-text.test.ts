// Words written as Markdown come back as the same words, whatever signs stand among them.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeText, printOriginal } from '../../../src/build/import/markdown-text.ts'
import { readPassages } from '../../../src/build/import/read-back.ts'

const kinds = ['prose', 'heading', 'list-item', 'caption', 'note'] as const
const back = (text: string) => readPassages({ file: 'original.md', text })

// Signs that Markdown knows stand close together here, as no random letters would bring them.
const signs = [
  '* _ ` # > - + = ~ [ ] ( ) < > ! \\ | & { } : "'.split(' '),
  '1. 2) &amp; &#42; {#p1} {.note} <b> <!-- --- *** ``` ~~~ [^1] ![x](y)'.split(' '),
  'https://example.org/a_b_c?d=*e* a@example.org www.example.org “ ’ • … word 日本 12 é 😀'.split(' '),
  [' ', '  ', '\t', '\u00a0', ' \u00a0 ', '{#p7 .caption}', '[a]: /b', '\u200b', '\u2028'],
].flat()
const line = fc
  .oneof(
    fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 12 }).map(parts => parts.join('')),
    fc.string({ unit: 'grapheme' }),
  )
  // eslint-disable-next-line no-control-regex -- a page with such characters is refused before
  .map(text => text.replace(/[\u0000-\u001f\u007f\ufffe\uffff]/g, match => (match === '\t' ? match : '')).trim())
  .filter(text => text !== '')

describe('a text written as Markdown', () => {
  it('reads back as exactly the same text, of the same kind, under the same id', () => {
    const passage = fc.record({ kind: fc.constantFrom(...kinds), text: line })
    fc.assert(
      fc.property(fc.array(passage, { minLength: 1, maxLength: 5 }), found => {
        const passages = found.map((one, at) => ({ ...one, id: `p${at + 1}` }))
        expect(back(printOriginal(passages))).toEqual(passages)
      }),
      { numRuns: 500 },
    )
  })

  it('keeps braces, whatever stands in them and around them', () => {
    const braces = fc.constantFrom(
      '{',
      '}',
      '{p1}',
      '{p1 p2}',
      '{#p3}',
      '{#p4 .note}',
      '{p5, p6}',
      '{}',
      '\\',
      'word',
      ' ',
    )
    const braced = fc
      .array(braces, { minLength: 1, maxLength: 8 })
      .map(parts => parts.join('').trim())
      .filter(text => text !== '')
    fc.assert(
      fc.property(fc.constantFrom(...kinds), braced, (kind, text) => {
        const passages = [{ id: 'p1', kind, text }]
        expect(back(printOriginal(passages))).toEqual(passages)
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    '1. one',
    '- one',
    '* one',
    '# one',
    '> one',
    '+ one',
    '= one',
    '_one_',
    '[one]',
    '<one>',
    '&amp;',
    '`one`',
    '{#p1}',
    '{p1}',
    'see {p1 p2} there',
  ])('keeps a line that begins with signs: %s', text => {
    const passages = kinds.map((kind, at) => ({ id: `p${at + 1}`, kind, text }))
    expect(back(printOriginal(passages))).toEqual(passages)
  })

  it('leaves plain words, dashes, brackets in prose and addresses as an editor would write them', () => {
    const plain = 'Half-done (as they say) – at https://example.org/a_b?c=d&e, for 3 + 4 people & more: “yes”!'
    expect(escapeText(plain)).toBe(plain)
  })
})
