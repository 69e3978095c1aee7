// What a line is beside its neighbours, where the page leaves it open; the surer shapes are tested on the whole page.
import { describe, expect, it } from 'vitest'
import { readBlocks } from '../../../src/build/import/blocks.ts'
import { pageLines } from '../../../src/build/import/page-lines.ts'
import { paragraph } from './made-up-page.ts'

const read = (...lines: readonly string[]) => readBlocks(pageLines({ file: 'page.txt', text: lines.join('\n') }))
/** What is told where nothing is unsure. */
const nothing = /^$/
const prose = paragraph('kites')

describe('lines of a post', () => {
  const cases: readonly (readonly [what: string, lines: readonly string[], kinds: string, told: RegExp])[] = [
    [
      'two short lines below a colon',
      [`${prose} So:`, 'More wind', 'Less rain'],
      'prose list-item list-item',
      /list of two/,
    ],
    [
      'short lines in a row with no colon',
      [prose, '', 'More wind', 'Less rain', 'Sun'],
      'prose list-item list-item list-item',
      /no bullets/,
    ],
    [
      'short lines apart below a colon',
      [`${prose} So:`, '', 'More wind', '', 'Less rain', '', 'Sun', '', prose],
      'prose list-item list-item list-item prose',
      /no bullets/,
    ],
    [
      'a short line between paragraphs with no empty line',
      [prose, 'The wind', prose],
      'prose heading prose',
      /may be a caption/,
    ],
    [
      'a short question that stands alone',
      [prose, '', 'But why?', '', prose],
      'prose heading prose',
      /may be a question/,
    ],
    ['a short question that ends a post', [prose, '', 'But why?'], 'prose prose', nothing],
    ['a short line that ends a post', [prose, '', 'With thanks'], 'prose prose', /may be a caption or a heading/],
    [
      'a paragraph wrapped over two lines',
      ['Some words that go on and', 'on in the next line, and there they end, as words must do at last.'],
      'heading prose',
      nothing,
    ],
    ['a long line that runs on', [`${prose} And then it`, 'goes on.'], 'prose prose', /runs on in the next line/],
    ['a short sentence', [prose, '', 'It flew!', '', prose], 'prose prose prose', nothing],
    ['a line with a star and a space', [prose, '', '* More wind', '* Sun'], 'prose list-item list-item', nothing],
    [
      'a line with a star in the middle of a post',
      [prose, '', '*names changed', '', prose],
      'prose heading prose',
      nothing,
    ],
    ['a number that begins a sentence', [prose, '', `12. ${prose}`], 'prose prose', nothing],
    ['a line that has its address', [prose, '', 'Read more at https://example.org'], 'prose prose', /may be a caption/],
  ]
  it.each(cases)('get their kinds, and what is unsure is told: %s', (...[, lines, kinds, told]) => {
    const { blocks, doubts } = read(...lines)
    expect(blocks.map(block => block.kind).join(' ')).toBe(kinds)
    expect(doubts.map(doubt => doubt.about).join()).toMatch(told)
  })

  it('drop their bullet as items, and remember it', () => {
    const { blocks } = read(prose, '', '• More wind')
    expect(blocks[1]).toMatchObject({ text: 'More wind', source: '• More wind', bare: 'More wind' })
  })
})
