// One story that answers, with its passages. Each passage is a link to itself; a title alone is never enough to choose by.
import { counted } from '../corpus/counted.ts'
import { plainDay } from '../corpus/dates.ts'
import { paths } from '../paths.ts'
import type { MarkedText, PassageHit, PostHit } from '../search/hits.ts'
import { snippetOf } from '../search/snippet.ts'
import { Link } from './link.tsx'
import styles from './search-hit.module.css'

const shownAtOnce = 3

/** Text with its matches marked; long text is cut to the part around them. */
const Marked = ({ text, marks, room }: MarkedText & { room?: number }) => {
  const { parts, before, after } = snippetOf(text, marks, room)
  return (
    <>
      {before && '… '}
      {parts.map((part, index) => (part.marked ? <mark key={index}>{part.text}</mark> : part.text))}
      {after && ' …'}
    </>
  )
}

const editionNote: Readonly<Record<PassageHit['edition'], string>> = {
  original: 'in the author’s own words',
  retold: 'retold in plain words',
  summary: 'from the short, simple summary',
}

const Passages = ({ post, passages }: { readonly post: string; readonly passages: readonly PassageHit[] }) => (
  <ul>
    {passages.map(passage => (
      <li key={passage.id}>
        <Link to={paths.post(post, passage.id)}>
          <span data-passage={passage.id} className={styles['words']}>
            <Marked text={passage.text} marks={passage.marks} />
          </span>{' '}
          <span className={styles['which']}>
            Passage {passage.id.slice(1)}, {editionNote[passage.edition]}
          </span>
        </Link>
      </li>
    ))}
  </ul>
)

/** A story in a list of results. */
export const SearchHit = ({ hit: { post, title, people, passages } }: { hit: PostHit }) => {
  const more = passages.slice(shownAtOnce)
  return (
    <li className={styles['hit']}>
      <div>
        <h3 className={styles['title']}>
          <Link to={paths.post(post.slug)}>
            <Marked {...title} room={Infinity} />
          </Link>
        </h3>
        <p className={styles['facts']}>
          <Marked {...people} room={Infinity} />
          <br />
          <time dateTime={post.date}>{plainDay(post.date)}</time>
        </p>
      </div>
      <div className={styles['passages']}>
        <Passages post={post.slug} passages={passages.slice(0, shownAtOnce)} />
        {more.length > 0 && (
          <details>
            <summary>{counted(more.length, 'more passage')}</summary>
            <Passages post={post.slug} passages={more} />
          </details>
        )}
      </div>
    </li>
  )
}
