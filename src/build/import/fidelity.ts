// The accounting of an import: the words of a post in its source against the words of its files, in order, one for one.
// The files are read back for it from the text that will be written, so a fault anywhere on the way shows here.
import type { Fault } from '../faults.ts'
import type { TextFile } from '../open-folder.ts'
import { isWeekdayName, sayLike } from './datelines.ts'
import type { Doubt, PageWord } from './importer.ts'
import { ImportFaults, quoted } from './importer.ts'
import type { WrittenPassage } from './markdown-text.ts'
import { readFacts } from './read-back.ts'
import type { ReadPassage } from './read-back.ts'
import type { SourcePost } from './source.ts'
import { tokens, wordsOf } from './words.ts'

/** Words that went in and came out. `settled`: words of the source that other words in the folder stand for, each named. */
export interface Account {
  readonly wordsIn: number
  readonly wordsOut: number
  readonly settled: readonly PageWord[]
}

/** A post and its files. `title` is as it goes into post.md; `isKept`: post.md is the editor's, and may say it otherwise. */
export interface PostFiles {
  readonly file: string
  readonly post: SourcePost
  readonly title: string
  readonly facts: TextFile
  readonly read: readonly ReadPassage[]
  readonly isKept: boolean
}

/** Counts the words of a post. Throws ImportFaults that name the first word lost, added or moved, with its line. */
export function accountFor({ file, post, title, facts, read, isKept }: PostFiles): Account {
  const { title: titleOut = '', date: day = '', byline = '' } = readFacts(facts)
  const { dateline, words: headIn } = post.head ?? {
    words: [...wordsOf(title, post.line), ...wordsOf(post.byline ?? '', post.line)],
  }
  const headOut = [
    ...(dateline === undefined ? [] : sayLike(dateline.text, day)),
    ...tokens(titleOut),
    ...(post.head === undefined && post.byline === undefined ? [] : tokens(byline)),
  ]
  const maySettle = ({ word, line }: PageWord): boolean => line === dateline?.line && isWeekdayName(word)
  const head = isKept ? namedWords(headIn, headOut) : compareWords(file, { words: headIn, out: headOut, maySettle })
  const out = read.flatMap(({ text }, at) => (post.blocks[at]?.isOurs === true ? [] : tokens(text)))
  compareWords(file, { words: post.words, out, maySettle: () => false })
  return {
    wordsIn: headIn.length + post.words.length,
    wordsOut: headOut.length + out.length,
    settled: head,
  }
}

/** Counts the words of the title of a week. */
export const accountForTitle = (file: string, words: readonly PageWord[], week: TextFile): readonly PageWord[] =>
  compareWords(file, { words, out: tokens(readFacts(week)['title'] ?? ''), maySettle: () => false })

interface Comparing {
  readonly words: readonly PageWord[]
  readonly out: readonly string[]
  readonly maySettle: (word: PageWord) => boolean
}

function compareWords(file: string, { words, out, maySettle }: Comparing): readonly PageWord[] {
  const settled: PageWord[] = []
  for (let at = 0; at < Math.max(words.length, out.length); at += 1) {
    const word = words[at]
    if (word?.word === out[at]) continue
    if (word === undefined || out[at] === undefined || !maySettle(word)) {
      throw new ImportFaults([lostWord(file, word, out[at])])
    }
    settled.push(word)
  }
  return settled
}

/** The words that stand nowhere in facts that an editor keeps otherwise. */
export function namedWords(words: readonly PageWord[], out: readonly string[]): readonly PageWord[] {
  const left = new Map<string, number>()
  for (const word of out) left.set(word, (left.get(word) ?? 0) + 1)
  return words.filter(({ word }) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count <= 0
  })
}

/** Beyond the words: every passage must read back with its kind, signs and spaces as well. */
export function changedPassages(
  file: string,
  written: readonly WrittenPassage[],
  { post, read }: Pick<PostFiles, 'post' | 'read'>,
): readonly Fault[] {
  return written.flatMap(({ id, kind, text }, at) => {
    const back = read[at]
    if (id === back?.id && kind === back.kind && text === back.text) return []
    return [changed(file, post.blocks[at]?.line ?? post.line, `${quoted(text)} (${id})`)]
  })
}

/** Passages whose links would not read back as they stand: their words are there, and the editor is told. */
export function changedLinks(
  written: readonly WrittenPassage[],
  { post, read }: Pick<PostFiles, 'post' | 'read'>,
): readonly Doubt[] {
  const links = (passage: ReadPassage | undefined): string =>
    (passage?.marks ?? []).flatMap(mark => (mark.kind === 'link' ? [mark.href] : [])).join(' ')
  return written.flatMap((passage, at) =>
    links(passage) === links(read[at])
      ? []
      : [
          {
            line: post.blocks[at]?.line ?? post.line,
            about: `the links of ${quoted(passage.text)} could not all be kept`,
          },
        ],
  )
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
