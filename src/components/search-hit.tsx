// One story that answers, with its passages. Each passage is a link to itself; a title alone is never enough to choose by.
import { counted } from '../corpus/counted.ts'
import { plainDay } from '../corpus/dates.ts'
import { paths } from '../paths.ts'
import type { MarkedText, PassageHit, PostHit } from '../search/hits.ts'
import { writeSearch, type SearchState } from '../search/query-url.ts'
import { snippetOf } from '../search/snippet.ts'
import { careSays } from './care-words.ts'
import type { FoundVisit } from './found-visit.ts'
import { Link } from './link.tsx'
import styles from './search-hit.module.css'
import { useOpened } from './search-open.ts'

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

/** Whether a passage only touches on those of the themes asked for that it carries. */
const isWeak = ({ themes }: PostHit['post'], asked: readonly string[], passage: string): boolean => {
  const carried = themes.filter(({ slug, passages }) => asked.includes(slug) && passages.includes(passage))
  return carried.length > 0 && carried.every(({ weak }) => weak.includes(passage))
}

interface SearchHitProps {
  readonly hit: PostHit
  readonly search: SearchState
  /** The turn of this search among the entries of the history, for the way back to it. */
  readonly turn?: number | undefined
}

/** The edition a hit quotes, and which point of it where that is the summary. */
const quotedIn = ({ points }: PostHit['post'], { edition, id, text }: PassageHit): FoundVisit['quoted'] =>
  edition === 'summary'
    ? { edition, point: points.findIndex(point => point.passage === id && point.text === text) }
    : { edition }

interface PassagesProps {
  readonly post: PostHit['post']
  readonly themes: SearchState['themes']
  readonly visit: Pick<FoundVisit, 'from'> & { readonly found: ReturnType<PostHit['found']> }
  readonly passages: readonly PassageHit[]
}

/** What was found goes along in the history, so that the story can mark it and its address stays plain. */
const Passages = ({ post, themes, visit, passages }: PassagesProps) => (
  <ul>
    {passages.map(passage => (
      <li key={passage.id}>
        <Link to={paths.post(post.slug, passage.id)} state={{ ...visit, quoted: quotedIn(post, passage) }}>
          <span data-passage={passage.id} className={styles['words']}>
            <Marked text={passage.text} marks={passage.marks} />
          </span>{' '}
          <span className={styles['which']}>
            Passage {passage.id.slice(1)}, {editionNote[passage.edition]}
            {isWeak(post, themes, passage.id) && '. It only touches on the theme'}
          </span>
        </Link>
      </li>
    ))}
  </ul>
)

/** A story in a list of results. */
export const SearchHit = ({ hit, search, turn }: SearchHitProps) => {
  const { post, title, people, passages } = hit
  const found = hit.found()
  const visit = { found, from: { query: writeSearch(search).toString(), ...(turn !== undefined && { turn }) } }
  // Where only the title or a name answers, one passage gives a taste; more would look like more answers.
  const isTaste = found !== undefined && passages.every(({ marks }) => marks.length === 0)
  const shown = isTaste ? 1 : shownAtOnce
  const more = isTaste ? [] : passages.slice(shown)
  const opened = useOpened(`${search.q} ${post.slug}`)
  return (
    <li className={styles['hit']}>
      <div>
        <h3 className={styles['title']}>
          <Link to={paths.post(post.slug)} state={visit}>
            <Marked {...title} room={Infinity} />
          </Link>
        </h3>
        <p className={styles['facts']}>
          <Marked {...people} room={Infinity} />
          <br />
          <time dateTime={post.date}>{plainDay(post.date)}</time>
          {post.care && (
            <>
              <br />
              {careSays(post.care)}
            </>
          )}
        </p>
      </div>
      <div className={styles['passages']}>
        <Passages post={post} themes={search.themes} visit={visit} passages={passages.slice(0, shown)} />
        {more.length > 0 && (
          <details {...opened}>
            <summary>{counted(more.length, 'more passage')}</summary>
            <Passages post={post} themes={search.themes} visit={visit} passages={more} />
          </details>
        )}
      </div>
    </li>
  )
}
