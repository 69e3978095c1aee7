// Says what the lines of several words are uses of. For one word there is nothing to say: the heading names it.
import { paths } from '../paths.ts'
import { countStories } from '../corpus/counted.ts'
import type { Lines } from '../search/use-concordance.ts'
import styles from './concordance.module.css'
import { Link } from './link.tsx'
import { listInWords, quoted } from './quoted-text.ts'

const eitherOf = new Intl.ListFormat('en-GB', { type: 'disjunction' })

const sentenceOf = ({ shown, words, absent }: Lines): string => {
  if (shown === 'row') return 'Here is each place where these words stand side by side.'
  if (shown === 'word') return ''
  const here = `Here is each use of ${listInWords(words.map(quoted))}.`
  if (absent.length > 0) return `No story has ${eitherOf.format(absent.map(quoted))}. ${here}`
  return `These words do not stand side by side in any story. ${here}`
}

/** What is shown, and, where the words can be asked for one by one, the ways there. */
export const ConcordanceShown = ({ lines }: { readonly lines: Lines }) => {
  const { shown, words, unread } = lines
  const said = sentenceOf(lines)
  const stories = new Set(lines.lines.map(({ post }) => post.slug)).size
  return (
    <>
      {said !== '' && <p>{said}</p>}
      {unread > 0 && (
        <p>
          These are from the first {countStories(stories)}. You can read another {countStories(unread)} below the lines.
        </p>
      )}
      {shown !== 'word' && words.length > 1 && (
        <>
          <p>Ask for one word alone:</p>
          <ul className={styles['near']}>
            {words.map(word => (
              <li key={word}>
                <Link to={paths.words({ word })}>{word}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
