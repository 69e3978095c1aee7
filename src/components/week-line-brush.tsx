// Chooses a span of the line by hand: two handles for keys and fingers, and the stretch between them drawn with one stroke.
// Native ranges, so that arrow keys, Home, End and every screen reader know them.
import { useRef, type CSSProperties, type PointerEvent } from 'react'
import { plainDay } from '../corpus/dates.ts'
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

/** How many columns there are, for the styles: set by script, for no page may bring styles in its text. */
const columnCount = (count: number): CSSProperties => Object.fromEntries([['--columns', count]])

interface HandleProps {
  readonly name: string
  /** Its column, counted from 0 to `last`; `day` is what it stands at. */
  readonly column: number
  readonly last: number
  readonly day: string | undefined
  readonly move: (column: number) => void
}

/** One end of the span. */
const Handle = ({ name, column, last, day = '', move }: HandleProps) => (
  <input
    type="range"
    aria-label={name}
    min={0}
    max={last}
    value={column}
    aria-valuetext={plainDay(day)}
    onChange={event => move(event.currentTarget.valueAsNumber)}
  />
)

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
      style={columnCount(columns.length)}
      onPointerDown={event => {
        if (!event.isPrimary || event.button !== 0 || event.target !== event.currentTarget) return
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
      <Handle
        name="First day"
        column={from}
        last={last}
        day={columns[from]?.first}
        move={column => chooseColumns(Math.min(column, to), to)}
      />
      <Handle
        name="Last day"
        column={to}
        last={last}
        day={columns[to]?.last}
        move={column => chooseColumns(from, Math.max(column, from))}
      />
    </div>
  )
}
