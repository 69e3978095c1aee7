// The concordance of a word: its lines, or what there is to say instead. Each line is read as the sentence it is cut from.
import { useState, type RefObject } from 'react'
import { countStories } from '../corpus/counted.ts'
import { paths } from '../paths.ts'
import type { Line } from '../search/concordance-lines.ts'
import type { LineOrder } from '../search/concordance.ts'
import type { Telling } from '../search/post-texts.ts'
import type { Concordance as Asked } from '../search/use-concordance.ts'
import { ConcordanceShown } from './concordance-shown.tsx'
import { Link } from './link.tsx'
import styles from './concordance.module.css'

/** Lines drawn at once: more would keep a slow machine busy. */
const linesAtOnce = 300

const tellingNote: Readonly<Record<Telling, string>> = {
  title: 'title',
  original: '',
  retold: ', retold in plain words',
  summary: ', from the short summary',
}

const listOf = new Intl.ListFormat('en-GB', { type: 'conjunction' })

const LineOfUse = ({ line }: { readonly line: Line }) => {
  const { post, passage, telling, authors, text, start, end, left, right, before, after } = line
  const place = passage === undefined ? '' : `passage ${passage.slice(1)}`
  return (
    <li>
      <Link className={styles['line']} to={paths.post(post.slug, passage)}>
        <span className={styles['left']}>
          {before && '… '}
          {left}
        </span>
        <span className={styles['right']}>
          <mark>{text.slice(start, end)}</mark>
          {right}
          {after && ' …'}
        </span>{' '}
        <span className={styles['which']}>
          <span className={styles['post']}>{post.title}</span>, {place}
          {tellingNote[telling]}
          <span className={styles['author']}>{listOf.format(authors)}</span>
        </span>
      </Link>
    </li>
  )
}

/** The word beside the one that is asked for, by its first letter. */
const letterOf = (word: string | undefined): string => word?.charAt(0).toUpperCase() ?? 'Nothing beside it'

/** What lines that stand together in an order have in common. */
const groupOf = ({ post, authors, left, right }: Line, order: LineOrder): string => {
  if (order === 'post') return post.title
  if (order === 'author') return listOf.format(authors)
  const words = (order === 'left' ? left : right).match(/[\p{L}\p{N}]+/gu)
  return letterOf(order === 'left' ? words?.at(-1) : words?.[0])
}

interface LinesProps {
  readonly lines: readonly Line[]
  readonly order: LineOrder
}

interface Group {
  readonly name: string
  readonly lines: readonly Line[]
}

const groupsOf = (lines: readonly Line[], order: LineOrder): readonly Group[] => {
  const groups: { name: string; lines: Line[] }[] = []
  for (const line of lines) {
    const name = groupOf(line, order)
    const last = groups.at(-1)
    if (last?.name === name) last.lines.push(line)
    else groups.push({ name, lines: [line] })
  }
  return groups
}

/** Lines under what they have in common: a long list with no heading has no way through it (WCAG 2.2, 2.4.10). */
const Lines = ({ lines, order }: LinesProps) => {
  const [shown, setShown] = useState(linesAtOnce)
  return (
    <>
      {groupsOf(lines.slice(0, shown), order).map(group => (
        <section
          key={`${group.name} ${group.lines[0]?.post.slug} ${group.lines[0]?.passage}`}
          className={styles['group']}
        >
          <h3>{group.name}</h3>
          <ol className={styles['lines']}>
            {group.lines.map(line => (
              <LineOfUse key={`${line.post.slug} ${line.passage} ${line.text} ${line.start}`} line={line} />
            ))}
          </ol>
        </section>
      ))}
      {lines.length > shown && (
        <button type="button" onClick={() => setShown(shown + linesAtOnce)}>
          Show more of the {lines.length} uses
        </button>
      )}
    </>
  )
}

const Nowhere = ({ word, near }: { readonly word: string; readonly near: readonly string[] }) => (
  <>
    <p>
      {/\s/.test(word) ? 'No story has any of these words.' : 'No story has this word.'}{' '}
      <Link to={paths.search({ q: word })}>Search for “{word}”</Link> to find what comes near.
    </p>
    {near.length > 0 && (
      <>
        <h3>Words next to it, A to Z</h3>
        <ul className={styles['near']}>
          {near.map(other => (
            <li key={other}>
              <Link to={paths.words({ word: other })}>{other}</Link>
            </li>
          ))}
        </ul>
      </>
    )}
  </>
)

interface ConcordanceProps {
  readonly asked: Asked
  readonly heading: RefObject<HTMLHeadingElement | null>
}

/** What the stories say with the word that is asked for. */
export const Concordance = ({ asked: { asked, word, answer }, heading }: ConcordanceProps) => (
  <section className={styles['concordance']} aria-labelledby="uses">
    <h2 id="uses" ref={heading} tabIndex={-1}>
      “{word}”
    </h2>
    {answer.kind === 'waiting' && <p aria-busy="true">One moment. The words of the stories are on their way.</p>}
    {answer.kind === 'common' && <p>This stands in every story. Ask for a word that says what a sentence is about.</p>}
    {answer.kind === 'failed' && (
      <div role="alert">
        <p>The words of the stories did not arrive. So there are no lines to show. Your question is still here.</p>
        <button type="button" onClick={answer.retry}>
          Try again
        </button>
      </div>
    )}
    {answer.kind === 'nowhere' && <Nowhere word={word} near={answer.near} />}
    {answer.kind === 'found' && (
      <>
        <ConcordanceShown lines={answer} />
        <Lines key={word} lines={answer.lines} order={asked.order} />
        {answer.unread > 0 && (
          <button type="button" onClick={answer.readMore}>
            Read more of the {countStories(answer.unread)} left
          </button>
        )}
      </>
    )}
    <p className={styles['back']}>
      <Link to={paths.words()}>All words, A to Z</Link>
    </p>
  </section>
)
