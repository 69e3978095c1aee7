// Which edition of a post is shown: a choice by name, and one plain line on what the reader has before them.
import { countMinutes } from '../corpus/counted.ts'
import type { Edition, Measure, Post } from '../corpus/schema.ts'
import { editionName, gradeInWords } from './edition-names.ts'
import styles from './edition-chooser.module.css'

interface EditionChooserProps {
  readonly post: Post
  readonly edition: Edition
  readonly people: string
  readonly choose: (edition: Edition) => void
}

/** Minutes and grade of an edition, in words. */
const sizeOf = ({ minutes, grade }: Measure): string => `${countMinutes(minutes)}, ${gradeInWords(grade)}`

const checked = (post: Post): string =>
  post.summary === undefined || post.summary.checkedBy === 'not yet'
    ? 'People with learning disabilities have not checked it yet.'
    : `Checked by ${post.summary.checkedBy}.`

const standing = (post: Post, people: string): Readonly<Record<Edition, string>> => ({
  original: `You are reading the words of ${people}, as first published.`,
  retold: `You are reading a retelling in plain words by the editors of this site. The story belongs to ${people}.`,
  summary: `You are reading a short, simple summary by the editors of this site. ${checked(post)}`,
})

/** Radio buttons, so that one key moves between editions and a screen reader says how many there are. */
export const EditionChooser = ({ post, edition, people, choose }: EditionChooserProps) => {
  const says = standing(post, people)
  return (
    <div className={styles['chooser']}>
      <fieldset hidden={post.editions.length < 2}>
        <legend>How to read it</legend>
        {post.editions.map(name => {
          const measure = post.measures[name]
          return (
            <label key={name}>
              <input
                type="radio"
                name="edition"
                value={name}
                checked={name === edition}
                onChange={() => choose(name)}
              />
              <span>
                <b>{editionName[name]}</b>
                {measure && <small>{sizeOf(measure)}</small>}
              </span>
            </label>
          )
        })}
      </fieldset>
      {post.editions.map(name => (
        <p key={name} data-edition-part={name}>
          {says[name]}
        </p>
      ))}
    </div>
  )
}
