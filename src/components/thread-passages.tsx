// Passages quoted on their theme's thread, each a link to itself in its story.
import type { QuotedPassage } from '../corpus/slices.ts'
import { careSays } from './care-words.ts'
import { PassageLink } from './passage-link.tsx'
import styles from './thread-passages.module.css'

interface ThreadPassagesProps {
  readonly post: string
  readonly passages: readonly QuotedPassage[]
}

/** Says of each passage whether it only touches the theme. */
export const ThreadPassages = ({ post, passages }: ThreadPassagesProps) => (
  <ul className={styles['passages']}>
    {passages.map(passage => (
      <li key={passage.id}>
        {passage.weak && <p className={styles['weak']}>Only touches on this theme</p>}
        {passage.care && <p className={styles['weak']}>{careSays(passage.care)}</p>}
        <PassageLink post={post} passage={passage} />
      </li>
    ))}
  </ul>
)
