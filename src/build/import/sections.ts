// Where the posts of a plain-text page begin: a date line, or, within a day, a title with a byline right under it.
// Sections are found before anything is read, so that every fault of the page's shape is told at once.
import type { Day } from '../../corpus/schema.ts'
import type { Fault } from '../faults.ts'
import { beginsLikeByline, canBeByline, isSurelyByline, longNameIn } from './bylines.ts'
import { parseDateline } from './datelines.ts'
import type { Doubt } from './importer.ts'
import { quoted } from './importer.ts'
import { introduces } from './lines.ts'
import type { PageFault } from './page-faults.ts'
import * as wrong from './page-faults.ts'
import type { PageLine } from './page-lines.ts'

/** The lines of one post. `dateline` and `weekday` come with the first post of a date line. */
export interface PostLines {
  readonly title: PageLine
  readonly byline: PageLine
  readonly body: readonly PageLine[]
  readonly day: Day
  readonly dateline?: PageLine
  readonly weekday?: string
}

/** The page in sections: its title (with where it is repeated), its posts, and what is wrong or open. */
export interface Sections {
  readonly titleLines: readonly PageLine[]
  readonly posts: readonly PostLines[]
  readonly faults: readonly Fault[]
  readonly doubts: readonly Doubt[]
}

interface DayLines {
  readonly dateline: PageLine
  readonly day: Day
  readonly weekday?: string
  readonly lines: readonly PageLine[]
}

/** Divides a page into its title and its posts. */
export function findSections(file: string, lines: readonly PageLine[]): Sections {
  const { days, head, faults, doubts } = findDays(lines)
  const [title, ...rest] = head
  const sameTitle = (line: PageLine): boolean => line.text.replace(/\s+/g, ' ') === title?.text.replace(/\s+/g, ' ')
  const found = days.map(readDay)
  const all = [
    ...(title === undefined ? [wrong.noTitle(lines[0]?.number ?? 1)] : []),
    ...(title !== undefined && title.text.length > wrong.longestTitle ? [wrong.longTitle(title)] : []),
    ...rest.filter(line => !sameTitle(line)).map(wrong.beforeDate),
    ...(days.length === 0 && faults.length === 0 ? [wrong.noDate] : []),
    ...faults,
    ...found.flatMap(day => day.faults),
  ]
  return {
    titleLines: head.filter(sameTitle),
    posts: found.flatMap(day => day.posts),
    faults: all.map(fault => ({ file, ...fault })),
    doubts,
  }
}

interface Days {
  readonly head: readonly PageLine[]
  readonly days: readonly DayLines[]
  readonly faults: readonly PageFault[]
  readonly doubts: readonly Doubt[]
}

function findDays(lines: readonly PageLine[]): Days {
  const faults: PageFault[] = []
  const doubts: Doubt[] = []
  const starts = lines.flatMap((line, at) => {
    const date = parseDateline(line.text)
    if (date?.kind === 'day') return [{ at, dateline: line, day: date.day, weekday: date.weekday }]
    const heads = beginsLikeByline(lines[at + 2]?.text ?? '')
    if (date !== undefined && heads)
      faults.push(wrong.badDate(line, date.kind === 'wrong' ? date.why : 'a date with no year'))
    if (date !== undefined && !heads) doubts.push({ line: line.number, about: `${quoted(line.text)} is kept as text` })
    return []
  })
  const days = starts.map(({ at, weekday, ...start }, index) => ({
    ...start,
    ...(weekday !== undefined && { weekday }),
    lines: lines.slice(at + 1, starts[index + 1]?.at ?? lines.length),
  }))
  // A broken date line and what follows it up to the first good one are told once, by its own fault.
  const broken = lines.findIndex(line => faults[0]?.line === line.number)
  const headEnd = Math.min(starts[0]?.at ?? lines.length, broken < 0 ? lines.length : broken)
  return {
    head: days.length === 0 && faults.length === 0 ? lines.slice(0, 1) : lines.slice(0, headEnd),
    days,
    faults,
    doubts,
  }
}

function readDay({ dateline, day, weekday, lines }: DayLines): { posts: readonly PostLines[]; faults: PageFault[] } {
  const starts = lines.flatMap((_, at) => (at === 0 || beginsPost(lines, at) ? [at] : []))
  const faults: PageFault[] = starts.length === 0 ? [wrong.emptyDay(dateline)] : []
  const posts = starts.flatMap((at, index): readonly PostLines[] => {
    const [title, byline, ...body] = lines.slice(at, starts[index + 1] ?? lines.length)
    if (title === undefined) return []
    if (byline === undefined || !canBeByline(byline.text)) {
      faults.push(canBeByline(title.text) ? wrong.noPostTitle(title) : wrong.noByline(title, byline))
      return []
    }
    const first = index === 0 ? { dateline, ...(weekday !== undefined && { weekday }) } : {}
    if (title.text.length > wrong.longestTitle) faults.push(wrong.longTitle(title))
    const longName = longNameIn(byline.text, wrong.longestTitle)
    if (longName !== undefined) faults.push(wrong.longName(byline, longName))
    return [{ title, byline, body, day, ...first }]
  })
  return { posts, faults }
}

/** Within a day: a line set off by an empty one, no introduction, with a sure byline under it. */
function beginsPost(lines: readonly PageLine[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]]
  return (
    line !== undefined &&
    next !== undefined &&
    at >= 2 &&
    line.gap > 0 &&
    !introduces(line.text) &&
    isSurelyByline(next.text)
  )
}
