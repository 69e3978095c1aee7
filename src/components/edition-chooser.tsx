// Which edition of a post is shown: a choice by name, and one plain line on what the reader has before them.
import { startTransition, useOptimistic } from 'react'
import { countMinutes } from '../corpus/counted.ts'
import type { Edition, Measure, Post } from '../corpus/schema.ts'
import type { WayToRead } from './edition-choice.ts'
import { editionName, gradeInWords } from './edition-names.ts'
import styles from './edition-chooser.module.css'

interface EditionChooserProps {
  readonly post: Post
  readonly edition: Edition
  readonly people: string
  /** Whether all editions stand side by side. */
  readonly beside?: boolean
  readonly choose: (way: WayToRead) => void
}

/** Minutes and grade of an edition, in words. */
const sizeOf = ({ minutes, grade }: Measure): string => `${countMinutes(minutes)}, ${gradeInWords(grade)}`

const sideBySide = <b>Side by side</b>

const checked = (post: Post): string =>
  post.summary === undefined || post.summary.checkedBy === 'not yet'
    ? 'People with learning disabilities have not checked it yet.'
    : `Checked by ${post.summary.checkedBy}.`

const standing = (post: Post, people: string): Readonly<Record<Edition, string>> => ({
  original: `You are reading the words of ${people}, as first published.`,
  retold: `You are reading a retelling in plain words by the editors of this site. The story belongs to ${people}.`,
  summary: `You are reading a short, simple summary by the editors of this site. ${checked(post)}`,
})

/** All editions side by side, in one line: whose words stand there, and what the editors wrote. */
const standingBeside = (post: Post, people: string): string => {
  const written = [
    ...(post.editions.includes('retold') ? ['a retelling'] : []),
    ...(post.editions.includes('summary') ? ['a short summary'] : []),
  ].join(' and ')
  const told = post.editions.includes('summary') ? [checked(post)] : []
  const says = post.editions.includes('original')
    ? [
        `You are reading the words of ${people}, as first published.`,
        `Beside them you see ${written} by the editors of this site.`,
        ...told,
      ]
    : [`You are reading ${written} by the editors of this site.`, ...told, `The story belongs to ${people}.`]
  return says.join(' ')
}

/** Radio buttons, so that one key moves between editions and a screen reader says how many there are. */
export const EditionChooser = ({ post, edition, people, beside = false, choose }: EditionChooserProps) => {
  const says = standing(post, people)
  // The button pressed is the one that shows as pressed, even while a long story is still being drawn anew.
  const [shown, show] = useOptimistic<WayToRead>(beside ? 'side' : edition)
  const take = (way: WayToRead) =>
    startTransition(() => {
      show(way)
      choose(way)
    })
  return (
    <div className={styles['chooser']}>
      <fieldset hidden={post.editions.length < 2}>
        <legend>How to read it</legend>
        {post.editions.map(name => {
          const measure = post.measures[name]
          return (
            <label key={name}>
              <input type="radio" name="edition" value={name} checked={name === shown} onChange={() => take(name)} />
              <span>
                <b>{editionName[name]}</b>
                {measure && <small>{sizeOf(measure)}</small>}
              </span>
            </label>
          )
        })}
        {post.editions.length > 1 && (
          <label className={styles['side']}>
            <input type="radio" name="edition" value="side" checked={shown === 'side'} onChange={() => take('side')} />
            <span>
              {sideBySide}
              <small>Each passage in every way</small>
            </span>
          </label>
        )}
      </fieldset>
      {beside ? (
        <p>{standingBeside(post, people)}</p>
      ) : (
        post.editions.map(name => (
          <p key={name} data-edition-part={name}>
            {says[name]}
          </p>
        ))
      )}
    </div>
  )
}
