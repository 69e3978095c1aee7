// A passage quoted away from its story, with what it speaks of, and whose story it is. The words themselves are the link.
import type { QuotedPost, QuotedTexts } from '../corpus/path-slices.ts'
import { paths } from '../paths.ts'
import { careSays } from './care-words.ts'
import { Link } from './link.tsx'
import { PassageLink } from './passage-link.tsx'
import { listInWords, quotedIn } from './quoted-text.ts'

interface QuotedPassageProps {
  readonly post: QuotedPost
  readonly passage: QuotedTexts
  readonly liked: string
  /** The id of the line that says whose story it is. */
  readonly fromId?: string
}

/** In the edition the reader likes first. */
export const QuotedPassage = ({ post, passage, liked, fromId }: QuotedPassageProps) => (
  <>
    {passage.care && <p className="quoted-care">{careSays(passage.care)}</p>}
    <blockquote className="quoted">
      <PassageLink post={post.slug} passage={{ id: passage.id, text: quotedIn(passage, liked).text }} />
    </blockquote>
    <p id={fromId} className="quoted-from">
      From <Link to={paths.post(post.slug)}>{post.title}</Link>
      {post.people.length > 0 && `, by ${listInWords(post.people)}`}
    </p>
  </>
)
