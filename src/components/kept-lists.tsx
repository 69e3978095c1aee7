// The lists of the page of saved things: saved stories and passages, and notes.
import type { ReactNode } from 'react'
import { paths } from '../paths.ts'
import { useNotes } from '../reading/notes.ts'
import { beginningOf, saved, useSaved } from '../reading/saved.ts'
import { editionName } from './edition-names.ts'
import { byStory, notesByStory } from './kept-groups.ts'
import { TakeAway } from './kept-take-away.tsx'
import { passageName, placeAddress } from './kept-way.ts'
import styles from './kept.module.css'
import { Link } from './link.tsx'

/** What is kept of one story, below its title. */
const InStory = ({ post, title, children }: { post: string; title: string; children: ReactNode }) => (
  <li className={styles['story']}>
    <h3>
      <Link to={paths.post(post)}>{title}</Link>
    </h3>
    <ul>{children}</ul>
  </li>
)

/** Saved stories and passages, in the order of saving. */
export const SavedList = () => {
  const groups = byStory(useSaved())
  return (
    <section className={styles['part']} aria-labelledby="saved-list">
      <h2 id="saved-list" tabIndex={-1}>
        Saved stories and passages
      </h2>
      {groups.length === 0 && (
        <p>
          You have saved nothing yet. Open one of the <Link to={paths.home()}>stories</Link> and press “Save this
          story”. To save one passage, open the tools beside it.
        </p>
      )}
      <ul>
        {groups.map(({ post, title, items }) => (
          <InStory key={post} post={post} title={title}>
            {items.map(({ passage, words }) => (
              <li key={passage ?? ''} className={styles['thing']}>
                {passage === undefined ? (
                  <p>The whole story</p>
                ) : (
                  <p>
                    <Link to={paths.post(post, passage)}>
                      {passageName(passage)}
                      <span className="heard"> of {title}</span>
                    </Link>
                    {words !== undefined && <span className={styles['words']}>{words}</span>}
                  </p>
                )}
                <TakeAway
                  what={passage === undefined ? title : `${passageName(passage)} of ${title}`}
                  list="saved-list"
                  take={() => saved.unsave(post, passage)}
                />
              </li>
            ))}
          </InStory>
        ))}
      </ul>
    </section>
  )
}

/** Notes and marked words, story by story, each with the way to its place. */
export const KeptNotes = () => {
  const groups = notesByStory(useNotes())
  return (
    <section className={styles['part']} aria-labelledby="kept-notes">
      <h2 id="kept-notes">My notes</h2>
      {groups.length === 0 && (
        <p>You have no notes yet. Select some words in a story. Then press “Highlight” or “Write a note”.</p>
      )}
      <ul>
        {groups.map(({ post, title, items }) => (
          <InStory key={post} post={post} title={title}>
            {items.map(note => (
              <li key={note.id} className={styles['note']}>
                <blockquote>{beginningOf(note.quote)}</blockquote>
                {note.text !== '' && <p className={styles['text']}>{note.text}</p>}
                <p>
                  <Link to={placeAddress(note)}>
                    {note.edition === 'summary' ? editionName.summary : passageName(note.passage)}
                    <span className="heard">
                      : “{beginningOf(note.quote)}”, {title}
                    </span>
                  </Link>
                </p>
              </li>
            ))}
          </InStory>
        ))}
      </ul>
    </section>
  )
}
