// A plain-text page as a source: site title, then days with their posts (title, byline, lines of text).
// Only a date line or a title with a byline under it begins something new; all other lines are words of a post.
import { weekdayOf } from '../../corpus/dates.ts'
import type { Day } from '../../corpus/schema.ts'
import type { Fault } from '../faults.ts'
import { readBlocks } from './blocks.ts'
import { parseByline } from './bylines.ts'
import { isWeekdayOf } from './datelines.ts'
import type { Doubt, Page, PageWord } from './importer.ts'
import { ImportFaults, quoted } from './importer.ts'
import { pageLines, pageOf } from './page-lines.ts'
import type { PageLine } from './page-lines.ts'
import { plainLine } from './plain-line.ts'
import { findSections } from './sections.ts'
import type { PostLines } from './sections.ts'
import type { Imported, LeftOut, PageHead, Source, SourceFormat, SourcePost } from './source.ts'
import { wordsOf } from './words.ts'

/** A post of a page: its day and byline are always there. */
export interface PagePost extends SourcePost {
  readonly date: Day
  readonly byline: string
  readonly head: PageHead
}

/** A whole page. `again`: lines on which its title is repeated. */
export interface ReadPage {
  readonly title: string
  readonly line: number
  readonly again: readonly LeftOut[]
  readonly posts: readonly PagePost[]
  readonly doubts: readonly Doubt[]
}

/** Plain text with a line for each passage. */
export const plainText: SourceFormat = {
  name: 'plain-text',
  called: 'a page of posts as plain text',
  detect: ({ text }) => !/^\s*(?:<[!?a-z]|\{)/i.test(text),
  read: readSource,
}

/** What one takes for a page of posts; a page is read whole. */
const largestPage = 16 * 1024 * 1024

async function* readSource(source: Source): AsyncIterable<Imported> {
  const { file } = source
  if (source.bytes > largestPage) throw new ImportFaults([tooLarge(file, source.bytes)])
  const chunks: string[] = []
  for await (const chunk of source.chunks()) chunks.push(chunk)
  const page = readPage(pageOf(file, chunks.join('')))
  yield { kind: 'title', title: page.title, line: page.line }
  for (const leftOut of page.again) yield { kind: 'left-out', leftOut }
  for (const doubt of page.doubts) yield { kind: 'doubt', doubt }
  for (const post of page.posts) yield { kind: 'post', post }
}

/** Reads a page. Throws ImportFaults with all that is wrong with it. */
export function readPage(page: Page): ReadPage {
  const lines = pageLines(page)
  const { titleLines, posts: sections, faults, doubts } = findSections(page.file, lines)
  const read = sections.map(readPost)
  const all = [...faults, ...read.flatMap(({ fault }) => (fault === undefined ? [] : [{ file: page.file, ...fault }]))]
  if (all.length > 0) throw new ImportFaults(all)
  const [title, ...again] = titleLines
  const posts = read.map(({ post }) => post)
  const lost = lostLine(lines, titleLines, posts)
  if (lost !== undefined) throw new ImportFaults([{ file: page.file, ...lost }])
  return {
    title: plainLine(title?.text ?? '').text,
    line: title?.number ?? 1,
    again: again.map(({ number, text }) => ({
      kind: 'other',
      line: number,
      what: 'the title, which stands again; its words are counted once',
      words: wordsOf(text, number).length,
    })),
    posts,
    doubts,
  }
}

/** The account of the page itself: its words against those of its titles and posts, all in the order of the page. */
function lostLine(lines: readonly PageLine[], titles: readonly PageLine[], posts: readonly PagePost[]) {
  const heads = new Set([
    ...titles.map(({ number }) => number),
    ...posts.flatMap(({ head }) => head.words.map(({ line }) => line)),
  ])
  const page = lines.flatMap(line => (heads.has(line.number) ? wordsIn(line) : wordsOf(line.text, line.number)))
  const parts = [...titles.flatMap(wordsIn), ...posts.flatMap(({ head, words }) => [...head.words, ...words])]
  const at = page.findIndex(({ word, line }, index) => word !== parts[index]?.word || line !== parts[index]?.line)
  const lost = at < 0 ? parts[page.length] : page[at]
  if (lost === undefined) return undefined
  const found = `the word “${lost.word}”, which is read as part of no post`
  return { line: lost.line, found, expected: 'every word of the page, in order', mend: 'look at the lines around it' }
}

const wordsIn = ({ text, number }: PageLine): readonly PageWord[] => wordsOf(plainLine(text).text, number)

interface ReadPost {
  readonly post: PagePost
  readonly fault?: Omit<Fault, 'file'>
}

function readPost({ title, byline, body, day, dateline, weekday }: PostLines): ReadPost {
  const { authors, unclear } = parseByline(byline.text)
  const { blocks, doubts } = readBlocks(body)
  const post: PagePost = {
    line: title.number,
    title: plainLine(title.text).text,
    date: day,
    byline: plainLine(byline.text).text,
    head: {
      words: [dateline, title, byline].flatMap(line => (line === undefined ? [] : wordsIn(line))),
      ...(dateline && { dateline: { line: dateline.number, text: dateline.text } }),
    },
    authors,
    tags: [],
    blocks,
    words: body.flatMap(({ text, number }) => wordsOf(text, number)),
    leftOut: [],
    doubts: [
      ...weekdayDoubt(day, dateline, weekday),
      ...unclear.map(about => ({ line: byline.number, about: `${quoted(byline.text)}: ${about}` })),
      ...doubts,
    ],
  }
  return body.length > 0 ? { post } : { post, fault: emptyPost(title) }
}

const tooLarge = (file: string, bytes: number): Fault => ({
  file,
  line: 1,
  found: `a page of ${Math.ceil(bytes / 1024 / 1024)} MB`,
  expected: 'at most 16 MB of plain text',
  mend: 'divide it into several files, each with the title on its first line',
})

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
