// The words of the stories as the index of a book: letters, words, and under each word its places. Whole without script.
import { Fragment, memo } from 'react'
import { useHref } from 'react-router-dom'
import { countPassages } from '../corpus/counted.ts'
import { letterName, type ListedWord, type WordLetter, type WordPlaces, type WordsSlice } from '../corpus/word-pages.ts'
import { paths, wordId } from '../paths.ts'
import { PlainLinks } from './plain-links.tsx'
import { groupsOf } from './words-groups.ts'
import styles from './words-list.module.css'

type Posts = WordsSlice['posts']

interface PlacesProps {
  /** What stands before every address: the site's root without its slash. */
  readonly root: string
  readonly posts: Posts
  readonly places: WordPlaces
}

/** The places in one story. The first link carries the story's name for the eye too, the others for the ear alone. */
const Places = ({ root, posts, places: { post, at } }: PlacesProps) => {
  const { slug = '', short = '' } = posts[post] ?? {}
  return at.map((place, index) => {
    const [kind, shown] = place === 'title' ? ['', 'title'] : ['passage ', place.slice(1)]
    return (
      <Fragment key={place}>
        {' '}
        {index === 0 ? (
          <a className={styles['story']} href={root + paths.post(slug, kind === '' ? undefined : place)}>
            {`${short} `}
            {kind !== '' && <span className="heard">{kind}</span>}
            <span className={styles['number']}>{shown}</span>
          </a>
        ) : (
          <a className={styles['more']} href={root + paths.post(slug, place)}>
            <span className="heard">{`${short} ${kind}`}</span>
            {shown}
          </a>
        )}
      </Fragment>
    )
  })
}

interface WordProps {
  readonly listed: ListedWord
  /** Needed where other pages lead to the word. */
  readonly id: string | undefined
  readonly posts: Posts
  readonly root: string
  /** Where the word itself leads: to its places on the page of its letter, or to its concordance. */
  readonly to: string
}

/** A word with all that follows it, in one run as in print: the page has thousands, so no more elements than needed. */
const Word = ({ listed: { word, forms, passages, places, left }, id, posts, root, to }: WordProps) => (
  <li id={id} className={styles['entry']}>
    <a className={styles['word']} href={to}>
      {word}
    </a>
    {forms.length > 0 && <i> {forms.join(', ')}</i>}
    {passages > 1 && <small> {countPassages(passages)}</small>}
    {places.map(here => (
      <Places key={here.post} root={root} posts={posts} places={here} />
    ))}
    {left !== undefined && (
      <>
        {' '}
        <a className={styles['more']} href={to}>
          {left} more<span className="heard"> with {word}</span>
        </a>
      </>
    )}
  </li>
)

interface LetterProps {
  readonly part: WordLetter
  readonly data: WordsSlice
  readonly root: string
}

const Letter = ({ part: { letter, words }, data, root }: LetterProps) => {
  const groups = groupsOf(words, data.posts)
  const toPage = data.paged && data.letter === undefined
  return (
    <section className={styles['letter']} aria-labelledby={letter}>
      <h2 id={letter} tabIndex={-1} className={letter.length > 1 ? styles['several'] : undefined}>
        {letterName(data.letter ?? letter)}
      </h2>
      <div>
        {groups.map(group => (
          <Fragment key={group[0].word}>
            {groups.length > 1 && (
              <h3 className={styles['guide']}>
                {group[0].word}
                {group.length > 1 && ` to ${group.at(-1)?.word}`}
              </h3>
            )}
            <ul className={styles['words']}>
              {group.map(listed => (
                <Word
                  key={listed.word}
                  listed={listed}
                  id={data.letter === undefined ? undefined : wordId(listed.word)}
                  posts={data.posts}
                  root={root}
                  to={root + (toPage ? paths.letter(letter, listed.word) : paths.words({ word: listed.word }))}
                />
              ))}
            </ul>
          </Fragment>
        ))}
      </div>
    </section>
  )
}

/** Drawn once: nothing a reader asks changes it. */
const Letters = memo(({ data, root }: { readonly data: WordsSlice; readonly root: string }) =>
  data.letters
    .filter(({ words }) => words.length > 0)
    .map(part => <Letter key={part.letter} part={part} data={data} root={root} />),
)

/** The words on this page by letter. */
export const WordsList = ({ data }: { readonly data: WordsSlice }) => {
  const root = useHref(paths.home()).replace(/\/$/, '')
  return (
    <PlainLinks className={styles['list']}>
      <Letters data={data} root={root} />
    </PlainLinks>
  )
}
