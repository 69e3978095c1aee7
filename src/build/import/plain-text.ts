// The importer of a plain-text page: site title, then days with their posts (title, byline, lines of text).
// Only a date line or a title with a byline under it begins something new; all other lines are words of a post.
import { weekdayOf } from '../../corpus/dates.ts'
import type { Day } from '../../corpus/schema.ts'
import type { Fault } from '../faults.ts'
import { readBlocks } from './blocks.ts'
import { parseByline } from './bylines.ts'
import { isWeekdayOf } from './datelines.ts'
import type { Doubt, Importer, ImportedPost, ImportedWeek, Page } from './importer.ts'
import { ImportFaults, quoted } from './importer.ts'
import { pageLines } from './page-lines.ts'
import type { PageLine } from './page-lines.ts'
import { findSections } from './sections.ts'
import type { PostLines } from './sections.ts'
import { wordsOf } from './words.ts'

/** Plain text with a line for each passage. */
export const plainText: Importer = {
  name: 'plain-text',
  detect: text => !/^\s*(?:<[!?a-z]|\{)/i.test(text),
  read: readPlainText,
}

function readPlainText(page: Page): ImportedWeek {
  const lines = pageLines(page)
  const { titleLines, posts: sections, faults, doubts } = findSections(page.file, lines)
  const title = singleSpaced(titleLines[0]?.text ?? '')
  const read = sections.map(readPost)
  const all = [...faults, ...read.flatMap(({ fault }) => (fault === undefined ? [] : [{ file: page.file, ...fault }]))]
  if (all.length > 0) throw new ImportFaults(all)
  const repeated = new Set(titleLines.slice(1).map(line => line.number))
  return {
    title,
    titleLines: titleLines.map(line => line.number),
    posts: withPlaces(read.map(({ post }) => post)),
    doubts: [...doubts, ...read.flatMap(post => post.doubts)].toSorted((one, two) => one.line - two.line),
    words: lines.filter(line => !repeated.has(line.number)).flatMap(({ text, number }) => wordsOf(text, number)),
  }
}

/** Titles, names and bylines are facts: they stand in front matter with single plain spaces. */
const singleSpaced = (text: string): string => text.replace(/\s+/g, ' ')

interface ReadPost {
  readonly post: ImportedPost
  readonly doubts: readonly Doubt[]
  readonly fault?: Omit<Fault, 'file'>
}

function readPost({ title, byline, body, day, dateline, weekday }: PostLines): ReadPost {
  const { authors, unclear } = parseByline(byline.text)
  const { blocks, doubts } = readBlocks(body)
  const post: ImportedPost = {
    line: title.number,
    title: singleSpaced(title.text),
    date: day,
    byline: singleSpaced(byline.text),
    authors,
    blocks,
    ...(dateline && { dateline: { line: dateline.number, text: dateline.text } }),
  }
  const found = [
    ...weekdayDoubt(day, dateline, weekday),
    ...unclear.map(about => ({ line: byline.number, about: `${quoted(byline.text)}: ${about}` })),
    ...doubts,
  ]
  return body.length > 0 ? { post, doubts: found } : { post, doubts: found, fault: emptyPost(title) }
}

const emptyPost = ({ number, text }: PageLine) => ({
  line: number,
  found: `the post ${quoted(text)} with no text`,
  expected: 'at least one line below its byline',
  mend: 'add its text, or take the post out',
})

function weekdayDoubt(day: Day, dateline: PageLine | undefined, weekday: string | undefined): readonly Doubt[] {
  if (dateline === undefined || weekday === undefined || isWeekdayOf(weekday, day)) return []
  const about = `${quoted(dateline.text)} says ${weekday}, and ${day} was a ${weekdayOf(day)}; ${day} is kept`
  return [{ line: dateline.number, about }]
}

/** Posts that share a day get their places in the order of the page. */
function withPlaces(posts: readonly ImportedPost[]): readonly ImportedPost[] {
  return posts.map((post, at) => {
    const shares = posts.filter(other => other.date === post.date).length > 1
    const before = posts.slice(0, at).filter(other => other.date === post.date).length
    return shares ? { ...post, place: before + 1 } : post
  })
}
