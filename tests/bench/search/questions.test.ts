import { describe, expect, it } from 'vitest'
import { makeCorpus, makePassage, makePost, tinyCorpus } from '../../support/tiny-corpus.ts'
import { readQuestions } from './questions.ts'

const read = (questions: readonly unknown[], corpus = tinyCorpus()) =>
  readQuestions(corpus, new Map([['a.json', JSON.stringify(questions)]]))

const right = { 'the-first-kite': { p2: 2 } }
const kite = { q: 'kite', kind: 'lexical', right }

describe('judged questions', () => {
  it('are read with what they leave unsaid', () => {
    const { questions, faults } = read([kite, { q: 'submarine', kind: 'nothing', right: {}, partly: true }])
    expect(faults).toEqual([])
    expect(questions).toEqual([
      { ...kite, partly: false },
      { q: 'submarine', kind: 'nothing', right: {}, partly: true },
    ])
  })

  it('are left out and told when they name a passage that is not there', () => {
    const { questions, faults } = read([
      kite,
      { ...kite, q: 'sail', right: { 'the-first-kite': { p99: 2 }, gone: { p1: 1 } } },
    ])
    expect(questions.map(({ q }) => q)).toEqual(['kite'])
    expect(faults).toEqual(['a.json: "sail": there is no the-first-kite p99', 'a.json: "sail": there is no gone p1'])
  })

  it('must have a right answer, unless they must find nothing', () => {
    const { questions, faults } = read([
      { q: 'a', kind: 'theme', right: {} },
      { q: 'b', kind: 'nothing', right },
    ])
    expect(questions).toEqual([])
    expect(faults).toHaveLength(2)
  })

  it('are told as a whole when a file is not what it should be', () => {
    expect(read([{ q: 'kite', kind: 'riddle' }]).faults[0]).toMatch(/^a\.json: .*riddle|kind/s)
  })

  it('of the authors’ own words are skipped where those are not imported', () => {
    const question = { ...kite, only: 'original' }
    expect(read([kite, question])).toMatchObject({ skipped: 0, questions: [{ q: 'kite' }, { q: 'kite' }] })
    const retold = makeCorpus({
      posts: [makePost({ slug: 'the-first-kite', passages: [makePassage({ id: 'p2', retold: 'A kite.' })] })],
    })
    expect(read([kite, question], retold)).toMatchObject({ skipped: 1, questions: [{ q: 'kite' }] })
  })
})
