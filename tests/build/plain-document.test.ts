// What is read without a parser is what the parser would have read, to the last position; all else is left to it.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsedNodes } from '../../src/build/document.ts'
import { plainNodes } from '../../src/build/plain-document.ts'

const pieces = [
  'words',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\n\n\n',
  '.',
  '“so”',
  'é',
  '\u00a0',
  '\u2028',
  '🪁',
  '{#p1}',
  '{#p2 .note}',
  '-',
  '---',
  '---\n',
  '--- \n',
  '- ',
  '#',
  '## ',
  '*',
  '_',
  '`',
  '~~~',
  '>',
  '<b>',
  '&amp;',
  '&',
  '\\',
  '[a](b)',
  '!',
  '[a]: b',
  '1. ',
  '2)',
  '=',
  '===',
  '+ ',
  '\t',
  '    ',
  '|',
  ':',
  'a: b',
  'name: x',
  'https://example.org',
  '"',
  '(',
  ')',
  '^',
  '$',
  '@',
  '%',
  ';',
  '\ufeff',
  '\u0085',
  '\u000c',
]
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map(list => list.join(''))
const paragraphs = fc
  .array(fc.constantFrom('Words of it. {#p1}', 'So: “yes”! {#p2 .note}', 'é {x', '9 words', '- item', 'a_b'), {
    maxLength: 6,
  })
  .map(list => `${list.join('\n\n')}\n`)
const facts = fc
  .array(fc.constantFrom('name: x', '', ' ', '---', '--- ', ' ---', 'list:', '  - a', '...', '- a'), { maxLength: 6 })
  .map(list => `---\n${list.join('\n')}\n---\n`)

describe('a text read without a parser', () => {
  it('is what the parser makes of it, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(text, paragraphs, facts), given => {
        const plain = plainNodes(given)
        expect(plain ?? parsedNodes(given)).toEqual(parsedNodes(given))
      }),
      { numRuns: 4000 },
    )
  })

  it.each([
    ['facts alone', '---\nname: x\nlist: [a]\n---\n'],
    ['paragraphs of a line each', 'One “word”. {#p1}\n\n\nAnother, with its – sign! {#p2 .note}\n'],
    ['nothing', ''],
  ])('may be %s', (_, given) => {
    const plain = plainNodes(given)
    expect(plain).toBeDefined()
    expect(plain).toEqual(parsedNodes(given))
  })

  it.each([
    ['words below facts', '---\nname: x\n---\nWords\n'],
    ['a line that goes on', 'One\ntwo\n'],
    ['a list', '- one\n'],
    ['an emphasis', 'One *word*\n'],
    ['a link', 'One [word](https://example.org)\n'],
    ['an emphasis with lines', 'One _word_ more\n'],
    ['a sign kept by a backslash', 'One \\{word\n'],
    ['a character by its name', 'One &amp; two\n'],
    ['markup', 'One <b>word</b>\n'],
    ['code', 'One `word`\n'],
    ['a line end that is kept', 'One  \n\nTwo\n'],
    ['facts that end early', '---\nname: x\n---\nname: y\n---\n'],
  ])('is never %s', (_, given) => {
    expect(plainNodes(given)).toBeUndefined()
  })
})
