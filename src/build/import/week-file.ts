// week.md: a new one, or the one that stands, which is the editor's: its title and its days stay as they are.
import { printWeek } from './facts-text.ts'
import { accountForTitle, namedWords } from './fidelity.ts'
import type { Title } from './find-title.ts'
import type { Doubt, PageWord } from './importer.ts'
import { readFacts } from './read-back.ts'
import type { Staging } from './staging.ts'
import type { StandingWeek } from './standing-week.ts'
import { tokens } from './words.ts'

/** What is settled, and what it leaves. `settled`: words of the title that the standing week.md says otherwise. */
export interface SettledWeek {
  readonly settled: readonly PageWord[]
  readonly doubts: readonly Doubt[]
  readonly toDo: readonly string[]
}

interface WeekSource {
  readonly file: string
  readonly title: Title
  readonly days: ReadonlySet<string>
}

/** Stages a week.md where there is none. */
export function settleWeek(week: StandingWeek, { file, title, days }: WeekSource, staging: Staging): SettledWeek {
  const path = `${week.path}/week.md`
  const line = title.words[0]?.line ?? 1
  const standing = week.text(path)
  if (standing === undefined) {
    const text = printWeek(title.text, days)
    staging.add(path, text)
    const settled = accountForTitle(file, title.words, { file: path, text })
    return { settled, doubts: [{ line, about: `${path} has no introduction yet` }], toDo: [] }
  }
  const { title: named = '', start = '', end = '9999' } = readFacts(standing)
  const settled = namedWords(title.words, tokens(named))
  const other = { line, about: `the title “${title.text}” stands otherwise in ${path}, which is kept` }
  const outside = [...days].filter(day => day < start || day > end).toSorted()
  const span = outside.length > 1 ? `${outside[0]} to ${outside.at(-1)}` : outside[0]
  return {
    settled,
    doubts: settled.length > 0 ? [other] : [],
    toDo: outside.length > 0 ? [`make the week longer in ${path}: there are posts of ${span}`] : [],
  }
}
