// `npm run check:content`: every fault of the content at once, or a count of what was read and how hard it is to read.
import { counted } from '../corpus/counted.ts'
import type { Corpus, Post } from '../corpus/schema.ts'
import { printFault, sortFaults } from './faults.ts'
import type { Fault } from './faults.ts'
import { loadCorpus } from './load-corpus.ts'
import { contentDirOf } from './settings.ts'
import { refusedFault } from './target-refused.ts'

const hardest = 8

/** Checks the folder in CONTENT_DIR (default `content`). Gives back the exit code: 0 when nothing is wrong, 1 otherwise. */
export const main = async (): Promise<number> => {
  const folder = contentDirOf(process.env)
  try {
    const { corpus, faults } = await loadCorpus(folder)
    const all = sortFaults([...faults, ...hardRetellings(corpus)])
    return all.length > 0 ? sayFaults(all, folder) : say(report(corpus), 0)
  } catch (cause) {
    const fault = refusedFault(cause, folder)
    if (fault === undefined) throw cause
    return sayFaults([fault], folder)
  }
}

const say = (lines: readonly string[], code: number): number => {
  process.stdout.write(`${lines.join('\n')}\n`)
  return code
}

const sayFaults = (faults: readonly Fault[], folder: string): number =>
  say([...faults.map(printFault), `${counted(faults.length, 'fault')} in ${folder}.`], 1)

/** Retold posts that are harder to read than plain words are: above grade 8. */
export const hardRetellings = (corpus: Corpus): readonly Fault[] =>
  corpus.posts.flatMap(post => {
    const grade = post.measures.retold?.grade ?? 0
    if (grade <= hardest) return []
    const found = `a reading grade of ${grade} (Flesch-Kincaid)`
    const mend = 'shorten sentences and use shorter words'
    return [{ file: `${folderOf(post)}/retold.md`, line: 1, found, expected: `at most ${hardest}`, mend }]
  })

const folderOf = ({ week, date, slug }: Post): string => `weeks/${week}/posts/${date}-${slug}`

const report = (corpus: Corpus): readonly string[] => {
  const { weeks, posts, authors, organisations, themes, families, words } = corpus
  const passages = posts.reduce((sum, post) => sum + post.passages.length, 0)
  const counts = [
    counted(weeks.length, 'week'),
    counted(posts.length, 'post'),
    counted(passages, 'passage'),
    counted(authors.length, 'author'),
    counted(organisations.length, 'organisation'),
    `${counted(themes.length, 'theme')} in ${counted(families.length, 'family', 'families')}`,
    counted(words.length, 'word'),
  ]
  return [`${counts.join(', ')}: no faults.`, ...posts.flatMap(gradeOf)]
}

const gradeOf = ({ slug, measures }: Post): readonly string[] => {
  const { retold, summary } = measures
  if (retold === undefined) return []
  const short = summary === undefined ? '' : `; summary ${counted(summary.words, 'word')}, grade ${summary.grade}`
  return [`  ${slug}: retold in ${counted(retold.words, 'word')}, grade ${retold.grade}${short}`]
}
