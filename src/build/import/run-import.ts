// One import from its source to its staged files: post by post, so that a source of any size fits. Nothing in the target
// is touched here; whoever runs it commits the staging, or discards it.
import { basename } from 'node:path'
import type { Fault } from '../faults.ts'
import { openDayPlaces } from './day-places.ts'
import { findTitle } from './find-title.ts'
import { openFaults } from './gather-faults.ts'
import { ImportFaults, quoted } from './importer.ts'
import type { Doubt } from './importer.ts'
import { plainLine } from './plain-line.ts'
import { openPeople } from './plan-people.ts'
import { openPlaces } from './post-places.ts'
import { openQuestions } from './questions.ts'
import type { Questions } from './questions.ts'
import { plainPost, readyPost } from './ready-post.ts'
import { sayLeftOut, totalsOf } from './report.ts'
import type { PostReport, Report } from './report.ts'
import { settlePost } from './settle-post.ts'
import type { Decisions, LeftOut, Source, SourceFormat, SourcePost } from './source.ts'
import type { Staging } from './staging.ts'
import { readStandingWeek, weekSlug } from './standing-week.ts'
import type { StandingPost } from './standing-week.ts'
import { openTally } from './tally.ts'
import type { Tally } from './tally.ts'
import { settleWeek } from './week-file.ts'
import { tokens } from './words.ts'

/** What to import, and how. */
export interface Job {
  readonly source: Source
  readonly format: SourceFormat
  readonly into: string
  readonly decisions: Decisions
  readonly replace: boolean
  /** What is to be said of how the source was read. */
  readonly doubts?: readonly Doubt[]
  readonly from?: string
  readonly to?: string
  /** The file of decisions, for messages. */
  readonly decisionsFile?: string
}

/** What a source asks of an editor, with nothing settled. */
export async function gatherQuestions({ source, format, decisions }: Job): Promise<Questions> {
  const questions = openQuestions(decisions)
  for await (const one of format.read(source, decisions)) {
    if (one.kind === 'post') questions.ask(plainPost(one.post, decisions))
  }
  return questions
}

/** Reads the source, settles every post and stages what is to be written. Throws ImportFaults with all that stops it. */
export async function runImport(job: Job, staging: Staging): Promise<Report> {
  const { source, format, into, decisions, replace } = job
  const { file } = source
  const title = await findTitle(job)
  const week = readStandingWeek(into, weekSlug(title.text))
  const [places, people, days] = [openPlaces(week), openPeople(week), openDayPlaces(week)]
  const [questions, tally] = [openQuestions(decisions), openTally()]
  const settling = { file, week, places, people, staging, decisions, replace }
  const posts: PostReport[] = []
  const authors = new Set<string>()
  const faults = openFaults()

  const take = (found: SourcePost): void => {
    const post = plainPost(found, decisions)
    const left = leftOutWhy(post, job)
    if (left !== undefined) {
      for (const one of [left, ...post.leftOut]) tally.leaveOut(one)
      return
    }
    questions.ask(post)
    const ready = readyPost(post)
    if (ready === undefined) return
    faults.gather(() => {
      const report = tally.ofPost(settlePost(ready, settling))
      posts.push(report)
      days.see(ready.date, report.state === 'new' ? report.folder : undefined, ready.head !== undefined)
      for (const { name } of ready.authors) authors.add(name)
    })
  }

  for (const doubt of job.doubts ?? []) tally.doubt(doubt)
  let isTitled = false
  for await (const one of format.read(source, decisions)) {
    if (one.kind === 'post') take(one.post)
    else if (one.kind === 'left-out') tally.leaveOut(one.leftOut)
    else if (one.kind === 'doubt') tally.doubt(one.doubt)
    else {
      if (!isTitled && decisions.title !== undefined && plainLine(one.title).text !== title.text) {
        tally.doubt({
          line: one.line,
          about: `the title ${quoted(one.title)} is not used; “${title.text}” was decided`,
        })
      }
      isTitled = true
    }
  }
  const missing = questions.fault(file, job.decisionsFile)
  faults.add([...(missing === undefined ? [] : [missing]), ...places.faults()])
  faults.end()
  if (posts.length === 0) throw new ImportFaults([nothingIn(job, tally)])

  const { settled, doubts, toDo } = settleWeek(week, { file, title, days: days.days }, staging)
  for (const { path, text } of people.files()) staging.add(path, text)
  for (const doubt of [...doubts, ...people.doubts]) tally.doubt(doubt)
  const unplaced = days.finish(staging)
  const isOther = !replace && posts.some(({ state }) => state === 'other')
  return {
    report: 'import',
    file,
    format: format.name,
    week: { title: title.text, folder: week.path },
    outcome: isOther ? 'differs' : staging.count === 0 ? 'nothing to change' : 'written',
    totals: totalsOf(posts, {
      authors: authors.size,
      days: days.days.size,
      titleWords: title.words.length,
      settledWords: settled.length,
    }),
    settled,
    posts,
    leftOutCounts: tally.counts(),
    leftOut: tally.leftOut,
    toDecide: { tags: questions.tags() },
    toDo: [
      ...unplaced.map(day => `give the posts of ${day} a place each in their post.md`),
      ...toDo,
      ...missedPosts(places.left(), basename(file)),
    ],
    doubts: tally.doubts,
    written: isOther ? [] : [...staging.paths],
  }
}

const mostMissed = 20

/** Posts that stand in the week and came from elsewhere, or are gone from the source. */
function missedPosts(left: readonly StandingPost[], file: string): readonly string[] {
  const more = left.length - mostMissed
  return [
    ...left.slice(0, mostMissed).map(({ path }) => `look at ${path}, which stands in the week and not in ${file}`),
    ...(more > 0 ? [`look at ${more} more posts of the week that are not in ${file}`] : []),
  ]
}

/** Why a post is not taken: not among the days asked for, or with no words. */
function leftOutWhy(
  { line, title, date, blocks, words }: SourcePost,
  { from = '', to = '9999' }: Job,
): LeftOut | undefined {
  const isOutside = date !== undefined && (date < from || date > to)
  if (!isOutside && blocks.length > 0) return undefined
  const kind = isOutside ? 'outside' : 'empty'
  return {
    kind,
    line,
    what: `${quoted(title)}${date === undefined ? '' : `, ${date}`}`,
    words: words.length + tokens(title).length,
  }
}

function nothingIn({ source, from, to }: Job, tally: Tally): Fault {
  const left = tally.counts().map(({ kind, count }) => sayLeftOut(kind, count))
  const what = from === undefined && to === undefined ? 'no post to import' : 'no post of the days asked for'
  return {
    file: source.file,
    line: 1,
    found: left.length === 0 ? what : `${what} (left out: ${left.join(', ')})`,
    expected: 'at least one post with words',
    mend: 'look whether it is the right file; nothing was written',
  }
}
