// A plain text with its emphasis and links, drawn from offsets. Never HTML, so there is nothing to escape.
import type { ReactNode } from 'react'
import type { Mark } from '../corpus/schema.ts'

const wrap = (mark: Mark, inner: ReactNode, key: number): ReactNode => {
  if (mark.kind === 'link') {
    return (
      <a key={key} href={mark.href} rel="noopener">
        {inner}
      </a>
    )
  }
  return mark.kind === 'strong' ? <strong key={key}>{inner}</strong> : <em key={key}>{inner}</em>
}

/** Marks are in order; one may lie wholly within another, never across its edge. */
const draw = (text: string, marks: readonly Mark[], { start, end }: Pick<Mark, 'start' | 'end'>): ReactNode => {
  const parts: ReactNode[] = []
  let at = start
  for (const [index, mark] of marks.entries()) {
    if (mark.start < at || mark.end > end) continue
    if (mark.start > at) parts.push(text.slice(at, mark.start))
    parts.push(wrap(mark, draw(text, marks.slice(index + 1), mark), mark.start))
    at = mark.end
  }
  if (at < end) parts.push(text.slice(at, end))
  return parts
}

/** The text of a passage with its marks. */
export const MarkedText = ({ text, marks = [] }: { text: string; marks?: readonly Mark[] | undefined }) =>
  draw(text, marks, { start: 0, end: text.length })
