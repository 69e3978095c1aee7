// What would take a parser minutes is told in plain words and never reaches it; what people write is not touched.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type Fault, printFault } from '../../src/build/faults.ts'
import { openFolder } from '../../src/build/open-folder.ts'
import { signsIn, tangledIn } from '../../src/build/tangled.ts'

const folder = mkdtempSync(join(tmpdir(), 'reader-tangled-'))
afterAll(() => rmSync(folder, { recursive: true }))

const told = (text: string): string | undefined => {
  const fault = tangledIn(text)
  return fault && printFault({ file: 'retold.md', ...fault })
}

const deep = (count: number, kind = 'lists or quotations') =>
  `retold.md:3: a line that begins with ${count} signs of ${kind}, expected one at most, begin an item with one "- ", and words with none`
const many =
  'retold.md:3: a paragraph with more than 1,000 signs such as *, _, [, < or `, expected at most 1,000, divide it by empty lines, or take the signs out'

describe('what no person writes', () => {
  it.each([
    ['500 signs of list items in a line', '- '.repeat(500), deep(500)],
    ['numbers', '1. '.repeat(500), deep(500)],
    ['quotations', '>'.repeat(30_000), deep(30_000)],
    ['quotations and items by turns', '> - '.repeat(50), deep(100)],
    [
      'an item behind very many spaces',
      `${' '.repeat(80)}- x`,
      'retold.md:3: an item or quotation behind 80 spaces, expected none, take the spaces away',
    ],
    [
      'an item behind tabs',
      `${'\t'.repeat(20)}- x`,
      'retold.md:3: an item or quotation behind 80 spaces, expected none, take the spaces away',
    ],
    ['emphasis without an end', '*a'.repeat(1001), many],
    ['underlines', '_a '.repeat(1001), many],
    ['brackets', '['.repeat(1001), many],
    ['comments that never end', 'a <!--'.repeat(1001), many],
    ['code', '`a'.repeat(1001), many],
    ['emphasis over many lines', '*a\n'.repeat(1001), many],
  ])('%s is told with file and line', (_, text, found) => {
    expect(told(`Words.\n\n${text}`)).toBe(found)
  })

  it('is told below facts by its line in the file, and lists too deep in facts as well', () => {
    expect(told(`---\na: 1\n---\n${'- '.repeat(21)}x`)).toMatch(/^retold\.md:4: /)
    expect(told(`---\n${'- '.repeat(21)}x\n---\n`)).toMatch(/^retold\.md:2: /)
  })

  it('is not read: the folder gives an empty text and the fault', () => {
    writeFileSync(join(folder, 'deep.md'), '- '.repeat(500))
    const faults: Fault[] = []
    const read = openFolder(folder, fault => faults.push(fault))?.read('deep.md')
    expect(read).toEqual({ file: 'deep.md', text: '' })
    expect(faults).toMatchObject([{ file: 'deep.md', line: 1 }])
  })
})

describe('what people write', () => {
  it.each([
    ['twenty signs', '- '.repeat(20)],
    ['1,000 signs in each of many paragraphs', `${'*a '.repeat(1000)}\n\n`.repeat(3)],
    ['a list of very many marked items', '- *one* item\n'.repeat(3000)],
    ['signs that are words', String.raw`\* `.repeat(3000)],
    ['underlines within words', 'a_b '.repeat(3000)],
    ['a row of signs', '*'.repeat(3000)],
    ['words behind many spaces', `Words\n${' '.repeat(500)}more`],
    ['many brackets in facts', `---\na: ${'[], '.repeat(2000)}\n---\n`],
  ])('%s is let through', (_, text) => {
    expect(told(text)).toBeUndefined()
  })

  it('all words that stand here are let through', () => {
    const content = resolve(import.meta.dirname, '../../content')
    const files = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.md'))
    expect(files.length).toBeGreaterThan(50)
    expect(files.filter(file => told(readFileSync(join(content, file), 'utf8')) !== undefined)).toEqual([])
  })
})

it('counts a row of one sign as one, and none of the escaped ones', () => {
  expect(signsIn(String.raw`***a*** [b](c) \[ __d__ e_f <g ` + '``')).toBe(7)
})
