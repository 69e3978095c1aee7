// How long an engine thinks: processor time a question, at several sizes of corpus, in one process, warm.
import type { Engine, EngineKind, Source } from './engine.ts'
import { speedGoals } from './goals.ts'
import { fnv1a, percentile } from './measures.ts'
import type { Question } from './questions.ts'
import { milliseconds, tableOf } from './table.ts'

/** No engine is asked for longer than this, at each size; the mixed order of the questions makes any part of them fair. */
const patience = 15_000
const warming = 2_000

/** Every question, and for each one its beginning as it stands in the box while somebody types. */
export const typedQuestions = (questions: readonly Question[]): readonly string[] => {
  const whole = questions.map(({ q }) => q)
  const begun = whole.map(q => q.slice(0, 2 + (fnv1a(q) % Math.max(1, q.length - 2))).trimEnd())
  return [...new Set([...whole, ...begun])].toSorted((a, b) => fnv1a(a) - fnv1a(b))
}

const cpuSince = (start: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** What one engine took at one size, in milliseconds. */
export interface Timing {
  readonly name: string
  readonly build: number
  readonly asked: number
  readonly p50: number
  readonly p99: number
}

const askFor = async ({ search }: Engine, questions: readonly string[], limit: number): Promise<readonly number[]> => {
  const times: number[] = []
  const end = performance.now() + limit
  for (const q of questions) {
    if (performance.now() > end) break
    const start = process.cpuUsage()
    const answer = search(q)
    // Awaiting what is no promise would time the pause, not the search.
    if (answer instanceof Promise) await answer
    times.push(cpuSince(start))
  }
  return times
}

/** Builds an engine and asks it all questions, after a warm-up that does not count. */
export const timeEngine = async (kind: EngineKind, source: Source, questions: readonly string[]): Promise<Timing> => {
  const start = process.cpuUsage()
  const engine = await kind.build(source)
  const build = cpuSince(start)
  // Round after round: seven posts are asked so fast that one round would time the compiler.
  const warm = performance.now() + warming
  while (performance.now() < warm) await askFor(engine, questions, warm - performance.now())
  const times = await askFor(engine, questions, patience)
  // Of fewer than a hundred nobody can say what one in a hundred takes.
  const p99 = times.length < 100 ? NaN : percentile(times, 0.99)
  return { name: kind.name, build, asked: times.length, p50: percentile(times, 0.5), p99 }
}

/** The table of one size, with each engine's middle time as a multiple of MiniSearch's. */
export const speedTable = (posts: number, timings: readonly Timing[]): string => {
  const yardstick = timings.find(({ name }) => name === 'minisearch')
  const ratio = (value: number, other: number | undefined) => (other && value ? `${(value / other).toFixed(2)}x` : '-')
  const goal = speedGoals.get(posts)
  const rows = timings.map(({ name, build, asked, p50, p99 }) => [
    name,
    milliseconds(build),
    asked,
    milliseconds(p50),
    ratio(p50, yardstick?.p50),
    milliseconds(p99),
    ratio(p99, yardstick?.p99),
  ])
  const goals = goal ? [['goal for ours', '', '', `<= ${goal.p50}`, '', `<= ${goal.p99}`, '']] : []
  const head = ['', 'build', 'asked', 'p50', 'of minisearch', 'p99', 'of minisearch']
  return tableOf(`Processor time at ${posts} posts, in ms`, head, [...rows, ...goals])
}
