// The short, simple summary: each point with the passages it comes from, as links into the full text.
import type { Summary, TextEdition } from '../corpus/schema.ts'
import type { WordUses } from '../corpus/hard-words.ts'
import { Link } from './link.tsx'
import { MarkedText } from './marked-text.tsx'
import { useNoteOnPoint, type PointToNote } from './note-point.tsx'
import styles from './summary-text.module.css'

interface SummaryTextProps {
  readonly post: PointToNote['post']
  readonly summary: Summary
  /** The edition its links open, for the summary has no passages of its own. */
  readonly text: TextEdition
  /** Its hard words, by the place of each block. */
  readonly uses?: WordUses | undefined
}

interface PointProps extends Pick<SummaryTextProps, 'post' | 'text'> {
  readonly block: Summary['blocks'][number]
  readonly number: number
  readonly uses: WordUses[string] | undefined
}

const Point = ({ post, block, number, text, uses }: PointProps) => {
  const [passage] = block.cites
  const note = useNoteOnPoint({ post, passage: passage ?? '', text: block.text, number })
  return (
    <div className={styles['point']}>
      <p>
        <MarkedText text={block.text} uses={uses} />
      </p>
      <div className={styles['from']}>
        {block.cites.map(id => (
          <Link key={id} to={`?edition=${text}#${id}`}>
            {`See passage ${id.slice(1)}`}
          </Link>
        ))}
        {passage !== undefined && note.button}
      </div>
      {note.form}
    </div>
  )
}

/** The summary as a text of its own. */
export const SummaryText = ({ post, summary, text, uses }: SummaryTextProps) => {
  const points = summary.blocks.filter(({ kind }) => kind !== 'heading')
  return (
    <div data-edition-part="summary" className={styles['summary']}>
      {summary.blocks.map((block, place) =>
        block.kind === 'heading' ? (
          <h2 key={block.text}>{block.text}</h2>
        ) : (
          <Point
            key={block.text}
            post={post}
            block={block}
            number={points.indexOf(block) + 1}
            text={text}
            uses={uses?.[place]}
          />
        ),
      )}
    </div>
  )
}
