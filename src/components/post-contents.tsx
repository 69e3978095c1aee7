// The headings of a post as links, where it has any.
import type { Post, TextEdition } from '../corpus/schema.ts'
import { textOf } from '../corpus/select.ts'
import { HashLink } from './hash-link.tsx'
import styles from './post-contents.module.css'

/** A list of the post's headings in the edition shown; nothing where there is none to choose between. */
export const PostContents = ({ post, text }: { post: Post; text: TextEdition }) => {
  const headings = post.passages.filter(passage => passage.kind === 'heading')
  if (headings.length < 2) return null
  return (
    <nav className={styles['contents']} aria-labelledby="contents" data-edition-part="text">
      <h2 id="contents">In this story</h2>
      <ul>
        {headings.map(heading => (
          <li key={heading.id}>
            <HashLink id={heading.id}>{textOf(heading, text)}</HashLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
