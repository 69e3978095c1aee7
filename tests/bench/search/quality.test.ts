import { describe, expect, it } from 'vitest'
import { isAside, type Ranked } from './measures.ts'
import { qualityTables } from './quality.ts'
import type { Question } from './questions.ts'

const named = (aside: boolean) => Array.from({ length: 40 }, (_, at) => `kite ${at}`).filter(q => isAside(q) === aside)

const asking = (q: string, kind: Question['kind'], partly = false): Question => ({
  q,
  kind,
  partly,
  right: kind === 'nothing' ? {} : { good: { p1: 2 } },
})

const found = (post: string): readonly Ranked[] => [{ post, passage: 'p1' }]

const rowOf = (text: string, title: string): readonly string[] => {
  const table = text.split('\n\n').slice(text.split('\n\n').findIndex(part => part.startsWith(title)))
  return (table[1]?.split('\n').find(line => line.startsWith('mine')) ?? '').trim().split(/\s{2,}/)
}

describe('the tables of quality', () => {
  const [tuned = '', tunedToo = '', tunedAgain = ''] = named(false)
  const [aside = '', asideToo = ''] = named(true)
  const text = qualityTables([
    {
      name: 'mine',
      answered: [
        { question: asking(tuned, 'lexical'), ranking: found('good') },
        { question: asking(tunedToo, 'theme'), ranking: found('bad') },
        { question: asking(aside, 'theme'), ranking: [...found('good'), ...found('bad')] },
        { question: asking(tunedAgain, 'nothing'), ranking: [] },
        { question: asking(asideToo, 'nothing', true), ranking: found('bad') },
        { question: { ...asking(tuned, 'lexical'), set: 'fresh' }, ranking: [...found('bad'), ...found('good')] },
        { question: { ...asking(aside, 'nothing'), set: 'fresh' }, ranking: found('bad') },
      ],
    },
  ])

  it('tell kinds apart, and what may be tuned with from what is held aside and what is fresh', () => {
    expect(rowOf(text, 'nDCG')).toEqual(['mine', '1 / - / .631', '.000 / 1 / -', '- / - / -', '.500 / 1 / .631'])
    expect(rowOf(text, 'Right')).toEqual(['mine', '1 / - / .000', '.000 / 1 / -', '- / - / -', '.500 / 1 / .000'])
  })

  it('count noise over all posts returned', () => {
    expect(rowOf(text, 'Noise')).toEqual(['mine', '.000 / - / .500', '1 / .500 / -', '- / - / -', '.500 / .500 / .500'])
  })

  it('count answers to what has none, with words absent and words partly there', () => {
    expect(rowOf(text, 'Questions')).toEqual(['mine', '0 of 1 / 0 of 0 / 1 of 1', '0 of 0 / 1 of 1 / 0 of 0'])
  })
})
