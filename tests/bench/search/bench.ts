// `npm run bench -- search`: our search beside its peers on the same questions and corpora, in one run.
// Words after it pick measures (quality, speed, size) and engines by name. Without any all are measured, which takes some
// minutes. CONTENT_DIR names the posts that are asked.
import { loadCorpus } from '../../../src/build/load-corpus.ts'
import { contentDirOf } from '../../../src/build/settings.ts'
import type { Corpus } from '../../../src/corpus/schema.ts'
import { corpusOf } from './corpus.ts'
import { type EngineKind, sourceOf } from './engine.ts'
import { engines } from './engines/all.ts'
import { askAll, qualityTables } from './quality.ts'
import { type Asking, readFresh, readQuestions } from './questions.ts'
import { pagefindSize, sizesOf, sizeTable } from './size.ts'
import { speedTable, timeEngine, typedQuestions } from './speed.ts'

const sizesMeasured = [7, 1000, 2000]
const postsOfIndex = 1000

interface Run {
  readonly week: Corpus
  readonly asking: Asking
  readonly fresh: Asking
  readonly kinds: readonly EngineKind[]
  readonly pagefind: boolean
}

const quality = async ({ week, asking, fresh, kinds, pagefind }: Run): Promise<void> => {
  const questions = [...asking.questions, ...fresh.questions]
  console.log(qualityTables(await askAll(kinds, sourceOf(week), { questions, pagefind })))
}

const speed = async ({ week, asking, kinds }: Run): Promise<void> => {
  const typed = typedQuestions(asking.questions)
  for (const [at, posts] of sizesMeasured.entries()) {
    const source = sourceOf(corpusOf(posts, week))
    const timings = []
    for (const kind of kinds) timings.push(await timeEngine(kind, source, typed))
    console.log(`${at > 0 ? '\n' : ''}${speedTable(source.corpus.posts.length, timings)}`)
  }
}

const size = async ({ week, asking, kinds, pagefind }: Run): Promise<void> => {
  const source = sourceOf(corpusOf(postsOfIndex, week))
  const sizes = await sizesOf(kinds, source)
  const first = asking.questions[0]?.q ?? week.posts[0]?.title ?? ''
  const chunked = pagefind
    ? await pagefindSize(source, first).catch(error => {
        console.error(`pagefind could not be measured: ${String(error)}`)
        return undefined
      })
    : undefined
  console.log(sizeTable(source.corpus.posts.length, sizes, chunked))
}

const measures: ReadonlyMap<string, (run: Run) => Promise<void>> = new Map([
  ['quality', quality],
  ['speed', speed],
  ['size', size],
])

const say = ({ asking, fresh }: Pick<Run, 'asking' | 'fresh'>, contentDir: string): void => {
  const skipped = asking.skipped + fresh.skipped
  const faults = [...asking.faults, ...fresh.faults]
  console.log(
    `Content: ${contentDir}. Questions: ${asking.questions.length}; a third of them held aside (second figure).`,
  )
  console.log(`Fresh questions, written blind: ${fresh.questions.length} (third figure).`)
  if (skipped > 0) console.log(`${skipped} more need the authors' own words, which are not in this folder: skipped.`)
  if (faults.length > 0) console.error(`Left out as faulty:\n${faults.join('\n')}`)
  console.log('')
}

/** Runs the bench. Exit code 1 where the content or a word after the command is wrong. */
export const main = async (args: readonly string[]): Promise<number> => {
  const names = [...engines.map(({ name }) => name), 'pagefind']
  const unknown = args.filter(arg => !measures.has(arg) && !names.includes(arg))
  if (unknown.length > 0) {
    console.error(`Not known: ${unknown.join(', ')}. There are: ${[...measures.keys(), ...names].join(', ')}.`)
    return 1
  }
  const contentDir = contentDirOf(process.env)
  const { corpus, faults } = await loadCorpus(contentDir)
  if (faults.length > 0) {
    console.error(`The content has ${faults.length} faults. See them with: npm run check:content`)
    return 1
  }
  const asking = readQuestions(corpus)
  const fresh = readFresh(corpus)
  say({ asking, fresh }, contentDir)
  const picked = args.some(arg => names.includes(arg)) ? args : names
  const kinds = engines.filter(({ name }) => picked.includes(name))
  const run = { week: corpus, asking, fresh, kinds, pagefind: picked.includes('pagefind') }
  for (const [name, measure] of measures) {
    if (args.includes(name) || !args.some(arg => measures.has(arg))) {
      await measure(run)
      console.log('')
    }
  }
  return asking.faults.length + fresh.faults.length > 0 ? 1 : 0
}
