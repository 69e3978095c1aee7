// The accounting of an import: the words of the page against the words of the files, in order, one for one. The files
// are read back for it from the text that will be written, so a fault anywhere on the way shows here.
import type { Fault } from '../faults.ts'
import { isWeekdayName, sayLike } from './datelines.ts'
import type { ImportedWeek, PageWord } from './importer.ts'
import { ImportFaults, quoted } from './importer.ts'
import type { TextFile } from '../open-folder.ts'
import type { Plan, PlannedPost } from './plan.ts'
import { readFacts, readPassages } from './read-back.ts'
import type { PlannedFile } from './target-folder.ts'
import { tokens } from './words.ts'

/** Words that went in and came out. `settled`: a weekday that does not fit its date, which the day itself replaces. */
export interface Account {
  readonly wordsIn: number
  readonly wordsOut: number
  readonly settled: readonly PageWord[]
}

/** Counts the words of a plan. Throws ImportFaults that name the first word lost, added or moved, with its line. */
export function accountFor(file: string, week: ImportedWeek, plan: Plan): Account {
  const out = [...tokens(readFacts(asText(plan.week))['title'] ?? ''), ...plan.posts.flatMap(postWords)]
  const datelines = new Set(week.posts.map(post => post.dateline?.line))
  const settled: PageWord[] = []
  for (let at = 0; at < Math.max(week.words.length, out.length); at += 1) {
    const { word, line } = week.words[at] ?? {}
    if (word === out[at]) continue
    if (
      word === undefined ||
      line === undefined ||
      out[at] === undefined ||
      !datelines.has(line) ||
      !isWeekdayName(word)
    ) {
      throw new ImportFaults([lostWord(file, week.words[at], out[at])])
    }
    settled.push({ word, line })
  }
  const faults = plan.posts.flatMap(planned => changedPassages(file, planned))
  if (faults.length > 0) throw new ImportFaults(faults)
  return { wordsIn: week.words.length, wordsOut: out.length, settled }
}

const asText = ({ path, text }: PlannedFile): TextFile => ({ file: path, text })

/** The words of one post's files in the order of the page; a dateline is said anew from the day in post.md. */
function postWords({ post, facts, original }: PlannedPost): readonly string[] {
  const { title = '', date = '', byline = '' } = readFacts(asText(facts))
  return [
    ...(post.dateline === undefined ? [] : sayLike(post.dateline.text, date)),
    ...tokens(title),
    ...tokens(byline),
    ...readPassages(asText(original)).flatMap(({ text }) => tokens(text)),
  ]
}

/** Beyond the words: every passage must read back with its signs and spaces as well. */
function changedPassages(file: string, { post, original }: PlannedPost): readonly Fault[] {
  const passages = readPassages(asText(original))
  return post.blocks.flatMap((block, at) => {
    const { text, id = '' } = passages[at] ?? {}
    return text === block.text || text === block.source
      ? []
      : [changed(file, block.line, `${quoted(block.text)} (${id})`)]
  })
}

const lostWord = (file: string, word: PageWord | undefined, instead: string | undefined): Fault => ({
  file,
  line: word?.line ?? 1,
  found:
    word === undefined
      ? `“${instead}” in the files and not on the page`
      : `the word “${word.word}” of the page not in the files`,
  expected: `every word of the page, in order${word && instead !== undefined ? ` (the files have “${instead}” there)` : ''}`,
  mend: 'compare title, date and byline in post.md and week.md with the page; nothing was written',
})

const changed = (file: string, line: number, what: string): Fault => ({
  file,
  line,
  found: `${what} would not read back as it stands`,
  expected: 'the same signs and spaces',
  mend: 'look for unusual signs in the line; nothing was written',
})
