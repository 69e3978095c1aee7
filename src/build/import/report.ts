// What a run says when it is done: what was read, the account of words, what was written, what the editor should look at.
import { counted } from '../../corpus/counted.ts'
import type { Account } from './fidelity.ts'
import type { Doubt, ImportedWeek } from './importer.ts'
import type { Plan } from './plan.ts'
import type { PlannedFile } from './target-folder.ts'

/** What a report is made of. */
export interface Run {
  readonly file: string
  readonly into: string
  readonly format: string
  readonly week: ImportedWeek
  readonly plan: Plan
  readonly account: Account
  readonly files: readonly PlannedFile[]
}

/** The report, line by line. */
export function reportLines(run: Run): readonly string[] {
  const doubts = [...run.week.doubts, ...run.plan.doubts].toSorted((one, two) => one.line - two.line)
  return [...readLines(run), accountLine(run.account), ...writtenLines(run), ...doubtLines(run.file, doubts)]
}

function readLines({ file, format, week }: Run): readonly string[] {
  const people = new Set(week.posts.flatMap(post => post.authors.map(author => author.name))).size
  const days = new Set(week.posts.map(post => post.date)).size
  const passages = week.posts.reduce((sum, post) => sum + post.blocks.length, 0)
  const counts = [
    counted(week.posts.length, 'post'),
    counted(people, 'author'),
    counted(days, 'date'),
    counted(passages, 'passage'),
  ]
  const again = week.titleLines.slice(1)
  return [
    `${file} (${format}): “${week.title}”, ${counts.join(', ')}`,
    ...week.posts.map(({ date, title, blocks }) => `  ${date}  ${counted(blocks.length, 'passage')}  ${title}`),
    ...(again.length === 0 ? [] : [`The title stands again on line ${again.join(', ')}; its words are counted once.`]),
  ]
}

function accountLine({ wordsIn, wordsOut, settled }: Account): string {
  const told = settled.map(({ word, line }) => `“${word}” on line ${line}, see below`).join('; ')
  return `words in ${wordsIn}, words out ${wordsOut}, difference ${settled.length}${told === '' ? '' : ` (${told})`}`
}

function writtenLines({ into, plan, files }: Run): readonly string[] {
  const fresh = files.filter(file => file.fresh).map(file => file.path)
  if (fresh.length === 0) return [`Nothing to change in ${into}/${plan.path}: every word stands there already.`]
  return [`Wrote ${counted(fresh.length, 'file')} into ${into}:`, ...fresh.toSorted().map(path => `  ${path}`)]
}

function doubtLines(file: string, doubts: readonly Doubt[]): readonly string[] {
  if (doubts.length === 0) return []
  return ['For the editor to look at:', ...doubts.map(({ line, about }) => `  ${file}:${line}: ${about}`)]
}
