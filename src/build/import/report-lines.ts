// What a run says when it is done: what was read, the account of words, what was left out, what was written, what is left
// for the editor to decide, to do and to look at. Long lists are cut; the report as JSON has more of them.
import { counted } from '../../corpus/counted.ts'
import { sayChange } from './changes.ts'
import type { Doubt } from './importer.ts'
import { sayLeftOut } from './report.ts'
import type { PostReport, Report } from './report.ts'

/** The report, line by line. `into` is the target, for messages. */
export const reportLines = (report: Report, into: string): readonly string[] => [
  ...readLines(report),
  accountLine(report),
  ...leftOutLines(report),
  ...writtenLines(report, into),
  ...listed('To decide, with --decisions FILE:', decideLines(report)),
  ...listed('To do:', toDoLines(report)),
  ...listed('For the editor to look at:', doubtLines(report)),
]

/** What differs, where nothing was written. */
export function differenceLines({ file, posts }: Report): readonly string[] {
  const other = posts.filter(({ state }) => state === 'other')
  return [
    ...shortened(
      other.flatMap(({ folder, changes, title }) => [
        `${folder} (“${title}”):`,
        ...shortened(changes.map(change => `  ${sayChange(change)}`)),
      ]),
    ),
    `The folder has other words than ${file} in ${counted(other.length, 'post')}; nothing was written. Run it again with --replace to take those of the file (ids are kept), or leave the folder as it is.`,
  ]
}

const most = 200

function shortened(lines: readonly string[]): readonly string[] {
  return lines.length <= most ? lines : [...lines.slice(0, most), `  … and ${lines.length - most} more`]
}

const listed = (head: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [head, ...shortened(lines)]

function readLines({ file, format, week, totals, posts }: Report): readonly string[] {
  const counts = [
    counted(totals.posts, 'post'),
    counted(totals.authors, 'author'),
    counted(totals.days, 'date'),
    counted(totals.passages, 'passage'),
  ]
  return [`${file} (${format}): “${week.title}”, ${counts.join(', ')}`, ...shortened(posts.map(postLine))]
}

function postLine({ date, passages, title, state, ids }: PostReport): string {
  const changed = [
    ...(ids.new === '' ? [] : [`new ${ids.new}`]),
    ...(ids.retired === '' ? [] : [`retired ${ids.retired}`]),
  ]
  const told = state === 'other' ? `  (${[`${ids.kept} ids kept`, ...changed].join(', ')})` : ''
  return `  ${date}  ${counted(passages, 'passage')}  ${title}${told}`
}

function accountLine({ totals, settled, posts }: Report): string {
  const all = [...settled, ...posts.flatMap(post => post.settled)]
  const told = all.slice(0, 20).map(({ word, line }) => `“${word}” on line ${line}, see below`)
  const words = told.length === 0 ? '' : ` (${told.join('; ')}${all.length > told.length ? ' …' : ''})`
  return `words in ${totals.wordsIn}, words out ${totals.wordsOut}, difference ${totals.difference}${words}`
}

function leftOutLines({ file, leftOutCounts, leftOut, posts }: Report): readonly string[] {
  const named = [...leftOut, ...posts.flatMap(post => post.leftOut)]
  return leftOutCounts.flatMap(({ kind, count, words }) => {
    const inWords = words > 0 ? `, ${counted(words, 'word')}` : ''
    const first = named.filter(one => one.kind === kind).slice(0, few)
    const more = count > first.length ? [`  … and ${count - first.length} more`] : []
    return [
      `Left out: ${sayLeftOut(kind, count)}${inWords}`,
      ...first.map(({ line, what }) => `  ${file}:${line}: ${what}`),
      ...more,
    ]
  })
}

const few = 10

function writtenLines({ week, outcome, written, file }: Report, into: string): readonly string[] {
  if (outcome === 'differs') return [`Nothing was written into ${into}: it has other words than ${file}.`]
  if (outcome === 'nothing to change') {
    return [`Nothing to change in ${into}/${week.folder}: every word stands there already.`]
  }
  return [
    `Wrote ${counted(written.length, 'file')} into ${into}:`,
    ...shortened(written.toSorted().map(path => `  ${path}`)),
  ]
}

const decideLines = ({ toDecide }: Report): readonly string[] =>
  toDecide.tags.map(({ tag, posts }) => `  the theme of the tag “${tag}” (${counted(posts, 'post')})`)

function toDoLines({ toDo, posts, outcome }: Report): readonly string[] {
  const inPosts = posts.flatMap(({ folder, toDo: own }) => own.map(one => `  ${folder}: ${one}`))
  return [...toDo.map(one => `  ${one}`), ...(outcome === 'differs' ? [] : inPosts)]
}

function doubtLines({ file, doubts, posts }: Report): readonly string[] {
  const all: readonly Doubt[] = [...doubts, ...posts.flatMap(post => post.doubts)]
  return all.toSorted((one, two) => one.line - two.line).map(({ line, about }) => `  ${file}:${line}: ${about}`)
}
