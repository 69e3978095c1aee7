// The bench measures what it says: it finds weights that are there, and a post left out has no part in its own figures.
import { describe, expect, it } from 'vitest'
import { makeCorpus, makePassage, makePost, makeTheme } from '../../support/tiny-corpus.ts'
import { fit } from './fit.ts'
import { inTexts, modelFrom, pairsOf, taughtBy, themesWithout } from './leave-out.ts'

const slugs = ['a', 'b', 'c', 'd']
const corpusWith = (evidenceOfA: readonly string[]) => {
  const posts = slugs.map(slug =>
    makePost({
      slug,
      editions: ['original', 'retold'],
      passages: [
        makePassage({ id: 'p1', original: `We lit a lamp in ${slug}.`, retold: 'A lamp.' }),
        makePassage({ id: 'p2', original: 'It rained.', retold: 'Rain.' }),
      ],
    }),
  )
  const passages = (slug: string) => (slug === 'a' ? evidenceOfA : ['p1'])
  const evidence = slugs.flatMap(post => passages(post).map(passage => ({ post, passage, weak: false })))
  return makeCorpus({ posts, themes: [makeTheme({ slug: 'lamps', signals: ['lit a lamp', 'lamp in a'], evidence })] })
}

describe('fitting', () => {
  it('finds the value that tells, and its direction', () => {
    const samples = Array.from({ length: 40 }, (_, at) => ({
      values: [at % 2, at % 5, at % 3 === 0 ? 1 : 0],
      carries: at % 2 === 1 && at % 3 !== 0,
    }))
    const [telling = 0, idle = 0, against = 0] = fit(samples).weights
    expect(telling).toBeGreaterThan(1)
    expect(Math.abs(idle)).toBeLessThan(0.3)
    expect(against).toBeLessThan(-1)
  })
})

describe('leaving a post out', () => {
  it('withholds its evidence: other marks on it change nothing', () => {
    const figures = ([['p1'], ['p2'], ['p1', 'p2']] as const).map(marks => {
      const corpus = corpusWith(marks)
      const [post, ...teachers] = corpus.posts
      const known = { corpus, teachers }
      return post && [modelFrom(known), pairsOf(known, post, { told: 'both', withheld: false })]
    })
    expect(figures[1]).toEqual(figures[0])
    expect(figures[2]).toEqual(figures[0])
  })

  it('takes away the signals that stand in it alone, where that is wished, and no others', () => {
    const corpus = corpusWith(['p1'])
    const [post] = corpus.posts
    const signals = (withheld: boolean) => post && themesWithout(corpus, post, withheld).map(theme => theme.signals)
    expect(signals(true)).toEqual([['lit a lamp']])
    expect(signals(false)).toEqual([['lit a lamp', 'lamp in a']])
  })

  it('reads the texts it is told to read', () => {
    const [post] = corpusWith(['p1']).posts
    const texts = (told: 'original' | 'retold') => post && inTexts(post, told).passages.map(one => Object.keys(one))
    expect(texts('original')?.flat()).not.toContain('retold')
    expect(texts('retold')?.flat()).not.toContain('original')
    expect(taughtBy(corpusWith(['p1']))).toEqual(['original', 'both'])
  })
})
