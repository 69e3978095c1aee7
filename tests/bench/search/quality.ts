// How good each engine's answers are, by kind of question. Three figures in a cell: on the questions that may be tuned
// with, on those held aside, and on the fresh ones, written blind.
import type { Engine, EngineKind, Source } from './engine.ts'
import { openIndex, writeIndex } from './engines/pagefind.ts'
import { qualityGoals } from './goals.ts'
import { isAside, mean, ndcg, type Ranked, returned, rightPassageFirst } from './measures.ts'
import { answeredKinds, type Question } from './questions.ts'
import { share, tableOf } from './table.ts'

/** One question as one engine answered it. */
export interface Answered {
  readonly question: Question
  readonly ranking: readonly Ranked[]
}

/** All answers of one engine. */
export interface Answers {
  readonly name: string
  readonly answered: readonly Answered[]
}

type Asks = Pick<Engine, 'search'>

const answersOf = async (name: string, { search }: Asks, questions: readonly Question[]): Promise<Answers> => {
  const answered: Answered[] = []
  for (const question of questions) answered.push({ question, ranking: await search(question.q) })
  return { name, answered }
}

/** Asks every engine every question. An engine that cannot run here says why, and has no row. */
export const askAll = async (
  kinds: readonly EngineKind[],
  source: Source,
  { questions, pagefind }: { readonly questions: readonly Question[]; readonly pagefind: boolean },
): Promise<readonly Answers[]> => {
  const all: Answers[] = []
  for (const kind of kinds) {
    const engine = await kind.build(source)
    all.push(await answersOf(kind.name, engine, questions))
    const { withRelated } = engine
    if (withRelated) all.push(await answersOf(`${kind.name}, with related`, { search: withRelated }, questions))
  }
  if (!pagefind) return all
  try {
    const engine = await openIndex(await writeIndex(source))
    all.push(await answersOf('pagefind', engine, questions))
    await engine.close()
  } catch (error) {
    console.error(`pagefind could not be asked: ${String(error)}`)
  }
  return all
}

type Figure = (answered: readonly Answered[]) => number

const meanNdcg: Figure = answered => mean(answered.map(({ question, ranking }) => ndcg(ranking, question.right)))

const firstShare: Figure = answered =>
  mean(answered.map(({ question, ranking }) => Number(rightPassageFirst(ranking, question.right))))

const noise: Figure = answered => {
  const counts = answered.map(({ question, ranking }) => returned(ranking, question.right))
  const sum = (part: 'all' | 'wrong') => counts.reduce((total, count) => total + count[part], 0)
  return sum('wrong') / sum('all')
}

type Goals = Partial<Record<Question['kind'] | 'all', number>>

const columns = [...answeredKinds, 'all'] as const

const setOf = ({ q, set }: Question) => set ?? (isAside(q) ? 'aside' : 'tuned')

const parts = (answered: readonly Answered[]) =>
  (['tuned', 'aside', 'fresh'] as const).map(set => answered.filter(({ question }) => setOf(question) === set))

const figures = (answered: readonly Answered[], figure: Figure): string =>
  parts(answered)
    .map(part => share(figure(part)))
    .join(' / ')

interface Measured {
  readonly title: string
  readonly figure: Figure
  readonly goals: Goals
  readonly sign: string
}

const shown: readonly Measured[] = [
  { title: 'nDCG@5 over posts', figure: meanNdcg, goals: qualityGoals.ndcg, sign: '>=' },
  { title: 'Right passage first', figure: firstShare, goals: qualityGoals.first, sign: '>=' },
  { title: 'Noise: share of posts returned that are wrong', figure: noise, goals: qualityGoals.noise, sign: '<=' },
]

const ofKind = (answered: readonly Answered[], kind: (typeof columns)[number]) =>
  answered.filter(({ question }) => (kind === 'all' ? question.kind !== 'nothing' : question.kind === kind))

const tableFor = (all: readonly Answers[], { title, figure, goals, sign }: Measured): string => {
  const counts = columns.map(kind =>
    parts(ofKind(all[0]?.answered ?? [], kind))
      .map(part => part.length)
      .join(' / '),
  )
  const rows = all.map(({ name, answered }) => [name, ...columns.map(kind => figures(ofKind(answered, kind), figure))])
  const goal = columns.map(kind => (goals[kind] === undefined ? '' : `${sign} ${share(goals[kind])}`))
  return tableOf(title, ['', ...columns], [['questions', ...counts], ...rows, ['goal for ours', ...goal]])
}

const nothingTable = (all: readonly Answers[]): string => {
  const cell = (answered: readonly Answered[], partly: boolean) =>
    parts(answered.filter(({ question }) => question.kind === 'nothing' && question.partly === partly))
      .map(part => `${part.filter(({ ranking }) => ranking.length > 0).length} of ${part.length}`)
      .join(' / ')
  const rows = all.map(({ name, answered }) => [name, cell(answered, false), cell(answered, true)])
  const { absent, partly } = qualityGoals.nothing
  const title = 'Questions that must find nothing, answered all the same'
  return tableOf(title, ['', 'words absent', 'words partly there'], [...rows, ['goal for ours', absent, partly]])
}

/** All tables of quality. */
export const qualityTables = (all: readonly Answers[]): string =>
  [...shown.map(measured => tableFor(all, measured)), nothingTable(all)].join('\n\n')
