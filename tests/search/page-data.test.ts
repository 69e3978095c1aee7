import { describe, expect, it } from 'vitest'
import { readPageData, searchPageData } from '../../src/search/page-data.ts'
import { exampleQuestions } from '../../src/search/examples.ts'
import { makeCorpus, makePassage, makePost, makeTheme, makeWord, tinyCorpus } from '../support/tiny-corpus.ts'

describe('the slice of the search page', () => {
  const data = searchPageData(tinyCorpus())

  it('offers days oldest first, with the stories left from or up to each', () => {
    expect(data.choices.from.map(({ slug, stories }) => [slug, stories])).toEqual([
      ['2030-11-05', 3],
      ['2031-05-06', 2],
    ])
    expect(data.choices.to.map(({ stories }) => stories)).toEqual([1, 3])
  })

  it('offers short phrases that stand in a passage, each from another theme, at most five', () => {
    const texts = [
      'The red kite and a long tail; a white sail; an old rope; a wet stone; the dry hill.',
      'One more white sail, one more red kite.',
    ]
    const posts = texts.map((retold, at) =>
      makePost({ slug: `made-${at}`, passages: [makePassage({ id: 'p1', retold })] }),
    )
    const theme = (slug: string, family: string, ...signals: readonly string[]) => makeTheme({ slug, family, signals })
    const corpus = makeCorpus({
      posts,
      families: [
        { slug: 'wind', name: 'Wind', themes: ['one', 'two', 'three'] },
        { slug: 'light', name: 'Light', themes: ['four', 'five', 'six'] },
      ],
      themes: [
        theme('one', 'wind', 'kite', 'a long tail', 'red kite', 'white sail'),
        theme('two', 'wind', 'tail kite', 'the hill'),
        theme('three', 'wind', 'wet stone'),
        theme('four', 'light', 'old rope'),
        theme('five', 'light', 'dry hill'),
        theme('six', 'light', 'blue moon'),
      ],
      words: [makeWord({ slug: 'w', inPosts: ['long tail', 'red kite', 'moon'] })],
    })
    expect(exampleQuestions(corpus)).toEqual(['red kite', 'old rope', 'wet stone', 'dry hill'])
    expect(data.examples).toEqual(['a stiff breeze'])
  })

  it('holds none of the stories’ texts', () => {
    expect(JSON.stringify(data)).not.toContain('string and')
    expect(JSON.stringify(data).length).toBeLessThan(3000)
  })

  it('refuses a slice of another making, with words on what to do', () => {
    expect(readPageData(data)).toBe(data)
    expect(() => readPageData({ kind: 'search' })).toThrow(/Load the page again/)
  })
})
