// Care for readers: what a story speaks of, said before its text and again at the passage, with a way round it.
// All of it is links and native parts, so it works without script.
import type { Post } from '../corpus/schema.ts'
import { careByPassage, careList, careSays, skipSays, type CareAt } from './care-words.ts'
import styles from './care-note.module.css'
import { HashLink } from './hash-link.tsx'

/** Before the text; nothing where the story speaks of nothing of the kind. */
export const CareBefore = ({ post }: { post: Post }) => {
  if (post.care === undefined) return null
  const at = careByPassage(post.care, post.passages)
  return (
    <aside className={styles['before']} aria-label="Before you read">
      <p>
        <b>Before you read.</b>
        {` This story speaks of ${careList(post.care.map(({ kind }) => kind))}.`}
      </p>
      {/* Which edition shows is told by a style that would put it on paper again. */}
      <div className="unprinted">
        <details data-edition-part="text">
          <summary>See where, or skip it</summary>
          <ul>
            {[...at].map(([id, here]) => (
              <li key={id}>
                <HashLink id={id}>{`From passage ${id.slice(1)}`}</HashLink>
                {` it speaks of ${careList(here.kinds)}. `}
                <HashLink id={here.after}>{skipSays(here)}</HashLink>
              </li>
            ))}
          </ul>
        </details>
      </div>
    </aside>
  )
}

/** At the passage itself, above its words. */
export const CareHere = ({ care }: { care: CareAt }) => (
  <span className={`${styles['here']} unprinted`} data-care>
    {`${careSays(care.kinds)}. `}
    <HashLink id={care.after}>{skipSays(care)}</HashLink>
  </span>
)
