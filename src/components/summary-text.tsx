// The short, simple summary: each point with the passages it comes from, as links into the full text.
import type { Summary, TextEdition } from '../corpus/schema.ts'
import { Link } from './link.tsx'
import styles from './summary-text.module.css'

/** `text` is the edition its links open, for the summary has no passages of its own. */
export const SummaryText = ({ summary, text }: { summary: Summary; text: TextEdition }) => (
  <div data-edition-part="summary" className={styles['summary']}>
    {summary.blocks.map(block =>
      block.kind === 'heading' ? (
        <h2 key={block.text}>{block.text}</h2>
      ) : (
        <div key={block.text} className={styles['point']}>
          <p>{block.text}</p>
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
