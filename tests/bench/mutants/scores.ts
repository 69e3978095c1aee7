// What a run of Stryker found, counted: its report in, rows of a table out.
// A mutant is killed when a test fails because of it; one that never ends is noticed too, so it counts as killed.
import { z } from 'zod'

const place = z.object({ line: z.number(), column: z.number() })

/** The report Stryker writes (mutation-testing-report-schema 2): of it, what is counted and told. */
export const reportSchema = z.object({
  files: z.record(
    z.string(),
    z.object({
      source: z.string(),
      mutants: z.array(
        z.object({
          mutatorName: z.string(),
          replacement: z.string().default(''),
          status: z.string(),
          location: z.object({ start: place, end: place }),
        }),
      ),
    }),
  ),
})

export type Report = z.infer<typeof reportSchema>

/** How many mutants of a file or an area came to what; `all` were tried, `made` could have been in this run. */
export interface Score {
  readonly name: string
  readonly made: number
  readonly all: number
  readonly killed: number
  readonly timeouts: number
  readonly survived: number
  readonly uncovered: number
}

const counted = ['Killed', 'Timeout', 'Survived', 'NoCoverage']

/** One score for each file of a report, in the order of their names. */
export const scoresOf = ({ files }: Report): readonly Score[] =>
  Object.entries(files)
    .map(([name, { mutants }]) => {
      const count = (status: string) => mutants.filter(mutant => mutant.status === status).length
      return {
        name,
        made: mutants.filter(({ status }) => status !== 'Ignored').length,
        all: counted.reduce((sum, status) => sum + count(status), 0),
        killed: count('Killed'),
        timeouts: count('Timeout'),
        survived: count('Survived'),
        uncovered: count('NoCoverage'),
      }
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))

/** The sum of scores, under a name of its own. */
export const sumOf = (name: string, scores: readonly Score[]): Score => {
  const sum = (of: (score: Score) => number) => scores.reduce((total, score) => total + of(score), 0)
  return {
    name,
    made: sum(score => score.made),
    all: sum(score => score.all),
    killed: sum(score => score.killed),
    timeouts: sum(score => score.timeouts),
    survived: sum(score => score.survived),
    uncovered: sum(score => score.uncovered),
  }
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

/**
 * The share noticed. Where only some mutants were drawn, with the 95 % interval of Wilson (1927): unlike the plain one it
 * stays between 0 and 1 and holds for shares near 1.
 */
export const shareOf = ({ all, made, killed, timeouts }: Score): string => {
  if (all === 0) return '-'
  const share = (killed + timeouts) / all
  if (all === made) return percent(share)
  const z2 = 1.96 ** 2
  const middle = (share + z2 / (2 * all)) / (1 + z2 / all)
  const half = (1.96 / (1 + z2 / all)) * Math.sqrt((share * (1 - share)) / all + z2 / (4 * all * all))
  return `${percent(share)} (${percent(middle - half)} to ${percent(Math.min(1, middle + half))})`
}

/** A score as cells of a row. */
export const cellsOf = (score: Score): readonly string[] => [
  score.name,
  String(score.all),
  String(score.killed),
  String(score.survived),
  String(score.uncovered),
  String(score.timeouts),
  shareOf(score),
]

/** What stands over those cells. */
export const heads = ['', 'mutants', 'killed', 'survived', 'no coverage', 'timeouts', 'score'] as const

/** The mutants nobody noticed, one a line: where, what became of the line, and whether any test came by. */
export const survivorsOf = ({ files }: Report): readonly string[] =>
  Object.entries(files).flatMap(([name, { mutants, source }]) =>
    mutants
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .map(({ status, location: { start, end }, replacement }) => {
        const lines = source.split('\n').slice(start.line - 1, end.line)
        const last = lines.length === 1 ? end.column - start.column : undefined
        const was = (lines[0] ?? '').slice(start.column - 1).slice(0, last)
        const more = lines.length > 1 ? ' …' : ''
        return `${name}:${start.line}:${start.column} ${status}: ${was}${more} -> ${replacement.replace(/\s+/g, ' ')}`
      }),
  )
