import { describe, expect, it } from 'vitest'
import { loadCorpus } from '../../src/build/load-corpus.ts'
import { searchData } from '../../src/search/documents.ts'
import { createEngine } from '../../src/search/engine.ts'
import { searchPageData } from '../../src/search/make-page-data.ts'
import { knownValues, nameOfSlug, readPageData } from '../../src/search/page-data.ts'
import { exampleQuestions } from '../../src/search/examples.ts'
import { emptySearch } from '../../src/search/query-url.ts'
import {
  makeAuthor,
  makeCorpus,
  makePassage,
  makePost,
  makeTheme,
  makeWord,
  tinyCorpus,
} from '../support/tiny-corpus.ts'

const { corpus: published } = await loadCorpus('content')

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
    expect(exampleQuestions(corpus, createEngine(searchData(corpus)).count)).toEqual([
      'red kite',
      'old rope',
      'wet stone',
      'dry hill',
    ])
    expect(data.examples).toEqual(['a stiff breeze'])
  })

  it('offers editions and lengths only where there are two or more to choose from', () => {
    expect(data.choices.editions).toEqual([
      { slug: 'original', stories: 2 },
      { slug: 'retold', stories: 2 },
      { slug: 'summary', stories: 1 },
    ])
    expect(data.choices.minutes).toEqual([])
    const long = makePost({ slug: 'long', measures: { retold: { words: 900, minutes: 5, grade: 3 } } })
    const { choices } = searchPageData(makeCorpus({ posts: [long, makePost({ slug: 'short' })] }))
    expect(choices.editions).toEqual([])
    expect(choices.minutes.map(({ name, stories }) => [name, stories])).toEqual([
      ['Up to 2 minutes', 1],
      ['3 to 5 minutes', 1],
    ])
  })

  it('has a question for every way to ask, each of which finds something in the content', () => {
    const { count } = createEngine(searchData(published))
    const { ways } = searchPageData(published)
    expect(ways.map(({ way }) => way)).toEqual(['phrase', 'without', 'or', 'author', 'theme', 'organisation', 'day'])
    for (const { q } of ways) expect(count({ ...emptySearch, q }), q).toBeGreaterThan(0)
    const [, without, either] = ways.map(({ q }) => q)
    const [kept = ''] = without?.split(' -') ?? []
    expect(count({ ...emptySearch, q: without ?? '' })).toBeLessThan(count({ ...emptySearch, q: kept }))
    const [one = ''] = either?.split(' or ') ?? []
    expect(count({ ...emptySearch, q: either ?? '' })).toBeGreaterThan(count({ ...emptySearch, q: one }))
  })

  it('has no question for a way to ask that would find nothing', () => {
    expect(searchPageData(makeCorpus({ posts: [] })).ways).toEqual([])
    expect(searchPageData(makeCorpus({ posts: [makePost({ slug: 'one' })] })).ways.map(({ way }) => way)).toEqual([
      'day',
    ])
  })

  it('holds none of the stories’ texts', () => {
    expect(JSON.stringify(data)).not.toContain('string and')
    expect(JSON.stringify(data).length).toBeLessThan(3000)
  })

  it('offers the thirty people with the most stories, and takes the others from an address', () => {
    const slugs = Array.from({ length: 40 }, (_, at) => `author-${at}`)
    const posts = slugs.flatMap((slug, at) =>
      Array.from({ length: at < 10 ? 1 : 2 }, (_, more) => makePost({ slug: `by-${slug}-${more}`, authors: [slug] })),
    )
    const { choices } = searchPageData(makeCorpus({ posts, authors: slugs.map(slug => makeAuthor({ slug })) }))
    expect(choices.authors.map(({ slug }) => slug)).toEqual(slugs.slice(10))
    expect(choices.cut).toEqual({ authors: 40 })
    const known = knownValues(choices)
    const asked = ['author-3', 'author-30', 'Author 3', '__proto__', '']
    expect(asked.filter(slug => known.authors.has(slug))).toEqual(['author-3', 'author-30'])
    expect(known.organisations.has('some-club')).toBe(false)
    expect(nameOfSlug('author-3')).toBe('Author 3')
    expect(nameOfSlug('gemma-stacey')).toBe('Gemma Stacey')
  })

  it('refuses a slice of another making, with words on what to do', () => {
    expect(readPageData(data)).toBe(data)
    expect(() => readPageData({ kind: 'search' })).toThrow(/Load the page again/)
  })
})
