// The threads of a card as SVG. Within a family the kind of line tells one theme from another, as on the pages (styles/base.css);
// the family's name stands at the beginning of its row.
import { hueOf } from './card-colours.ts'
import { cardSize } from './card-size.ts'
import type { CardFamily } from './card-words.ts'

/** Where a row of threads runs: from `left` to the edge of the card, in the middle of `top` and `bottom`. */
export interface ThreadRow {
  readonly left: number
  readonly top: number
  readonly bottom: number
  /** From one thread to the next. */
  readonly pitch: number
}

interface Stroke {
  /** How far below the middle of its thread. */
  readonly below: number
  readonly width: number
  readonly dash?: readonly [stitch: number, gap: number]
  readonly round?: true
}

// Solid, double, dashed, dotted, thin: as the pages draw them. In pixels where threads stand `full` apart, else less.
const full = 13
const kinds: readonly [readonly Stroke[], ...(readonly Stroke[])[]] = [
  [{ below: 0, width: 6 }],
  [
    { below: -3, width: 2 },
    { below: 3, width: 2 },
  ],
  [{ below: 0, width: 6, dash: [20, 12] }],
  [{ below: 0, width: 7, dash: [0, 14], round: true }],
  [{ below: 0, width: 2 }],
]

/** The threads of one family as lines of SVG. */
export const threadsOf = ({ slug, lines }: CardFamily, { left, top, bottom, pitch }: ThreadRow): string => {
  const share = pitch / full
  return lines
    .flatMap((line, at) => {
      const middle = Math.round((top + bottom) / 2 + (at - (lines.length - 1) / 2) * pitch)
      return (kinds[line % kinds.length] ?? kinds[0]).map(({ below, width, dash, round }) => {
        const thick = Math.max(2, Math.round(width * share))
        const start = round ? left + thick / 2 : left
        const how = `${dash === undefined ? '' : ` stroke-dasharray="${dash.join(' ')}"`}${round ? ' stroke-linecap="round"' : ''}`
        const y = middle + Math.round(below * share)
        return `<path d="M${start} ${y}H${cardSize.width}" stroke="${hueOf(slug)}" stroke-width="${thick}"${how}/>`
      })
    })
    .join('')
}
