// A plain text with its emphasis, links and explained words, drawn from offsets. Never HTML, so there is nothing to escape.
import type { ReactNode } from 'react'
import type { Mark } from '../corpus/schema.ts'
import { readUses } from '../corpus/hard-words.ts'
import { HardWordButton } from './hard-word-button.tsx'
import styles from './marked-text.module.css'

type Drawn = Mark | { readonly kind: 'word'; readonly start: number; readonly end: number; readonly word: number }

const wrap = (mark: Drawn, inner: ReactNode, key: number): ReactNode => {
  if (mark.kind === 'word') {
    return (
      <HardWordButton key={key} word={mark.word}>
        {inner}
      </HardWordButton>
    )
  }
  if (mark.kind === 'link') {
    return (
      <a key={key} href={mark.href} rel="noopener">
        {inner}
      </a>
    )
  }
  return mark.kind === 'strong' ? <strong key={key}>{inner}</strong> : <em key={key}>{inner}</em>
}

// A button is one piece to the breaking of lines: a quotation mark before it or a comma behind it would part from it.
const opening = /[\p{Ps}\p{Pi}"'‘“]+$/u
const closing = /^(?:['’]\p{L}{1,2}(?!\p{L})|[^\s\p{L}\p{N}])+/u

/** Where the signs begin and end that stay with a word: within `edge`, which is what may be drawn beside it. */
const withSigns = (text: string, { start, end }: Drawn, edge: { readonly start: number; readonly end: number }) => ({
  start: start - (opening.exec(text.slice(edge.start, start))?.[0].length ?? 0),
  end: end + (closing.exec(text.slice(end, edge.end))?.[0].length ?? 0),
})

/** Marks are in order; one may lie wholly within another, never across its edge. */
const draw = (text: string, marks: readonly Drawn[], { start, end }: Pick<Mark, 'start' | 'end'>): ReactNode => {
  const parts: ReactNode[] = []
  let at = start
  for (const [index, mark] of marks.entries()) {
    if (mark.start < at || mark.end > end) continue
    const later = marks.slice(index + 1)
    const inner = wrap(mark, draw(text, later, mark), mark.start)
    const next = later.find(other => other.start >= mark.end)?.start ?? end
    const whole = mark.kind === 'word' ? withSigns(text, mark, { start: at, end: Math.min(next, end) }) : mark
    if (whole.start > at) parts.push(text.slice(at, whole.start))
    if (whole.start === mark.start && whole.end === mark.end) parts.push(inner)
    else {
      parts.push(
        <span key={whole.start} className={styles['whole']}>
          {text.slice(whole.start, mark.start)}
          {inner}
          {text.slice(mark.end, whole.end)}
        </span>,
      )
    }
    at = whole.end
  }
  if (at < end) parts.push(text.slice(at, end))
  return parts
}

const noMarks: readonly Mark[] = []
const noUses: readonly number[] = []

/** A word goes inside a mark of the same stretch, so marks come first. */
const withWords = (marks: readonly Mark[], uses: readonly number[]): readonly Drawn[] =>
  uses.length === 0
    ? marks
    : [...marks, ...readUses(uses).map(use => ({ kind: 'word' as const, ...use }))].toSorted(
        (a, b) => a.start - b.start || b.end - a.end,
      )

interface MarkedTextProps {
  readonly text: string
  readonly marks?: readonly Mark[] | undefined
  /** Words of this text that are explained in place, packed; their meanings stand in `HardWords` of the same page. */
  readonly uses?: readonly number[] | undefined
}

/** The text of a passage with its marks. */
export const MarkedText = ({ text, marks = noMarks, uses = noUses }: MarkedTextProps) =>
  draw(text, withWords(marks, uses), { start: 0, end: text.length })
