// Single passages that are hard to read in a retelling that is plain on the whole. A hint: a count of syllables knows no
// meaning, and long names weigh as much as long words.
import { isUnfilled } from './check-unfilled.ts'
import type { Fault } from './faults.ts'
import type { PostRecord } from './read-post.ts'
import { measure } from './reading-grade.ts'

/** The grade a passage may have, and how many words make it long enough to be judged. */
const hardest = 10
const fewest = 30

/** A hint for each long passage of a retelling whose own grade is above ten. */
export const gradeHints = ({ retold }: PostRecord): readonly Fault[] =>
  (retold?.passages ?? []).flatMap(({ kind, text, line }) => {
    const { words, grade } = measure([text])
    if (retold === undefined || kind !== 'prose' || words < fewest || grade <= hardest || isUnfilled(text)) return []
    const found = `a passage with a reading grade of ${grade}`
    return [{ file: retold.file, line, found, expected: `at most ${hardest}`, mend: 'shorten its sentences' }]
  })
