// The concordance of a word: its lines, or what there is to say instead. Each line is read as the sentence it is cut from.
import { useState, type RefObject } from 'react'
import { paths } from '../paths.ts'
import type { Line } from '../search/concordance.ts'
import type { Telling } from '../search/post-texts.ts'
import type { Concordance as Asked } from '../search/use-concordance.ts'
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

const Lines = ({ lines }: { readonly lines: readonly Line[] }) => {
  const [shown, setShown] = useState(linesAtOnce)
  return (
    <>
      <ol className={styles['lines']}>
        {lines.slice(0, shown).map(line => (
          <LineOfUse key={`${line.post.slug} ${line.passage} ${line.text} ${line.start}`} line={line} />
        ))}
      </ol>
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
      No story has this word. <Link to={paths.search({ q: word })}>Search for “{word}”</Link> to find what comes near.
    </p>
    {near.length > 0 && (
      <>
        <h3>Words around it in the alphabet</h3>
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
export const Concordance = ({ asked: { word, answer }, heading }: ConcordanceProps) => (
  <section className={styles['concordance']} aria-labelledby="uses">
    <h2 id="uses" ref={heading} tabIndex={-1}>
      “{word}”
    </h2>
    {answer.kind === 'waiting' && <p aria-busy="true">One moment: the words of the stories are on their way.</p>}
    {answer.kind === 'common' && <p>This stands in every story. Ask for a word that says what a sentence is about.</p>}
    {answer.kind === 'failed' && (
      <div role="alert">
        <p>The lines cannot be shown, because the words of the stories did not arrive. What you asked is kept.</p>
        <button type="button" onClick={answer.retry}>
          Try again
        </button>
      </div>
    )}
    {answer.kind === 'nowhere' && <Nowhere word={word} near={answer.near} />}
    {answer.kind === 'found' && <Lines key={word} lines={answer.lines} />}
    <p className={styles['back']}>
      <Link to={paths.words()}>All words, A to Z</Link>
    </p>
  </section>
)
