// The words A to Z, each with its passages; with script, the concordance of any word. In a large archive, a page a letter.
import { useEffect, useRef } from 'react'
import { useNavigationType } from 'react-router-dom'
import { counted, countStories } from '../corpus/counted.ts'
import { letterName, type WordsSlice } from '../corpus/word-pages.ts'
import { useAskedUntilHydrated } from '../components/asked.ts'
import { ConcordanceForm } from '../components/concordance-form.tsx'
import { Concordance } from '../components/concordance.tsx'
import { useAskedTitle } from '../components/asked-title.ts'
import { useHydrated } from '../components/hydrated.ts'
import { Link } from '../components/link.tsx'
import styles from '../components/words-list.module.css'
import { SearchStatus } from '../components/search-status.tsx'
import { WordsLetters } from '../components/words-letters.tsx'
import { WordsList } from '../components/words-list.tsx'
import { paths } from '../paths.ts'
import { useConcordance, type LinesAnswer } from '../search/use-concordance.ts'

/** "14 uses in 5 stories"; nothing while nothing is asked or known. */
const statusOf = (answer: LinesAnswer): string => {
  if (answer.kind === 'nowhere') return 'No uses'
  if (answer.kind !== 'found') return ''
  const stories = new Set(answer.lines.map(({ post }) => post.slug)).size
  const more = answer.unread > 0 ? `, ${answer.unread} more to read` : ''
  return `${counted(answer.lines.length, 'use')} in ${countStories(stories)}${more}`
}

/** Brings whoever asks for another word on this page to its lines. Who comes from elsewhere arrives as on any page. */
const useArrivalAt = (word: string) => {
  const heading = useRef<HTMLHeadingElement>(null)
  const last = useRef<string>(undefined)
  const type = useNavigationType()
  useEffect(() => {
    if (last.current !== undefined && last.current !== word && type !== 'POP') {
      heading.current?.focus({ preventScroll: true })
      heading.current?.scrollIntoView()
    }
    last.current = word
  }, [word, type])
  return heading
}

const AllWords = ({ data }: { readonly data: WordsSlice }) => {
  const concordance = useConcordance({ hydrated: useHydrated(), paged: data.paged })
  const { asked, ask, answer, word } = concordance
  const heading = useArrivalAt(word)
  useAskedTitle(word, 'Words, A to Z')
  return (
    <>
      <header className={styles['head']}>
        <h1>Words, A to Z</h1>
        <p className={styles['lead']}>
          Here are the words that carry meaning, each with its places. Find your word by its first letter. A number
          leads to the passage.
        </p>
        <noscript>
          <p className={styles['plain']}>
            Looking up a word needs script.{' '}
            {data.paged
              ? 'Without it, choose the first letter of your word. Then find the word on that page'
              : 'Your word may be in the list below. Then choose its first letter or find it'}{' '}
            with “Find in page” in your browser.
          </p>
        </noscript>
      </header>
      <ConcordanceForm asked={asked} ask={ask} />
      <SearchStatus text={statusOf(answer)} />
      {answer.kind === 'idle' ? (
        <div className={styles['start']}>
          <WordsLetters data={data} />
          <WordsList data={data} />
          {data.count === 0 && <p>There are no stories here yet. Words come with them.</p>}
        </div>
      ) : (
        <Concordance asked={concordance} heading={heading} />
      )}
    </>
  )
}

const LetterWords = ({ data, letter }: { readonly data: WordsSlice; readonly letter: string }) => (
  <>
    <header className={styles['head']}>
      <h1>Words: {letterName(letter)}</h1>
      <p className={styles['lead']}>
        {counted(data.count, 'word')}, each with the passages it stands in. Here are{' '}
        <Link to={paths.words()}>all words</Link>.
      </p>
    </header>
    <WordsLetters data={data} />
    <WordsList data={data} />
  </>
)

/** The page at `/words/`, and those at `/words/a/` and so on. */
export const WordsView = ({ data }: { data: WordsSlice }) => {
  useAskedUntilHydrated('data-asked-search')
  return data.letter === undefined ? <AllWords data={data} /> : <LetterWords data={data} letter={data.letter} />
}
