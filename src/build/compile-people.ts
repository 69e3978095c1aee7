// People and organisations of all weeks, each once. Somebody who writes in two weeks has a file in both: the newest stands
// as a whole, so that a fact taken out of it is gone and not filled in from years ago.
import type { Author, Organisation } from '../corpus/schema.ts'
import { byCodeUnit, oneOf } from './faults.ts'
import type { Report } from './faults.ts'
import { suggest } from './nearest.ts'
import type { FactsFile, WeekRecord } from './records.ts'

export interface People {
  readonly authors: readonly Author[]
  readonly organisations: readonly Organisation[]
}

/** Authors and organisations by slug. `weeks` come newest first. */
export const compilePeople = (weeks: readonly WeekRecord[], report: Report): People => {
  const organisations = newestOf(
    weeks.flatMap(week => week.organisations),
    report,
  )
  const authors = newestOf(
    weeks.flatMap(week => week.authors),
    report,
  )
  const known = organisations.map(({ slug }) => slug)
  for (const { file, facts } of weeks.flatMap(week => week.authors)) {
    const { organisation } = facts.values
    if (organisation === undefined || known.includes(organisation)) continue
    const found = `organisation "${organisation}" has no file in organisations/`
    const mend = suggest(organisation, known, 'add the file')
    report({ file, line: facts.lineOf('organisation'), found, expected: oneOf(known), mend })
  }
  return {
    authors: authors.map(({ slug, facts, paragraphs }) => ({ slug, name: '', ...facts.values, facts: paragraphs })),
    organisations: organisations.map(({ slug, facts, paragraphs }) => ({
      slug,
      name: '',
      ...facts.values,
      facts: paragraphs,
    })),
  }
}

/** One file for each slug, sorted; two files of one slug must mean the same, which their names show. */
const newestOf = <T extends { readonly name: string }>(files: readonly FactsFile<T>[], report: Report) => {
  const newest = new Map<string, FactsFile<T>>()
  for (const file of files) {
    const newer = newest.get(file.slug)
    if (newer === undefined) newest.set(file.slug, file)
    else reportOtherName(newer, file, report)
  }
  return [...newest.values()].toSorted((a, b) => byCodeUnit(a.slug, b.slug))
}

const reportOtherName = <T extends { readonly name: string }>(
  newer: FactsFile<T>,
  older: FactsFile<T>,
  report: Report,
) => {
  const [name, other] = [newer.facts.values.name, older.facts.values.name]
  if (name === undefined || other === undefined || name === other) return
  const found = `the name "${name}" where ${older.file} says "${other}"`
  const mend = 'make both names the same, or give one of the two another file name'
  report({ file: newer.file, line: newer.facts.lineOf('name'), found, expected: `one name for "${newer.slug}"`, mend })
}
