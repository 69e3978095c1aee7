// The texts of new files. Each passes the check as it is; what an editor has to write begins with the words that the check
// looks for, and is told as a hint until it is written.
import { writeHere } from '../check-unfilled.ts'
import { printFacts } from '../print-facts.ts'

/** A file to make, by its path below the content folder. */
export interface NewFile {
  readonly path: string
  readonly text: string
}

/** A place to fill in, said in words. */
export const place = (what: string): string => `${writeHere} ${what}`

/** The first passage of a text that is not written yet. */
export const emptyText = `${place('the first paragraph of the post, in plain words.')} {#p1}\n`

/** A summary that is not written yet. */
export const emptySummary = printFacts(
  { checkedBy: 'not yet' },
  `## What happened\n\n${place('the first thing that happens, in short sentences.')} {p1}\n`,
)
