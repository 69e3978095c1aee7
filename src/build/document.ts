// A Markdown file as a tree that remembers lines: its facts (the YAML between two lines of ---) apart from its body.
// remark only reads here; what may stand in a body is decided in markdown.ts, what in the facts in content-schemas.ts.
import type { RootContent, Yaml } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { TextFile } from './open-folder.ts'
import { plainNodes, type Nodes } from './plain-document.ts'

/** `open`: the facts begin but never end, so that nothing can be said about facts or body. */
export interface Document extends TextFile {
  readonly facts?: Yaml
  readonly open: boolean
  readonly body: readonly RootContent[]
}

const reader = unified().use(remarkParse).use(remarkFrontmatter, ['yaml'])

/** The same by the parser, which takes any text. */
export const parsedNodes = (text: string): Nodes => reader.parse(text).children

/** Reads a text file. Takes any text: Markdown has no errors. */
export const openDocument = ({ file, text }: TextFile): Document => {
  const children = plainNodes(text) ?? parsedNodes(text)
  const [first, ...rest] = children
  if (first?.type === 'yaml') return { file, text, facts: first, open: false, body: rest }
  const open = /^---[ \t]*(?:\n|$)/.test(text)
  return { file, text, open, body: open ? [] : children }
}

/** The line a node begins on. */
export const lineOfNode = (node: {
  readonly position?: { readonly start: { readonly line: number } } | undefined
}): number => node.position?.start.line ?? 1
