// A post's facts against its folder, its week and its texts: day, slug, authors, themes and the number of its last id.
import { highestNumber, passageId } from '../corpus/passages.ts'
import { oneOf } from './faults.ts'
import type { Report } from './faults.ts'
import { suggest } from './nearest.ts'
import type { PostRecord } from './read-post.ts'
import type { WeekRecord } from './records.ts'
import { isSlugOf, slugOf } from './slug.ts'

/** Slugs that a post may name. */
export interface KnownSlugs {
  readonly authors: readonly string[]
  readonly themes: readonly string[]
}

/** What a post stands in. */
export interface Surroundings {
  readonly week: WeekRecord
  readonly known: KnownSlugs
}

/** Reports every fact of a post that does not agree with what else is there. */
export const checkPost = (record: PostRecord, { week, known }: Surroundings, report: Report): void => {
  checkDay(record, week, report)
  checkTitle(record, report)
  checkNames(record, known, report)
  checkLastPassage(record, report)
  if (record.original !== undefined || record.retold !== undefined) return
  const expected = 'the text of the post in one of them'
  report({ file: record.file, line: 1, found: 'no retold.md and no original.md', expected, mend: 'add one' })
}

const checkDay = ({ file, facts, date: folderDate }: PostRecord, week: WeekRecord, report: Report): void => {
  const { date } = facts.values
  if (date === undefined) return
  const line = facts.lineOf('date')
  if (folderDate !== undefined && date !== folderDate) {
    const expected = `${folderDate} as its folder says`
    report({ file, line, found: `date ${date}`, expected, mend: 'correct the date or rename the folder' })
  }
  const { start, end } = week.facts.values
  if (start === undefined || end === undefined || start > end || (date >= start && date <= end)) return
  const found = `date ${date} outside its week`
  const mend = 'correct the date, move the post to its week, or make the week longer'
  report({ file, line, found, expected: `a day from ${start} to ${end}`, mend })
}

const checkTitle = ({ file, facts, slug }: PostRecord, report: Report): void => {
  const { title } = facts.values
  if (title === undefined || slug === '' || isSlugOf(slug, title)) return
  const found = `title ${JSON.stringify(title)} in a folder that says "${slug}"`
  const mend = 'rename the folder or correct the title'
  report({ file, line: facts.lineOf('title'), found, expected: `the slug "${slugOf(title)}"`, mend })
}

const checkNames = ({ file, facts }: PostRecord, known: KnownSlugs, report: Report): void => {
  const { authors = [], themes = {}, weakThemes = {}, suggestedThemes = [] } = facts.values
  for (const [at, author] of authors.entries()) {
    const line = facts.lineOf('authors', at)
    if (!known.authors.includes(author)) {
      const found = `author "${author}" has no file in authors/`
      const mend = suggest(author, known.authors, 'add the file')
      report({ file, line, found, expected: oneOf(known.authors), mend })
    } else if (authors.indexOf(author) < at) {
      report({ file, line, found: `author "${author}" twice`, expected: 'each author once', mend: 'take one away' })
    }
  }
  const checkTheme = (theme: string, line: number, otherwise: string) => {
    if (known.themes.includes(theme)) return
    const found = `theme "${theme}" has no file in themes/`
    report({ file, line, found, expected: oneOf(known.themes), mend: suggest(theme, known.themes, otherwise) })
  }
  const named = { themes, weakThemes }
  for (const fact of ['themes', 'weakThemes'] as const) {
    for (const theme of Object.keys(named[fact])) checkTheme(theme, facts.lineOf(fact, theme), 'add the file')
  }
  for (const [at, theme] of suggestedThemes.entries()) {
    const line = facts.lineOf('suggestedThemes', at)
    checkTheme(theme, line, 'take it away')
    if (suggestedThemes.indexOf(theme) === at) continue
    report({ file, line, found: `theme "${theme}" twice`, expected: 'each theme once', mend: 'take one away' })
  }
}

/** An id that was taken away leaves no trace but `lastPassage`: a number above it shows that the rule was forgotten. */
const checkLastPassage = ({ file, facts, original, retold }: PostRecord, report: Report): void => {
  const { lastPassage } = facts.values
  const ids = [original, retold].flatMap(text => text?.passages.flatMap(({ id }) => id ?? []) ?? [])
  const highest = highestNumber(ids)
  if (lastPassage === undefined || highest <= lastPassage) return
  const found = `lastPassage ${lastPassage} while ${passageId(highest)} is in use`
  report({ file, line: facts.lineOf('lastPassage'), found, expected: `at least ${highest}`, mend: `write ${highest}` })
}
