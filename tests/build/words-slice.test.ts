// The words as pages: all on one while they fit, a page a letter when they do not; nothing lost either way.
import { describe, expect, it } from 'vitest'
import { shortTitleOf, wordsSlices } from '../../src/build/words-slice.ts'
import { letterPages, mostLinks, mostPlaces, topLetter, type WordsSlice } from '../../src/corpus/word-pages.ts'
import { makeCorpus, makePassage, makePost, tinyCorpus } from '../support/tiny-corpus.ts'

const linksIn = ({ letters, posts }: WordsSlice): readonly string[] =>
  letters.flatMap(({ words }) =>
    words.flatMap(({ word, places }) =>
      places.flatMap(({ post, at }) => at.map(place => `${word} ${posts[post]?.slug} ${place}`)),
    ),
  )

const letters = 'abcdefghij'
const sign = (at: number) => letters.charAt(Math.floor(at) % 10)
const made = (at: number) => sign(at) + sign(at / 10) + sign(at / 100)
const large = makeCorpus({
  posts: Array.from({ length: 40 }, (_, post) =>
    makePost({
      slug: `post-${post}`,
      title: `Story ${post}`,
      passages: [
        makePassage({
          id: 'p1',
          retold: Array.from({ length: 600 }, (__, at) => `${made(at)}${made(at + post)}`).join(' '),
        }),
      ],
    }),
  ),
})

describe('the slice of the words', () => {
  const [[, tiny] = ['', undefined]] = [...wordsSlices(tinyCorpus())]

  it('has letters in order, each with its words and where they stand', () => {
    expect(tiny?.letters.map(({ letter }) => letter).join('')).toBe('abcdfhklmnoprsty')
    expect(tiny?.letters.find(({ letter }) => letter === 'k')).toEqual({
      letter: 'k',
      count: 1,
      words: [
        {
          word: 'kite',
          forms: [],
          passages: 2,
          places: [
            { post: 0, at: ['title', 'p1'] },
            { post: 1, at: ['title', 'p2'] },
          ],
        },
      ],
    })
  })

  it('leads to the first passage that a point of the summary cites', () => {
    expect(tiny && linksIn(tiny)).toContain('people the-first-kite p2')
  })

  it('is one page while the words fit on one', () => {
    expect([...wordsSlices(tinyCorpus())].map(([name]) => name)).toEqual(['words'])
    expect([...wordsSlices(makeCorpus())]).toEqual([
      ['words', { kind: 'words', paged: false, count: 0, posts: [], letters: [] }],
    ])
  })
})

describe('the words of a large archive', () => {
  const slices = new Map(wordsSlices(large))
  const all = slices.get('words')

  it('have a page for each letter, and a page of all words without their places', () => {
    expect([...slices.keys()]).toEqual(['words', ...letterPages(large).map(letter => `words/${letter}`)])
    expect(letterPages(large).filter(page => page === topLetter(page))).toEqual(['0-9', ...letters, 's'])
    expect(all?.paged).toBe(true)
    expect(all && linksIn(all)).toEqual([])
    expect(all?.count).toBe(all?.letters.reduce((sum, { count }) => sum + count, 0))
    expect(all?.count).toBeGreaterThan(15_000)
  })

  it('are the same whenever they are made', () => {
    expect(JSON.stringify([...wordsSlices(structuredClone(large))])).toBe(JSON.stringify([...slices]))
  })

  it('stand on the page of their letter with all their places', () => {
    const pages = [...slices.values()].filter(({ letter }) => letter !== undefined)
    for (const page of pages) {
      const withWords = page.letters.filter(({ words }) => words.length > 0)
      expect(withWords.map(({ letter }) => letter)).toEqual(page.count > 0 ? [topLetter(page.letter ?? '')] : [])
      expect(page.count).toBe(withWords[0]?.words.length ?? 0)
    }
    const links = pages.flatMap(linksIn)
    expect(new Set(links).size).toBe(links.length)
    expect(pages.reduce((sum, { count }) => sum + count, 0)).toBe(all?.count)
    const [first = ''] = large.posts[7]?.passages[0]?.retold?.split(' ') ?? []
    expect(links).toContain(`${first} post-7 p1`)
  })

  it('are never more on a page than one can carry, each on the page of its first letters', () => {
    for (const { letter = '', letters: shown } of slices.values()) {
      const listed = shown.flatMap(({ words }) => words.map(({ word }) => word.toLowerCase()))
      expect(listed.length).toBeLessThanOrEqual(mostLinks)
      const start = letter === '0-9' ? /^\d/ : new RegExp(`^${letter}`)
      expect(listed.filter(word => !start.test(word))).toEqual([])
    }
    expect(slices.get('words/ab')?.count).toBeGreaterThan(100)
  })

  it('have every page of a letter led to from each of them, and no empty one', () => {
    const parts = letterPages(large).filter(page => page !== topLetter(page))
    expect(parts.length).toBeGreaterThan(50)
    for (const { letter = '', parts: linked = [] } of slices.values()) {
      expect(linked.map(part => part.letter)).toEqual(parts.filter(part => letter !== '' && part[0] === letter[0]))
      expect(linked.every(({ letter: part, count }) => count === slices.get(`words/${part}`)?.count)).toBe(true)
    }
  })

  it('come with only those posts that they stand in', () => {
    const corpus = { ...large, posts: [...large.posts, makePost({ slug: 'one-more', title: 'Xylophone' })] }
    const page = new Map(wordsSlices(corpus)).get('words/x')
    expect(page?.posts.map(({ slug }) => slug)).toEqual(['one-more'])
    expect(page && linksIn(page)).toEqual(['Xylophone one-more title'])
  })
})

describe('a word that stands nearly everywhere', () => {
  const everywhere = makeCorpus({
    posts: Array.from({ length: 30 }, (_, post) =>
      makePost({
        slug: `post-${post}`,
        title: `Story ${post}`,
        passages: Array.from({ length: 7 }, (__, at) => makePassage({ id: `p${at + 1}`, retold: 'A lamp.' })),
      }),
    ),
  })

  it('is linked to its first passages, and says how many are left', () => {
    const [[, slice] = ['', undefined]] = [...wordsSlices(everywhere)]
    const lamp = slice?.letters.flatMap(({ words }) => words).find(({ word }) => word === 'lamp')
    const linked = lamp?.places.flatMap(({ at }) => at) ?? []
    expect(lamp?.passages).toBe(210)
    expect(linked.length).toBeLessThanOrEqual(mostPlaces)
    expect(linked.length + (lamp?.left ?? 0)).toBe(210)
    expect(lamp?.places.map(({ post }) => slice?.posts[post]?.slug)).toEqual(
      Array.from({ length: 14 }, (_, post) => `post-${post}`),
    )
  })
})

describe('a short title', () => {
  it.each([
    ['Kites: how they fly', 'Kites'],
    ['Letter from home. Of kites', 'Letter from home'],
    ['St. Ives', 'St. Ives'],
    ['A kite', 'A kite'],
    ['What happened when the kites came down', 'What happened …'],
  ])('of “%s” is “%s”', (title, short) => {
    expect(shortTitleOf(title)).toBe(short)
  })

  it('is the whole title where two stories would share it', () => {
    const titles = ['Kites: one', 'Kites: two', 'Lamps: one']
    const posts = titles.map((title, at) => makePost({ slug: `post-${at}`, title }))
    const [[, slice] = ['', undefined]] = [...wordsSlices(makeCorpus({ posts }))]
    expect(slice?.posts.map(({ short }) => short)).toEqual(['Kites: one', 'Kites: two', 'Lamps'])
  })
})
