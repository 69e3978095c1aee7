// A passage quoted away from its story: all of it is a link to where it stands there.
import type { QuotedPassage } from '../corpus/slices.ts'
import { paths } from '../paths.ts'
import { Link } from './link.tsx'
import styles from './passage-link.module.css'

interface PassageLinkProps {
  readonly post: string
  readonly passage: Pick<QuotedPassage, 'id' | 'text'>
}

/** The words of a passage, and its number. */
export const PassageLink = ({ post, passage: { id, text } }: PassageLinkProps) => (
  <Link to={paths.post(post, id)} className={styles['link']}>
    {`${text} `}
    <span className={styles['where']}>{`Passage ${id.slice(1)}`}</span>
  </Link>
)
