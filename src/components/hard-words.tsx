// The meanings of a post's hard words: out of sight until a word asks for one, a list at the end on paper.
// They stand outside the texts: what is in a passage's element is the passage's words and nothing else.
import type { HardWords as HardWordsOfPost } from '../corpus/hard-words.ts'
import { meaningId } from './hard-word-button.tsx'
import { useMeaningOnFocus } from './hard-word-focus.ts'
import styles from './hard-words.module.css'

/** How many words stand in the groups before a group. */
const before = ({ groups }: HardWordsOfPost, group: number): number =>
  groups.slice(0, group).reduce((sum, { words }) => sum + words.length, 0)

/** All meanings, each once. Escape, a press outside and the word itself close the one that is open. */
export const HardWords = ({ hard }: { hard: HardWordsOfPost }) => {
  useMeaningOnFocus()
  return (
    <div className={styles['words']}>
      <p aria-hidden="true">Hard words in this story</p>
      {hard.groups.map(({ editions, words }, group) => (
        <div key={editions.join(' ')} data-in={editions.join(' ')}>
          {words.map(({ word, meaning }, place) => (
            <div key={word} id={meaningId(before(hard, group) + place)} popover="auto">
              <b>{`${word}:`}</b>
              {` ${meaning}`}
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}
