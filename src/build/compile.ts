// Records to the corpus: the one place where files meet. Checks all that one file says about another.
// Output depends on the content alone: no clock, no locale, no order of the file system.
import type { Corpus, Week, Word } from '../corpus/schema.ts'
import { compilePaths } from './compile-paths.ts'
import { compilePeople } from './compile-people.ts'
import { compilePosts } from './compile-posts.ts'
import { compileThemes } from './compile-themes.ts'
import { byCodeUnit } from './faults.ts'
import type { Report } from './faults.ts'
import type { Records, WeekRecord } from './records.ts'

/** Puts the corpus together. It is only sound when nothing was reported, here or while the records were read. */
export const compile = (records: Records, report: Report): Corpus => {
  for (const week of records.weeks) checkWeek(week, report)
  const people = compilePeople(records.weeks, report)
  const posts = compilePosts(records, people.authors, report)
  const weeks = records.weeks.map((week): Week => {
    const { title = '', start = '', end = '', ...rest } = week.facts.values
    const slugs = posts.filter(({ post }) => post.week === week.slug).map(({ post }) => post.slug)
    return { slug: week.slug, title, start, end, ...rest, introduction: week.paragraphs, posts: slugs }
  })
  return {
    weeks,
    posts: posts.map(({ post }) => post),
    ...people,
    ...compileThemes(records, posts, report),
    words: records.words.map(wordAlone).toSorted((a, b) => byCodeUnit(a.slug, b.slug)),
    paths: compilePaths(records.paths, posts, report),
  }
}

const wordAlone = ({ slug, word, meaning, also, inPosts }: Word): Word => ({ slug, word, meaning, also, inPosts })

const checkWeek = ({ file, facts }: WeekRecord, report: Report): void => {
  const { start, end } = facts.values
  if (start === undefined || end === undefined || start <= end) return
  const found = `end ${end} before the start ${start}`
  report({
    file,
    line: facts.lineOf('end'),
    found,
    expected: 'a last day after the first',
    mend: 'correct one of the two',
  })
}
