// The editions of a post in columns, passage beside passage: what stands above the columns, and the summary's column.
// A point of the summary stands beside the first passage it comes from.
import type { Edition, Post, Summary } from '../corpus/schema.ts'
import type { WordUses } from '../corpus/hard-words.ts'
import { editionName } from './edition-names.ts'
import { MarkedText } from './marked-text.tsx'
import styles from './side-by-side.module.css'

/** A point of the summary with the heading that leads to it; `place`: its own place among the summary's blocks. */
export interface PointBeside {
  readonly place: number
  readonly text: string
  readonly heading?: string
}

/** The points of a summary by the first passage they cite; what cites none stands beside `first`. */
export const pointsBeside = (summary: Summary, first: string): ReadonlyMap<string, readonly PointBeside[]> => {
  const points = new Map<string, readonly PointBeside[]>()
  for (const [place, { kind, text, cites }] of summary.blocks.entries()) {
    if (kind === 'heading') continue
    const before = summary.blocks[place - 1]
    const heading = before?.kind === 'heading' ? { heading: before.text } : {}
    const passage = cites[0] ?? first
    points.set(passage, [...(points.get(passage) ?? []), { place, text, ...heading }])
  }
  return points
}

/** The names above the columns. Whoever listens hears them with each text instead. */
export const ColumnHeads = ({ editions }: { editions: Post['editions'] }) => (
  <div className={styles['heads']} aria-hidden="true">
    {editions.map(edition => (
      <b key={edition}>{editionName[edition]}</b>
    ))}
  </div>
)

/** The attribute of the article by which styles know the columns: the editions in their order. */
export const besideValue = (editions: readonly Edition[]): string => editions.join(' ')

interface PointsProps {
  readonly points: readonly PointBeside[]
  readonly uses: WordUses | undefined
}

/** The points beside one passage; nothing where there are none. */
export const PointsBeside = ({ points, uses }: PointsProps) =>
  points.length === 0 ? null : (
    <div className={styles['points']} data-column="summary">
      <span className="heard">{editionName.summary}: </span>
      {points.map(({ place, text, heading }) => (
        <div key={place}>
          {heading !== undefined && (
            <p>
              <b>{heading}</b>
            </p>
          )}
          <p>
            <MarkedText text={text} uses={uses?.[place]} />
          </p>
        </div>
      ))}
    </div>
  )
