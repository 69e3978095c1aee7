// What may stand inside a block: words, emphasis, strong words and links. Out come plain text and marks by offset, so
// that search, speech and every page share one text and nothing is ever escaped.
import type { Link, PhrasingContent } from 'mdast'
import type { Mark } from '../corpus/schema.ts'
import { lineOfNode } from './document.ts'
import { shown } from './faults.ts'
import type { Report } from './faults.ts'
import { refuse } from './refused.ts'

/** A text and what in it is more than plain. Marks stand by start, an outer one before those inside it. */
export interface MarkedText {
  readonly text: string
  readonly marks: readonly Mark[]
}

/** Flattens phrasing. A line end inside a paragraph is a space; all else comes out exactly as it was typed. */
export const readInline = (nodes: readonly PhrasingContent[], file: string, report: Report): MarkedText => {
  let text = ''
  const marks: Mark[] = []
  const mark = (children: readonly PhrasingContent[], make: (start: number, end: number) => Mark) => {
    const start = text.length
    const at = marks.length
    for (const child of children) walk(child)
    if (text.length > start) marks.splice(at, 0, make(start, text.length))
  }
  const walk = (node: PhrasingContent): void => {
    switch (node.type) {
      case 'text':
        text += node.value.replaceAll('\n', ' ')
        return
      case 'break':
        text += ' '
        return
      case 'emphasis':
      case 'strong':
        return mark(node.children, (start, end) => ({ kind: node.type, start, end }))
      case 'link':
        checkLink(node, file, report)
        return mark(node.children, (start, end) => ({ kind: 'link', start, end, href: node.url }))
      default:
        return refuse(node, file, report)
    }
  }
  for (const node of nodes) walk(node)
  return { text, marks }
}

/** Only addresses that leave the page as a plain link can: no scripts, no data, nothing relative to nowhere. */
const isAddress = (url: string): boolean => /^(?:https?:\/\/|mailto:)[^\s\\]+$/i.test(url) && URL.canParse(url)

const checkLink = (node: Link, file: string, report: Report): void => {
  const line = lineOfNode(node)
  if (!isAddress(node.url)) {
    const expected = 'an address that begins with https://, http:// or mailto:'
    report({ file, line, found: `a link to ${shown(node.url)}`, expected, mend: 'write the whole address' })
  }
  if (node.title) {
    const found = `a link with a title ${shown(node.title)}`
    report({ file, line, found, expected: 'an address alone', mend: 'take the title away' })
  }
  if (node.children.length === 0) {
    report({
      file,
      line,
      found: 'a link with no words',
      expected: '[words](address)',
      mend: 'write the words of the link',
    })
  }
}
