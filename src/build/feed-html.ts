// A post as HTML for readers of feeds: every sign of the text escaped, marks as elements, and nothing that acts.
// Only the passages that this edition has: a passage of the other edition is somebody else's words.
import type { Mark, Passage, Post, TextEdition } from '../corpus/schema.ts'
import { escapeHtml } from './head.ts'

const tags = { emphasis: 'em', strong: 'strong' } as const

const wrapped = (mark: Mark, inner: string): string =>
  mark.kind === 'link'
    ? `<a href="${escapeHtml(mark.href)}">${inner}</a>`
    : `<${tags[mark.kind]}>${inner}</${tags[mark.kind]}>`

/** Marks are in order; one may lie wholly within another, never across its edge (as `components/marked-text` has them). */
const markedHtml = (text: string, marks: readonly Mark[], { start, end }: Pick<Mark, 'start' | 'end'>): string => {
  const parts: string[] = []
  let at = start
  for (const [index, mark] of marks.entries()) {
    if (mark.start < at || mark.end > end) continue
    const inner = markedHtml(text, marks.slice(index + 1), mark)
    parts.push(escapeHtml(text.slice(at, mark.start)), wrapped(mark, inner))
    at = mark.end
  }
  return parts.join('') + escapeHtml(text.slice(at, end))
}

const blocks: Readonly<Record<Passage['kind'], readonly [before: string, after: string]>> = {
  prose: ['<p>', '</p>'],
  heading: ['<h2>', '</h2>'],
  'list-item': ['<li>', '</li>'],
  caption: ['<figure><figcaption>', '</figcaption></figure>'],
  note: ['<p><small>', '</small></p>'],
}

/** The passages of one edition of a post, list items that follow each other in one list. */
export const postHtml = ({ passages }: Pick<Post, 'passages'>, edition: TextEdition): string => {
  const shown = passages.filter(passage => passage[edition] !== undefined)
  const isItem = (passage: Passage | undefined) => passage?.kind === 'list-item'
  const lines = shown.map((passage, index) => {
    const text = passage[edition] ?? ''
    const [before, after] = blocks[passage.kind]
    const opens = isItem(passage) && !isItem(shown[index - 1]) ? '<ul>\n' : ''
    const closes = isItem(passage) && !isItem(shown[index + 1]) ? '\n</ul>' : ''
    const inner = markedHtml(text, passage.marks?.[edition] ?? [], { start: 0, end: text.length })
    return opens + before + inner + after + closes
  })
  return lines.join('\n')
}
