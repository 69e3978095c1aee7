// Words written as Markdown come back as the same words, whatever signs stand among them.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeText, printOriginal } from '../../../src/build/import/markdown-text.ts'
import { readPassages } from '../../../src/build/import/read-back.ts'
import { openDocument } from '../../../src/build/document.ts'
import { printFault } from '../../../src/build/faults.ts'
import { readBlocks } from '../../../src/build/markdown.ts'
import { readBody } from '../../../src/build/import/post-html.ts'
import type { Mark } from '../../../src/corpus/schema.ts'

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

/** What a printed text holds, with every fault of it. */
const reread = (text: string) => {
  const faults: string[] = []
  const blocks = readBlocks(openDocument({ file: 'original.md', text }), fault => faults.push(printFault(fault)))
  return { faults, blocks }
}

const hrefs = [
  'https://example.org/',
  'http://e.org/a_b_(c)*d*[e]?f=1&amp=2&copy;#{p1}',
  'mailto:a@example.org',
  'https://e.org/{#p3}"\'~`!$',
]

/** A text and marks properly nested in it: each level parts the stretch above it. */
const marked = line.chain(text =>
  fc
    .array(
      fc.record({
        kind: fc.constantFrom('emphasis', 'strong', 'link'),
        href: fc.constantFrom(...hrefs),
        at: fc.nat({ max: text.length }),
        to: fc.nat({ max: text.length }),
      }),
      { maxLength: 6 },
    )
    .map(found => {
      const marks: Mark[] = []
      for (const { kind, href, at, to } of found) {
        const [start, end] = [Math.min(at, to), Math.max(at, to)]
        const crosses = (other: Mark) =>
          (start < other.start && other.start < end && end < other.end) ||
          (other.start < start && start < other.end && other.end < end) ||
          (kind === 'link' && other.kind === 'link' && start < other.end && other.start < end)
        if (start === end || marks.some(crosses) || splits(text, start) || splits(text, end)) continue
        marks.push(
          kind === 'link' ? { kind, start, end, href } : { kind: kind === 'strong' ? kind : 'emphasis', start, end },
        )
      }
      return { text, marks }
    }),
)
const splits = (text: string, at: number) => (text.codePointAt(at - 1) ?? 0) > 0xffff && at > 0
const linksOf = (text: string, marks: readonly Mark[]) =>
  marks
    .flatMap(mark => (mark.kind === 'link' ? [`${text.slice(mark.start, mark.end).trim()} ${mark.href}`] : []))
    .filter(one => !one.startsWith(' '))
    .toSorted()

describe('a text with marks', () => {
  it('reads back as the same text with all its links, and with no mark it did not have', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), marked, (kind, { text, marks }) => {
        const { faults, blocks } = reread(printOriginal([{ id: 'p1', kind, text, marks }]))
        expect(faults).toEqual([])
        expect(blocks.map(block => block.text)).toEqual([text])
        const found = blocks[0]?.marks ?? []
        expect(linksOf(text, found)).toEqual(linksOf(text, marks))
        for (const mark of found)
          expect(marks.some(one => one.kind === mark.kind && one.start <= mark.start && mark.end <= one.end)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  const printed = (text: string, ...marks: Mark[]) => printOriginal([{ id: 'p1', kind: 'prose', text, marks }]).trim()
  const emphasis = (start: number, end: number): Mark => ({ kind: 'emphasis', start, end })
  const strong = (start: number, end: number): Mark => ({ kind: 'strong', start, end })
  const link = (start: number, end: number, href = 'https://e.org/'): Mark => ({ kind: 'link', start, end, href })

  it('is written as an editor would write it', () => {
    expect(printed('One two three.', emphasis(0, 3), strong(4, 7), link(8, 13))).toBe(
      '*One* **two** [three](https://e.org/). {#p1}',
    )
    expect(printed('co-production', strong(0, 2), emphasis(6, 9))).toBe('**co**-pro*duc*tion {#p1}')
    expect(printed('One two', link(0, 7), strong(0, 3), emphasis(0, 3))).toBe('[***One*** two](https://e.org/) {#p1}')
    expect(printed('Read! This', link(6, 10))).toBe('Read! [This](https://e.org/) {#p1}')
    expect(printed('Read!This', link(5, 9))).toBe('Read\\![This](https://e.org/) {#p1}')
  })

  it('loses emphasis that would make more signs than a build reads in a paragraph, and keeps its links', () => {
    const words = (count: number) => ({
      text: 'kite '.repeat(count).trim(),
      marks: Array.from({ length: count }, (_, at) => emphasis(at * 5, at * 5 + 4)),
    })
    const few = words(500)
    expect(printed(few.text, ...few.marks)).toContain('*kite* *kite*')
    const many = words(501)
    expect(printed(many.text, ...many.marks)).not.toContain('*')
    expect(printed(`${many.text} end`, ...many.marks, link(2505, 2508))).toContain('kite kite [end](https://e.org/)')
  })

  it('has its emphasis around words alone, and loses one that Markdown cannot write', () => {
    expect(printed('One two three', emphasis(3, 8))).toBe('One *two* three {#p1}')
    expect(printed('a“b”c', emphasis(1, 4), link(4, 5))).toBe('a“b”[c](https://e.org/) {#p1}')
    expect(printed('a “b”c d', emphasis(2, 5), strong(7, 8))).toBe('a “b”c **d** {#p1}')
  })

  it('has no link that content may not hold', () => {
    expect(printed('One two', link(0, 3, 'javascript:alert(1)'), link(4, 7))).toBe('One [two](https://e.org/) {#p1}')
  })

  it('that comes from any markup has no fault, and no address but those of the web and of mail', () => {
    const bits = [
      '<a href="',
      'javascript:a',
      'https://e.org/',
      'mailto:a@b',
      '">',
      '</a>',
      '<b>',
      '</b>',
      '<i>',
      '</i>',
      '<p>',
      '<li>',
      '<h2>',
    ]
    const more = [
      'a',
      'b c',
      '.',
      '!',
      '*',
      '_',
      '`',
      '[',
      '](',
      ')',
      '<img src="https://e.org/a.jpg" alt="',
      '"',
      ' ',
      '{#p1}',
      '&lt;',
      '\\',
      '#',
      '1.',
      '-',
      '\n\n',
      '<td>',
      '<br>',
      '<!--',
      '<svg>',
      '“',
      '&#8238;',
    ]
    const soup = fc.array(fc.constantFrom(...bits, ...more), { maxLength: 40 }).map(parts => parts.join(''))
    fc.assert(
      fc.property(soup, markup => {
        const { blocks } = readBody({ file: 'blog.xml', line: 1, markup, written: 'wordpress' })
        const passages = blocks.map((block, at) => ({ ...block, id: `p${at + 1}` }))
        const again = reread(printOriginal(passages))
        expect(again.faults).toEqual([])
        expect(again.blocks.map(({ text }) => text)).toEqual(passages.map(({ text }) => text))
        const addresses = again.blocks.flatMap(({ text, marks }) => linksOf(text, marks))
        expect(addresses).toEqual(passages.flatMap(({ text, marks = [] }) => linksOf(text, marks)))
        for (const address of addresses) expect(address).toMatch(/ (?:https?:\/\/|mailto:)\S+$/)
      }),
      { numRuns: 500 },
    )
  })
})
