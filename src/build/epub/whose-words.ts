// Whose words a reader has before them. Every book says it of every story.
import type { Edition, Summary } from '../../corpus/schema.ts'
import { siteName } from '../../corpus/site-name.ts'

const checked = (summary: Summary | undefined): string =>
  summary === undefined || summary.checkedBy === 'not yet'
    ? 'Nobody else has checked it yet.'
    : `It was checked by ${summary.checkedBy}.`

/** A sentence or two for the head of a text. */
export const whoseWords = (edition: Edition, summary: Summary | undefined): string => {
  if (edition === 'original') return 'In the author’s own words.'
  const editors = `by the editors of ${siteName}`
  if (edition === 'retold') return `Retold in plain words ${editors}. These are not the author’s own words.`
  return `Short and simple, written ${editors}. These are not the author’s own words. ${checked(summary)}`
}
