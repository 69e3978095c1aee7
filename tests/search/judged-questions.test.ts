// The judged questions on the content as it is shipped: retellings and summaries. A change to the engine or to the editors'
// words that answers worse fails here. The figures beside other engines are in the bench.
import { resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadCorpus } from '../../src/build/load-corpus.ts'
import { searchData } from '../../src/search/documents.ts'
import { createEngine } from '../../src/search/engine.ts'
import { emptySearch } from '../../src/search/query-url.ts'
import { isAside, mean, ndcg, returned, rightPassageFirst, type Ranked } from '../bench/search/measures.ts'
import { readQuestions, type Asking, type Question } from '../bench/search/questions.ts'

let asking: Asking
let rankings: ReadonlyMap<string, readonly Ranked[]>

beforeAll(async () => {
  const { corpus } = await loadCorpus(resolve(import.meta.dirname, '../../content'))
  const { search } = createEngine(searchData(corpus))
  asking = readQuestions(corpus)
  rankings = new Map(
    asking.questions.map(({ q }) => [
      q,
      search({ ...emptySearch, q }).hits.flatMap(({ post, passages }) =>
        passages.map(({ id }) => ({ post: post.slug, passage: id })),
      ),
    ]),
  )
})

const of = (kind: Question['kind'], aside?: boolean) =>
  asking.questions.filter(one => one.kind === kind && (aside === undefined || isAside(one.q) === aside))
const found = ({ q }: Question) => rankings.get(q) ?? []
const meanNdcg = (questions: readonly Question[]) => mean(questions.map(one => ndcg(found(one), one.right)))
const noise = (questions: readonly Question[]) => {
  const counts = questions.map(one => returned(found(one), one.right))
  const sum = (part: 'all' | 'wrong') => counts.reduce((total, count) => total + count[part], 0)
  return sum('wrong') / sum('all')
}

describe('the judged questions', () => {
  it('are many, name what exists, and a third of them is held aside', () => {
    expect(asking.faults).toEqual([])
    expect(asking.questions.length + asking.skipped).toBeGreaterThanOrEqual(150)
    expect(of('nothing').length).toBeGreaterThanOrEqual(25)
    const aside = asking.questions.filter(({ q }) => isAside(q)).length / asking.questions.length
    expect(aside).toBeGreaterThan(0.28)
    expect(aside).toBeLessThan(0.4)
  })

  it.each([
    ['lexical', false, 0.98],
    ['lexical', true, 0.93],
    ['theme', false, 0.8],
    ['theme', true, 0.8],
    ['absent', false, 0.6],
    ['absent', true, 0.6],
  ] as const)('of kind %s (held aside: %s) are answered with nDCG@5 of %f and more', (kind, aside, least) => {
    expect(meanNdcg(of(kind, aside))).toBeGreaterThanOrEqual(least)
  })

  it('in words of the stories have the right passage first', () => {
    const questions = of('lexical')
    expect(mean(questions.map(one => Number(rightPassageFirst(found(one), one.right))))).toBeGreaterThanOrEqual(0.93)
  })

  it('are answered with little that is wrong', () => {
    expect(noise([...of('lexical'), ...of('theme'), ...of('absent')])).toBeLessThanOrEqual(0.12)
  })

  it('that must find nothing find nothing, but for two that are partly there', () => {
    const answered = of('nothing').filter(one => found(one).length > 0)
    expect(answered.filter(({ partly }) => !partly)).toEqual([])
    expect(answered.length).toBeLessThanOrEqual(2)
  })
})
