// Markdown that has no place in a post, in an editor's words. Whatever is not named here is refused all the same.
import type { Nodes } from 'mdast'
import { lineOfNode } from './document.ts'
import type { Report } from './faults.ts'

/** What a fault calls a picture. */
export const aPicture = 'a picture'

const names: { readonly [type in Nodes['type']]?: readonly [found: string, mend: string] } = {
  html: ['HTML', 'write the words alone; a < that is meant is written \\<'],
  image: [aPicture, 'take it away, or give its caption as a passage'],
  imageReference: [aPicture, 'take it away, or give its caption as a passage'],
  inlineCode: ['code', 'take the ` signs away; a ` that is meant is written \\`'],
  code: ['a block of code', 'take away the ``` signs or the spaces at the start of the line'],
  blockquote: ['a block quotation', 'take the > away; one that is meant is written \\>'],
  thematicBreak: ['a dividing line', 'take it away'],
  definition: ['an address below the text', 'write it in the link: [words](address)'],
  linkReference: ['a link with its address elsewhere', 'write [words](address)'],
  list: ['a list inside a list', 'give each item a line of its own that begins with "- "'],
}

const expected = 'headings, paragraphs, list items, *emphasis*, **strong words** and [links](address)'

/** Reports a node that may not stand where it stands. */
export const refuse = (node: Nodes, file: string, report: Report): void => {
  const [found, mend] = names[node.type] ?? [`"${node.type}"`, 'take it away']
  report({ file, line: lineOfNode(node), found, expected, mend })
}
