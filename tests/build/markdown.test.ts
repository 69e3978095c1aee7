// Text comes out exactly as it was typed, and marks point at the words they were put around.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openDocument } from '../../src/build/document.ts'
import { printFault } from '../../src/build/faults.ts'
import type { Fault } from '../../src/build/faults.ts'
import { readBlocks } from '../../src/build/markdown.ts'

const read = (text: string) => {
  const faults: Fault[] = []
  const blocks = readBlocks(openDocument({ file: 'x.md', text }), fault => void faults.push(fault))
  expect(faults.map(printFault)).toEqual([])
  return blocks
}

const escaped = (text: string) => text.replace(/[!-/:-@[-`{-~]/g, '\\$&')

const word = fc.constantFrom(
  'kite',
  'café',
  '“quoted”',
  'it’s',
  'a\u00a0b',
  'two  spaces',
  'a – b',
  'naïve…',
  '2*3',
  'snake_case',
  '[bracket]',
  '<b>',
  '&amp;',
  '`tick`',
  '{#p9}',
  '#',
  '\\',
  '1.',
  '-',
  '👩‍👩‍👧',
  'עברית',
  '|x|',
  'https://example.org',
  '~~',
  '(c)',
)
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map(list => list.join(' '))
const part = fc.record({ kind: fc.constantFrom('plain', 'emphasis', 'strong', 'link', 'both'), words })

const written = ({ kind, words: text }: { kind: string; words: string }) => {
  const typed = escaped(text)
  if (kind === 'emphasis') return `*${typed}*`
  if (kind === 'strong') return `**${typed}**`
  if (kind === 'link') return `[${typed}](https://example.org/a)`
  return kind === 'both' ? `[**${typed}**](mailto:a@example.org)` : typed
}

describe('a block', () => {
  it('keeps every character, and its marks hold the very words that were marked', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), fc.constantFrom('', '## ', '- '), (parts, sign) => {
        const [block, ...others] = read(`${sign}${parts.map(written).join(' ')} {#p12}\n`)
        expect(others).toEqual([])
        const text = parts.map(one => one.words).join(' ')
        expect(block?.text).toBe(text)
        expect(block?.tag).toBe('#p12')
        const marked = parts.flatMap(({ kind, words: inside }) =>
          kind === 'plain' ? [] : kind === 'both' ? [`link ${inside}`, `strong ${inside}`] : [`${kind} ${inside}`],
        )
        expect(block?.marks.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)).toEqual(marked)
      }),
      { numRuns: 300 },
    )
  })

  it('has a space where its line was broken, and keeps white space inside a line', () => {
    const [block] = read('One\u00a0line  with room\nand another,  \na third\\\nand a fourth\n{#p1 .note}\n')
    expect(block).toMatchObject({
      text: 'One\u00a0line  with room and another, a third and a fourth',
      tag: '#p1 .note',
      line: 1,
      tagLine: 5,
    })
  })

  it('may end in its id in a heading, also in one that is closed, and in items with and without empty lines between', () => {
    const text = '## Head {#p1}\n\n## Shut {#p2} ##\n\n- a {#p3}\n- b {#p4}\n\n- c {#p5}\n\n* d {#p6}\n'
    expect(read(text).map(({ kind, text: inside, tag }) => [kind, inside, tag])).toEqual([
      ['heading', 'Head', '#p1'],
      ['heading', 'Shut', '#p2'],
      ['list-item', 'a', '#p3'],
      ['list-item', 'b', '#p4'],
      ['list-item', 'c', '#p5'],
      ['list-item', 'd', '#p6'],
    ])
  })

  it('may end in braces that are words, when they are written with a backslash', () => {
    expect(read('An id looks so: \\{#p3}\n')[0]).toEqual({
      kind: 'prose',
      text: 'An id looks so: {#p3}',
      marks: [],
      line: 1,
      tagLine: 1,
    })
  })

  it('may hold an address as it is, and its mark ends where the address ends', () => {
    const [block] = read('A <https://example.org/x> {#p1}\n')
    expect(block?.marks).toEqual([{ kind: 'link', start: 2, end: 23, href: 'https://example.org/x' }])
  })
})

describe('a block that is far too long', () => {
  const faultsOf = (text: string) => {
    const faults: Fault[] = []
    readBlocks(openDocument({ file: 'x.md', text }), fault => void faults.push(fault))
    return faults.map(printFault)
  }

  it('is told by its place, its length and what to do', () => {
    expect(faultsOf(`A kite.\n\n## ${'k'.repeat(301)}\n`)).toEqual([
      'x.md:3: a heading of 301 letters, expected at most 300, make it a paragraph, or write a shorter one',
    ])
    expect(faultsOf('kite '.repeat(200_000))).toEqual([
      'x.md:1: a paragraph of 999999 letters, expected at most 20000, divide it by empty lines',
    ])
    expect(faultsOf(`- ${'k'.repeat(20_001)}`)).toEqual([
      'x.md:1: a list item of 20001 letters, expected at most 20000, divide it by empty lines',
    ])
  })

  it('is none while somebody could have meant it', () => {
    expect(faultsOf(`## ${'k'.repeat(300)}\n\n${'kite '.repeat(4_000)}\n`)).toEqual([])
  })
})
