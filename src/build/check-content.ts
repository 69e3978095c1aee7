// `npm run check:content`: every fault of the content at once, or a count of what was read and how hard it is to read. Hints
// come last: they are worth a look and break nothing.
import { counted } from '../corpus/counted.ts'
import type { Corpus, Post } from '../corpus/schema.ts'
import type { Coverage } from './check-coverage.ts'
import { checkDesk } from './check-desk.ts'
import { printFault, sortFaults } from './faults.ts'
import type { Fault } from './faults.ts'
import { loadCorpus } from './load-corpus.ts'
import { settingsOrStop } from './settings.ts'
import { postFolder } from './slug.ts'
import { suggestionHints } from './suggest-told.ts'
import { refusedFault } from './target-refused.ts'

const hardest = 8

/**
 * Checks the folder in CONTENT_DIR (default `content`). Gives back the exit code: 0 when nothing is wrong, 1 otherwise.
 * `--json` prints the faults and hints for programs.
 */
export const main = async (argv: readonly string[] = []): Promise<number> => {
  const { contentDir: folder, siteUrl, base } = settingsOrStop(process.env)
  try {
    const { corpus, faults } = await loadCorpus(folder)
    const desk = await checkDesk(folder, { siteUrl, base })
    const all = sortFaults([...faults, ...hardRetellings(corpus), ...desk.faults])
    const code = all.length > 0 ? 1 : 0
    const hints = [...desk.hints, ...suggestionHints(corpus)]
    if (argv.includes('--json')) return say([JSON.stringify({ faults: all, hints })], code)
    const first = code === 1 ? faultLines(all, folder) : report(corpus, desk.coverage)
    return say([...first, ...hintLines(hints)], code)
  } catch (cause) {
    const fault = refusedFault(cause, folder)
    if (fault === undefined) throw cause
    return say(faultLines([fault], folder), 1)
  }
}

const say = (lines: readonly string[], code: number): number => {
  process.stdout.write(`${lines.join('\n')}\n`)
  return code
}

const faultLines = (faults: readonly Fault[], folder: string): readonly string[] => [
  ...faults.map(printFault),
  `${counted(faults.length, 'fault')} in ${folder}.`,
]

/** Below all else, so that nobody takes them for faults. */
const hintLines = (hints: readonly Fault[]): readonly string[] =>
  hints.length === 0
    ? []
    : [
        '',
        `${counted(hints.length, 'hint')}, no faults: look at them and leave what is right.`,
        ...hints.map(printFault),
      ]

/** Retold posts that are harder to read than plain words are: above grade 8. */
export const hardRetellings = (corpus: Corpus): readonly Fault[] =>
  corpus.posts.flatMap(post => {
    const grade = post.measures.retold?.grade ?? 0
    if (grade <= hardest) return []
    const found = `a reading grade of ${grade} (Flesch-Kincaid)`
    const mend = 'shorten sentences and use shorter words'
    return [{ file: `${postFolder(post)}/retold.md`, line: 1, found, expected: `at most ${hardest}`, mend }]
  })

const report = (corpus: Corpus, { prose, carried }: Coverage): readonly string[] => {
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
  return [
    `${counts.join(', ')}: no faults.`,
    ...posts.flatMap(gradeOf),
    `  ${carried} of ${counted(prose, 'prose passage')} with a theme`,
  ]
}

const gradeOf = ({ slug, measures }: Post): readonly string[] => {
  const { retold, summary } = measures
  if (retold === undefined) return []
  const short = summary === undefined ? '' : `; summary ${counted(summary.words, 'word')}, grade ${summary.grade}`
  return [`  ${slug}: retold in ${counted(retold.words, 'word')}, grade ${retold.grade}${short}`]
}
