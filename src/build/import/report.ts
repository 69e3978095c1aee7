// What a run has found and done, as data: printed by report-lines.ts, and the same as JSON. Nothing in it tells the time,
// so the same run gives the same report. Long lists are cut, and say so; counts are whole.
import { basename } from 'node:path'
import { counted } from '../../corpus/counted.ts'
import type { Change } from './changes.ts'
import type { Doubt, PageWord } from './importer.ts'
import type { OpenTag } from './questions.ts'
import type { LeftOut, LeftOutKind } from './source.ts'

/** One post. `state`: new to the folder; its words stand there; they are added to a post that stands; they are other words. */
export interface PostReport {
  readonly line: number
  readonly title: string
  readonly date: string
  readonly slug: string
  readonly folder: string
  readonly state: 'new' | 'same' | 'added' | 'other'
  readonly source?: string
  readonly wordsIn: number
  readonly wordsOut: number
  /** Words of the source that other words in the folder stand for. */
  readonly settled: readonly PageWord[]
  readonly passages: number
  readonly ids: { readonly kept: number; readonly new: string; readonly retired: string }
  readonly changes: readonly Change[]
  readonly toDo: readonly string[]
  readonly leftOut: readonly LeftOut[]
  readonly doubts: readonly Doubt[]
}

/** How much of a kind is left out. */
export interface LeftOutCount {
  readonly kind: LeftOutKind
  readonly count: number
  readonly words: number
}

/** The sums of a run. */
export interface Totals {
  readonly posts: number
  readonly authors: number
  readonly days: number
  readonly passages: number
  readonly wordsIn: number
  readonly wordsOut: number
  readonly difference: number
}

/** A whole run. `outcome` `differs`: the folder has other words, and nothing was written. */
export interface Report {
  readonly report: 'import'
  readonly file: string
  readonly format: string
  readonly week: { readonly title: string; readonly folder: string }
  readonly outcome: 'written' | 'nothing to change' | 'differs'
  readonly totals: Totals
  readonly settled: readonly PageWord[]
  readonly posts: readonly PostReport[]
  readonly leftOutCounts: readonly LeftOutCount[]
  /** What is left out of the source as a whole; what is left out of a post stands with it. */
  readonly leftOut: readonly LeftOut[]
  readonly toDecide: { readonly tags: readonly OpenTag[] }
  readonly toDo: readonly string[]
  readonly doubts: readonly Doubt[]
  readonly written: readonly string[]
}

const kinds: Readonly<Record<LeftOutKind, readonly [one: string, many: string]>> = {
  comment: ['comment', 'comments'],
  draft: ['draft', 'drafts'],
  page: ['page that is no post', 'pages that are no posts'],
  private: ['private post', 'private posts'],
  trash: ['post from the bin', 'posts from the bin'],
  attachment: ['attached file', 'attached files'],
  settings: ['setting of the blog', 'settings of the blog'],
  other: ['other thing', 'other things'],
  empty: ['post with no words', 'posts with no words'],
  active: ['script, form or style', 'scripts, forms or styles'],
  embed: ['frame or player', 'frames or players'],
  link: ['address that cannot be kept', 'addresses that cannot be kept'],
  outside: ['post of another day', 'posts of other days'],
}

/** How many of a kind are left out: `3 drafts`. */
export const sayLeftOut = (kind: LeftOutKind, count: number): string => counted(count, ...kinds[kind])

interface Counted {
  readonly authors: number
  readonly days: number
  readonly titleWords: number
  readonly settledWords: number
}

/** Sums up the posts of a run, the words of its title among them. */
export function totalsOf(posts: readonly PostReport[], { authors, days, titleWords, settledWords }: Counted): Totals {
  const sum = (of: (post: PostReport) => number): number => posts.reduce((all, post) => all + of(post), 0)
  return {
    posts: posts.length,
    authors,
    days,
    passages: sum(({ passages }) => passages),
    wordsIn: titleWords + sum(({ wordsIn }) => wordsIn),
    wordsOut: titleWords - settledWords + sum(({ wordsOut }) => wordsOut),
    difference: settledWords + sum(({ settled }) => settled.length),
  }
}

/** Ids in short: `p1-p12, p15`. */
export function shortIds(ids: readonly string[]): string {
  const numbers = ids.map(id => Number(id.slice(1))).toSorted((one, two) => one - two)
  const parts: string[] = []
  for (let at = 0; at < numbers.length;) {
    let end = at
    while (numbers[end + 1] === (numbers[end] ?? 0) + 1) end += 1
    parts.push(end > at ? `p${numbers[at]}-p${numbers[end]}` : `p${numbers[at]}`)
    at = end + 1
  }
  return parts.join(', ')
}

/** The report as a JSON file, in pieces, a post on each line. The folders of somebody's machine are nobody's business: only
 * the name of the file is kept. */
export function* printReport(report: Report): Iterable<string> {
  const facts = Object.entries({ ...report, file: basename(report.file) })
  for (const [at, [name, fact]] of facts.entries()) {
    yield `${at === 0 ? '{' : ','}\n  ${JSON.stringify(name)}: `
    if (Array.isArray(fact) && fact.length > 0) {
      for (const [index, one] of fact.entries()) yield `${index === 0 ? '[' : ','}\n    ${JSON.stringify(one)}`
      yield '\n  ]'
    } else yield JSON.stringify(fact)
  }
  yield '\n}\n'
}
