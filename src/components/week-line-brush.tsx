// Chooses a span of the line by hand, with one stroke. Whoever does not draw has the form above it (WCAG 2.2, 2.5.7): it asks for
// the same columns.
import { useRef, type PointerEvent } from 'react'
import type { LineColumn } from '../corpus/picture-slices.ts'
import type { Stretch } from '../corpus/when.ts'
import { columnsIn, spanOf } from './week-line-span.ts'

interface WeekLineBrushProps {
  readonly columns: readonly LineColumn[]
  /** The columns in which stories came out. */
  readonly marked: readonly number[]
  readonly span: Stretch | undefined
  readonly choose: (span: Stretch | undefined) => void
}

/** Lies over the heads of the columns. Only for pages that script has taken over. */
export const WeekLineBrush = ({ columns, marked, span, choose }: WeekLineBrushProps) => {
  const begun = useRef<number>(undefined)
  const last = columns.length - 1
  const [from, to] = columnsIn(columns, span) ?? [0, last]
  const columnAt = ({ currentTarget, clientX }: PointerEvent<HTMLElement>): number => {
    const { left, width } = currentTarget.getBoundingClientRect()
    return Math.max(0, Math.min(last, Math.floor(((clientX - left) / width) * columns.length)))
  }
  const chooseColumns = (one: number, other: number) => {
    // A stroke passes many points of one column.
    if (Math.min(one, other) !== from || Math.max(one, other) !== to || span === undefined)
      choose(spanOf(columns, one, other))
  }
  const draw = (event: PointerEvent<HTMLElement>) => {
    if (begun.current !== undefined) chooseColumns(begun.current, columnAt(event))
  }
  const end = () => {
    begun.current = undefined
  }
  return (
    <div
      className="line-brush"
      onPointerDown={event => {
        if (!event.isPrimary || event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        begun.current = columnAt(event)
        draw(event)
      }}
      onPointerMove={draw}
      onPointerUp={end}
      onPointerCancel={end}
    >
      <svg viewBox={`0 0 ${columns.length} 1`} preserveAspectRatio="none" aria-hidden="true">
        <rect x={from} y="0" width={to - from + 1} height="1" />
        {marked.map(column => (
          <line key={column} x1={column + 0.5} x2={column + 0.5} y1="0" y2="1" />
        ))}
      </svg>
    </div>
  )
}
