// Markdown that needs no Markdown parser: facts and nothing below them, or paragraphs of one line each with no sign in them.
// Most files of an archive are so, and parsing them is most of reading it. What comes out is what remark would make of them,
// positions and all; whatever is in doubt is left to remark.
import type { Paragraph, RootContent, Yaml } from 'mdast'

/** What remark makes of a text: the nodes at its top. */
export type Nodes = readonly RootContent[]

const factsAlone = /^---[ \t]*\n([^]*?)\n---[ \t]*\n?$/

/** The facts of a file that has nothing else. */
const factsOf = (text: string): readonly [Yaml] | undefined => {
  const [whole, value] = factsAlone.exec(text) ?? []
  // A line of --- within would end the facts there.
  if (whole === undefined || value === undefined || /^---[ \t]*$/m.test(value)) return undefined
  const lines = whole.replace(/\n$/, '').split('\n')
  const end = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset: lines.join('\n').length }
  return [{ type: 'yaml', value, position: { start: { line: 1, column: 1, offset: 0 }, end } }]
}

/** Begins with no sign of a block, and neither begins nor ends with white space (CommonMark 0.31, 4 and 5). */
const plainStart = /^[^\s#>\-+*=~`<|\d:]/
/** Holds nothing that could be an emphasis, a link, code, HTML, a character by its name, or a line end kept (6). */
const plainInside = /^[^\\`*_[\]<&\p{Cc}]*$/u
const plainEnd = /[^\s]$/

const isPlain = (line: string): boolean => plainStart.test(line) && plainInside.test(line) && plainEnd.test(line)

/** The nodes of a text, where no parser is needed to tell them. */
export const plainNodes = (text: string): Nodes | undefined => {
  if (text.startsWith('---')) return factsOf(text)
  const nodes: Paragraph[] = []
  let offset = 0
  let isAfterText = false
  for (const [at, line] of text.split('\n').entries()) {
    if (line !== '') {
      if (isAfterText || !isPlain(line)) return undefined
      const start = { line: at + 1, column: 1, offset }
      const end = { line: at + 1, column: line.length + 1, offset: offset + line.length }
      const position = { start, end }
      const words = { type: 'text', value: line, position: { start: { ...start }, end: { ...end } } } as const
      nodes.push({ type: 'paragraph', children: [words], position })
    }
    isAfterText = line !== ''
    offset += line.length + 1
  }
  return nodes
}
