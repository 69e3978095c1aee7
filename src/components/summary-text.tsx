// The short, simple summary: each point with the passages it comes from, as links into the full text.
import type { Summary, TextEdition } from '../corpus/schema.ts'
import type { WordUses } from '../corpus/hard-words.ts'
import { Link } from './link.tsx'
import { MarkedText } from './marked-text.tsx'
import styles from './summary-text.module.css'

interface SummaryTextProps {
  readonly summary: Summary
  /** The edition its links open, for the summary has no passages of its own. */
  readonly text: TextEdition
  /** Its hard words, by the place of each block. */
  readonly uses?: WordUses | undefined
}

/** The summary as a text of its own. */
export const SummaryText = ({ summary, text, uses }: SummaryTextProps) => (
  <div data-edition-part="summary" className={styles['summary']}>
    {summary.blocks.map((block, place) =>
      block.kind === 'heading' ? (
        <h2 key={block.text}>{block.text}</h2>
      ) : (
        <div key={block.text} className={styles['point']}>
          <p>
            <MarkedText text={block.text} uses={uses?.[place]} />
          </p>
          <div className={styles['from']}>
            {block.cites.map(id => (
              <Link key={id} to={`?edition=${text}#${id}`}>
                See passage {id.slice(1)}
              </Link>
            ))}
          </div>
        </div>
      ),
    )}
  </div>
)
