// `npm run check:content`: every fault of the content at once, or a count of what was read and how hard it is to read.
import { counted } from '../corpus/counted.ts'
import type { Corpus, Post } from '../corpus/schema.ts'
import { printFault, sortFaults } from './faults.ts'
import type { Fault } from './faults.ts'
import { loadCorpus } from './load-corpus.ts'

const hardest = 8

/** Checks the folder in CONTENT_DIR (default `content`). Gives back the exit code: 0 when nothing is wrong, 1 otherwise. */
export const main = async (): Promise<number> => {
  const folder = process.env['CONTENT_DIR'] || 'content'
  const { corpus, faults } = await loadCorpus(folder)
  const all = sortFaults([...faults, ...hardRetellings(corpus)])
  const lines =
    all.length > 0 ? [...all.map(printFault), `${counted(all.length, 'fault')} in ${folder}.`] : report(corpus)
  process.stdout.write(`${lines.join('\n')}\n`)
  return all.length > 0 ? 1 : 0
}

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
