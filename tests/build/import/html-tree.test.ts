// Markup that would fill a memory is refused, and whatever is not refused is read in steps that grow with its length.
import { describe, expect, it } from 'vitest'
import { readTree } from '../../../src/build/import/html-reader.ts'
import { limits, parseMarkup, walk } from '../../../src/build/import/html-tree.ts'
import { ImportFaults } from '../../../src/build/import/importer.ts'
import { readBody } from '../../../src/build/import/post-html.ts'
import type { Body } from '../../../src/build/import/post-html.ts'
import { growthOf, linear } from '../../support/growth.ts'

const body = (markup: string, written: Body['written'] = 'html'): Body => ({
  file: 'blog.xml',
  line: 7,
  markup,
  written,
})

const faultOf = (read: () => unknown): string => {
  try {
    read()
  } catch (error) {
    if (error instanceof ImportFaults) return error.message
    throw error
  }
  return 'no fault'
}

describe('a body that is too much', () => {
  it.each([
    ['letters', body('a'.repeat(2_000_001)), '2,000,001 letters of markup, expected at most 2,000,000'],
    ['letters of plain text', body('a'.repeat(2_000_001), 'text'), '2,000,001 letters of markup'],
    [
      'elements in each other',
      body('<div>'.repeat(100_000)),
      'elements 5,001 deep in each other, expected at most 5,000 deep',
    ],
    [
      'links in one paragraph',
      body('<p>' + '<a href="https://e.org/">kite</a> '.repeat(451)),
      '451 links in one paragraph',
    ],
    ['letters in one word', body(`b ${'a'.repeat(20_001)}`), 'a word without an end'],
  ])('is refused in one sentence: %s', (_, read, says) => {
    expect(faultOf(() => readBody(read))).toContain(`blog.xml:7: a post with ${says}`)
  })

  const few = { ...limits, nodes: 1_000 }
  it('is refused when it has too many elements, also ones that the parser opens again and again', () => {
    // Each paragraph opens the forty again: a thousand letters of markup would be a hundred thousand elements.
    const opened = `<p>${Array.from({ length: 40 }, (_, at) => `<b a${at}>`).join('')}${'<p>a'.repeat(40)}`
    const says = 'more than 1,000 elements'
    expect(faultOf(() => parseMarkup(body('<i></i>'.repeat(1_001)), few))).toContain(says)
    expect(faultOf(() => parseMarkup(body('<!---->'.repeat(1_001)), few))).toContain(says)
    expect(faultOf(() => parseMarkup(body(opened), few))).toContain(says)
    expect(faultOf(() => parseMarkup(body('<i></i>'.repeat(900)), few))).toBe('no fault')
  })
})

describe('the way through a tree', () => {
  it('breaks at no depth', () => {
    const deep = { ...limits, depth: 200_000 }
    const read = body(`${'<div>'.repeat(50_000)}a`)
    expect(readTree(read, parseMarkup(read, deep)).blocks.map(({ text }) => text)).toEqual(['a'])
  })

  it('enters and leaves each element once, in the order of the text', () => {
    const steps: string[] = []
    walk(parseMarkup(body('<p>a<b>b</b></p><!--c--><p>d')), {
      text: ({ value }) => void steps.push(value),
      comment: ({ data }) => void steps.push(`!${data}`),
      enter: ({ tagName }) => steps.push(`<${tagName}`) > 0,
      leave: ({ tagName }) => void steps.push(`${tagName}>`),
    })
    expect(steps.join(' ')).toBe('<p a <b b b> p> !c <p d p>')
  })
})

describe('reading', () => {
  // A count of what is touched cannot be had from inside parse5, so time is compared with itself, generously: four times
  // the length may take twelve times as long; a reader that is quadratic takes sixteen, and these are worse.
  const shapes: readonly (readonly [name: string, make: (n: number) => string])[] = [
    ['paragraphs', n => '<p>x</p>'.repeat(n)],
    ['paragraphs inside one strong', n => `<b>${'<p>x</p>'.repeat(n)}`],
    ['words', n => 'some words here '.repeat(n)],
    ['tables in rows', n => `<table>${'<tr><td>a<td>b'.repeat(n / 2)}`],
    ['paragraphs before a table', n => `<table>${'<p>x'.repeat(n / 2)}`],
    ['shortcodes', n => '[a b="c"] [caption x="'.repeat(n / 2)],
    ['empty lines', n => 'x\n\n'.repeat(n)],
    ['spaces', n => `<a href="a${' '.repeat(n)}b">x</a>${' '.repeat(n)}${'\u00a0'.repeat(n)}x`],
    ['brackets', n => `[caption caption="${' caption="'.repeat(n)}] [embed]${'a'.repeat(n)} ${'.]'.repeat(n)}`],
  ]

  it.each(shapes)(
    'takes work that grows with the length: %s',
    (_, make) => {
      expect(growthOf(size => readBody(body(make(size), 'wordpress')), 2000)).toBeLessThan(linear)
    },
    60_000,
  )
})
