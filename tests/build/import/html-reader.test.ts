// Random posts: whatever is nested in whatever, the passages hold the words of the post in order, and so do the witnesses.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBody } from '../../../src/build/import/post-html.ts'
import { tokens } from '../../../src/build/import/words.ts'

/** A piece of markup, and its words written so that where a word ends shows: a space is an end. */
interface Made {
  readonly markup: string
  readonly words: string
}

const join = (parts: readonly Made[]): Made => ({
  markup: parts.map(({ markup }) => markup).join(''),
  words: parts.map(({ words }) => words).join(''),
})
const within =
  (name: string, end: string) =>
  (inside: Made): Made => ({
    markup: `<${name}>${inside.markup}</${name.split(' ', 1).join('')}>`,
    words: `${end}${inside.words}${end}`,
  })

const text = fc
  .constantFrom('kite', 'co', 'café', '日本', '12', ' ', '\n', '\u00a0', '. ', ', ', '’', '—', ' (a) ', '\u00ad')
  .map((letters): Made => ({ markup: letters, words: letters.replace('\u00ad', '') }))
const shown: readonly Made[] = [
  { markup: '&amp;', words: '&' },
  { markup: '&lt;b&gt;', words: '<b>' },
  { markup: '<br>', words: ' ' },
  { markup: '<hr>', words: ' ' },
  { markup: '<img src="https://e.org/a.jpg" alt="seen it">', words: ' seen it ' },
  { markup: '<img src="/a.jpg" alt="near">', words: ' near ' },
  { markup: '<iframe src="https://e.org/">never</iframe>', words: ' ' },
  ...['script', 'style', 'svg', 'select', 'button', 'template'].map(name => ({
    markup: `<${name}>never</${name}>`,
    words: '',
  })),
  { markup: '<!-- never -->', words: '' },
]
const inline = [
  'b',
  'i',
  'em',
  'strong',
  'span',
  'font color=red',
  'sup',
  'u',
  'code',
  'foo',
  'a href="https://e.org/"',
  'a href="javascript:x"',
  'a',
]
const apart = ['p', 'div', 'blockquote', 'pre', 'section', 'center', 'figure', 'figcaption', 'ul', 'ol', 'dl']
// An item ends where the next begins, so that each needs a list of its own; a heading likewise.
const lone = ['<ul><li>', '<ol><li>', '<dl><dd>', '<div><h2>']
const alone =
  (opened: string) =>
  ({ markup, words }: Made): Made => ({
    markup: `${opened}${markup}${opened.replace(/<(\w+)><(\w+)>/, '</$2></$1>')}`,
    words: ` ${words} `,
  })

const { tree } = fc.letrec<{ tree: Made; nodes: Made; table: Made }>(tie => ({
  nodes: fc.array(tie('tree'), { maxLength: 5 }).map(join),
  table: fc
    .array(fc.array(tie('nodes'), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
    .map(rows => within('table', ' ')(join(rows.map(cells => within('tr', ' ')(join(cells.map(within('td', ' ')))))))),
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 5, arbitrary: text },
    { weight: 2, arbitrary: fc.constantFrom(...shown) },
    {
      weight: 4,
      arbitrary: fc.tuple(fc.constantFrom(...inline), tie('nodes')).map(([name, inside]) => within(name, '')(inside)),
    },
    {
      weight: 4,
      arbitrary: fc.tuple(fc.constantFrom(...apart), tie('nodes')).map(([name, inside]) => within(name, ' ')(inside)),
    },
    {
      weight: 3,
      arbitrary: fc.tuple(fc.constantFrom(...lone), tie('nodes')).map(([name, inside]) => alone(name)(inside)),
    },
    { weight: 1, arbitrary: tie('table') },
    // A paragraph ends at any block inside it, and a quotation with it, so that its end tag then means nothing (HTML, 13.2.6.4.7).
    { weight: 1, arbitrary: fc.array(text, { maxLength: 3 }).map(join).map(within('q', ' ')) },
  ),
}))
const post = fc.array(tree, { maxLength: 8 }).map(join)
const read = (markup: string, written: 'html' | 'wordpress' = 'html') =>
  readBody({ file: 'blog.xml', line: 1, markup, written, base: 'https://e.org/a/' })
const wordsOf = (blocks: readonly { readonly text: string }[]) => tokens(blocks.map(block => block.text).join('\n'))

/** A link in a link ends the outer one and what stands around the inner (HTML, “adoption agency”): a word may part there. */
const nestsLinks = (markup: string): boolean => {
  let open = 0
  return Array.from(markup.matchAll(/<\/?a(?=[\s>])/g)).some(([tag]) => {
    open += tag === '<a' ? 1 : -1
    return open > 1
  })
}

describe('a post of random markup', () => {
  it('has the same words in its passages, in its witnesses and in its markup, in order', () => {
    fc.assert(
      fc.property(post, fc.constantFrom('html', 'wordpress'), ({ markup, words }, written) => {
        const { blocks, words: witnesses } = read(markup, written)
        const [shownWords, seen] = [wordsOf(blocks), witnesses.map(({ word }) => word)]
        expect(shownWords).toEqual(seen)
        const whole = (all: readonly string[]) => (nestsLinks(markup) ? [all.join('')] : all)
        expect(whole(shownWords)).toEqual(whole(tokens(words)))
      }),
      { numRuns: 500 },
    )
  })

  it('has no passage without letters, with white space at its ends, or with marks that are not around words', () => {
    fc.assert(
      fc.property(post, ({ markup }) => {
        for (const { text: passage, marks = [], kind } of read(markup).blocks) {
          expect(passage).toMatch(/^\S(?:.*\S)?$/u)
          let before = 0
          for (const mark of marks) {
            expect(mark.start).toBeGreaterThanOrEqual(before)
            expect(mark.end).toBeGreaterThan(mark.start)
            expect(mark.end).toBeLessThanOrEqual(passage.length)
            const may = mark.kind === 'link' ? mark.href.startsWith('https://e.org/') : kind !== 'heading'
            expect(may).toBe(true)
            before = mark.start
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('keeps what witnesses and passages say of each other, whatever tags are left open or wrongly closed', () => {
    const names = [
      ...inline,
      ...apart,
      'li',
      'dd',
      'h2',
      'table',
      'tr',
      'td',
      'caption',
      'button',
      'select',
      'option',
      'svg',
      'math',
      'mi',
      'title',
      'noscript',
      'object',
    ]
    const tag = fc.tuple(fc.constantFrom('<', '</'), fc.constantFrom(...names)).map(([open, name]) => `${open}${name}>`)
    const soup = fc.array(
      fc.oneof(
        tag,
        tag,
        fc.constantFrom('a ', 'b', ' ', '\n\n', '<!--', '-->', '"', '[caption a="b"]', '[/caption]', '[gallery a=1]'),
      ),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(soup, fc.constantFrom('html', 'wordpress'), (parts, written) => {
        const { blocks, words } = read(parts.join(''), written)
        expect(wordsOf(blocks)).toEqual(words.map(({ word }) => word))
      }),
      { numRuns: 600 },
    )
  })
})
