// Markdown to the closed set of blocks: headings, paragraphs, list items. Everything else is a fault, so that no text can
// bring anything into a page that the page does not know. What the braces at the end of a block mean is post-text.ts's.
import type { Heading, List, Paragraph, RootContent } from 'mdast'
import type { Mark } from '../corpus/schema.ts'
import { lineOfNode } from './document.ts'
import type { Document } from './document.ts'
import type { Place, Report } from './faults.ts'
import { readInline } from './inline.ts'
import { kindName } from './kind-names.ts'
import { refuse } from './refused.ts'
import { lineEndsIn } from './line-ends.ts'

/** A block as it stands in a file. `tag` is what its closing braces hold: `#p3 .note`; `tagLine` the line they are on. */
export interface TextBlock {
  readonly kind: 'heading' | 'prose' | 'list-item'
  readonly text: string
  readonly marks: readonly Mark[]
  readonly tag?: string
  readonly line: number
  readonly tagLine: number
}

/** The blocks of a document's body, in order. Refused ones are reported and left out. */
export const readBlocks = (document: Document, report: Report): readonly TextBlock[] =>
  document.body.flatMap(node => blocksOf(node, { document, report }))

interface Reading {
  readonly document: Document
  readonly report: Report
}

const blocksOf = (node: RootContent, reading: Reading): readonly TextBlock[] => {
  const { document, report } = reading
  const { file } = document
  if (node.type === 'paragraph') {
    if (!tableRule.test(sourceOf(node, document))) return oneBlock('prose', node, reading)
    const mend = 'write each row as a sentence or a list item'
    report({ file, line: lineOfNode(node), found: 'a table', expected: 'paragraphs or list items', mend })
    return []
  }
  if (node.type === 'heading') return headingOf(node, reading)
  if (node.type === 'list') return itemsOf(node, reading)
  refuse(node, file, report)
  return []
}

/** The line between the head of a table and its rows, as GitHub writes it. */
const tableRule =
  /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$|^[ \t]*\|[ \t]*:?-+:?[ \t]*\|[ \t]*$/m

const headingOf = (node: Heading, reading: Reading): readonly TextBlock[] => {
  const { document, report } = reading
  const isMarked = sourceOf(node, document).startsWith('#')
  if (node.depth === 2 && isMarked) return oneBlock('heading', node, reading)
  const found = isMarked ? `a heading of level ${node.depth}` : 'a heading made by a line below it'
  const mend = isMarked ? 'begin the line with "## "' : 'take the line of --- or === away, or begin with "## "'
  report({ file: document.file, line: lineOfNode(node), found, expected: '## and its words', mend })
  return []
}

const itemsOf = (node: List, reading: Reading): readonly TextBlock[] => {
  const { report } = reading
  const { file } = reading.document
  if (node.ordered) {
    const mend = 'begin each item with "- ", or write \\. after a number that begins a paragraph'
    report({ file, line: lineOfNode(node), found: 'a numbered list', expected: 'items that begin with "- "', mend })
    return []
  }
  return node.children.flatMap(item => {
    const [first, ...others] = item.children
    for (const other of others) {
      if (other.type !== 'paragraph') refuse(other, file, report)
      else {
        const mend = 'make it an item, or begin its line without spaces'
        report({ file, line: lineOfNode(other), found: 'a second paragraph in an item', expected: 'one', mend })
      }
    }
    if (first?.type === 'paragraph') return oneBlock('list-item', first, reading)
    if (first) refuse(first, file, report)
    else report({ file, line: lineOfNode(item), ...noWords })
    return []
  })
}

const noWords = { found: 'a block with no words', expected: 'words', mend: 'write them, or take the block away' }

const oneBlock = (kind: TextBlock['kind'], node: Heading | Paragraph, reading: Reading): readonly TextBlock[] => {
  const { document, report } = reading
  const whole = readInline(node.children, document.file, report)
  const source = sourceOf(node, document)
  const [braces = '', written] = closingBraces.exec(source) ?? []
  reportStrayId(source.slice(0, source.length - braces.length), lineOfNode(node), reading)
  const bare = written === undefined ? whole.text : whole.text.replace(/[ \t]*\{[^{}]*\}[ \t]*$/, '')
  const line = lineOfNode(node)
  if (!/\S/u.test(bare)) {
    report({ file: document.file, line, ...noWords })
    return []
  }
  reportLength(kind, { line, letters: bare.length, file: document.file }, report)
  const marks = whole.marks.flatMap(mark => {
    const end = Math.min(mark.end, bare.length)
    return mark.start < end ? [{ ...mark, end }] : []
  })
  const tag = written === undefined ? {} : { tag: written }
  return [{ kind, text: bare, marks, ...tag, line, tagLine: node.position?.end.line ?? line }]
}

/** The most letters a block may have: a longer one is a mistake, and would be one line to read, hear and find. */
const longest: Readonly<Record<TextBlock['kind'], number>> = { heading: 300, prose: 20_000, 'list-item': 20_000 }

interface Length extends Place {
  readonly letters: number
}

const reportLength = (kind: TextBlock['kind'], { letters, ...place }: Length, report: Report): void => {
  if (letters <= longest[kind]) return
  const mend = kind === 'heading' ? 'make it a paragraph, or write a shorter one' : 'divide it by empty lines'
  report({ ...place, found: `${kindName[kind]} of ${letters} letters`, expected: `at most ${longest[kind]}`, mend })
}

/** An id before the end of a block: two passages that grew together for want of an empty line. */
const reportStrayId = (source: string, first: number, { document, report }: Reading): void => {
  const stray = /(?<!\\)\{#?p\d[^{}]*\}/.exec(source)
  if (stray === null) return
  const line = first + lineEndsIn(source.slice(0, stray.index))
  const found = `${stray[0]} before the end of its block`
  const { file } = document
  report({
    file,
    line,
    found,
    expected: 'an id at the end of each block',
    mend: 'move it there, or put an empty line after it',
  })
}

/** Braces that end a block as it is written; escaped ones (`\{`) are words. A heading may be closed by more # signs. */
const closingBraces = /(?<!\\)\{([^{}\n]*)\}[ \t]*(?:[ \t]#+[ \t]*)?$/

const sourceOf = (node: Heading | Paragraph, { text }: Document): string =>
  text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
