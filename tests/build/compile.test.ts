// What comes out of a content folder that has no faults.
import { describe, expect, it } from 'vitest'
import { loadCorpus } from '../../src/build/load-corpus.ts'
import { edited, kite, lamp, paper, tinyContent, writeContent } from '../support/content-folder.ts'
import type { ContentFiles } from '../support/content-folder.ts'

const corpusOf = async (changes: ContentFiles = {}) => {
  const { corpus, faults } = await loadCorpus(writeContent(tinyContent(changes)))
  expect(faults).toEqual([])
  return corpus
}

const postOf = async (slug: string, changes: ContentFiles = {}) => {
  const post = (await corpusOf(changes)).posts.find(one => one.slug === slug)
  if (post === undefined) throw new Error(`no post ${slug}`)
  return post
}

describe('the corpus', () => {
  it.each([
    ['https://kites.example/7', 'https://kites.example/7'],
    ['tag:kites.example,2031:7', undefined],
  ])('says where a post was first published, if an address is known: %s', async (source, known) => {
    const changes = edited(`${paper}/post.md`, 'byline:', `source: ${source}\nbyline:`)
    expect((await postOf('a-kite-on-paper', changes)).source).toBe(known)
  })

  it('has the newest week first, and in a week the oldest day first and a day’s first place last', async () => {
    const { weeks, posts } = await corpusOf()
    expect(weeks.map(({ slug }) => slug)).toEqual(['kite-week', 'lamp-week'])
    expect(weeks[0]?.posts).toEqual(['a-kite-on-paper', 'the-first-kite'])
    expect(posts.map(({ slug }) => slug)).toEqual(['a-kite-on-paper', 'the-first-kite', 'the-old-lamp'])
  })

  it('gets a week from a folder alone', async () => {
    const folder = 'weeks/net-week/posts/2032-01-02-a-net'
    const { weeks, posts } = await corpusOf({
      'weeks/net-week/week.md': '---\ntitle: Net Week\nstart: 2032-01-01\nend: 2032-01-07\n---\nA week about nets.\n',
      [`${folder}/post.md`]:
        '---\ntitle: A net\ndate: 2032-01-02\nbyline: By Author One\nauthors: [author-one]\nlastPassage: 1\n---\n',
      [`${folder}/retold.md`]: 'A net is made. {#p1}\n',
    })
    expect(weeks.map(({ slug }) => slug)).toEqual(['net-week', 'kite-week', 'lamp-week'])
    expect(posts[0]).toMatchObject({
      slug: 'a-net',
      week: 'net-week',
      organisations: ['kite-club'],
      inShort: 'A net is made.',
    })
  })

  it('holds what week.md says', async () => {
    expect((await corpusOf()).weeks[0]).toEqual({
      slug: 'kite-week',
      title: 'Kite Week',
      start: '2031-05-05',
      end: '2031-05-11',
      theme: 'wind',
      introduction: ['A week about kites.', 'It was made up.'],
      posts: ['a-kite-on-paper', 'the-first-kite'],
    })
  })

  it('joins a person’s files of two weeks, and the newest stands as a whole', async () => {
    const older = '---\nname: Author One\nrole: Lamp Keeper\nregion: Hilltop\n---\nOlder facts.\n'
    const { authors } = await corpusOf({ 'weeks/lamp-week/authors/author-one.md': older })
    expect(authors.filter(({ slug }) => slug === 'author-one')).toEqual([
      {
        slug: 'author-one',
        name: 'Author One',
        role: 'Kite Maker',
        organisation: 'kite-club',
        facts: ['Author One makes kites.'],
      },
    ])
  })

  it('has themes in the order of their families, each with its evidence in the order of the posts', async () => {
    const { families, themes } = await corpusOf()
    expect(families).toEqual([
      { slug: 'wind', name: 'Wind', themes: ['flying', 'string'] },
      { slug: 'light', name: 'Light', themes: ['lamps'] },
    ])
    expect(themes.map(({ slug, evidence }) => [slug, evidence])).toEqual([
      [
        'flying',
        [
          { post: 'the-first-kite', passage: 'p2', weak: false },
          { post: 'the-first-kite', passage: 'p4', weak: false },
        ],
      ],
      ['string', [{ post: 'the-first-kite', passage: 'p3', weak: true }]],
      ['lamps', [{ post: 'the-old-lamp', passage: 'p1', weak: false }]],
    ])
  })

  it('has themes with their signals, and the words people ask with beside them', async () => {
    const { themes } = await corpusOf()
    expect(themes.map(({ signals, asked }) => [signals, asked])).toEqual([
      [['flying kites', 'flew', 'film'], ['soaring']],
      [['let go'], []],
      [['lamps'], []],
    ])
  })

  it('has the words of the word list with their forms', async () => {
    expect((await corpusOf()).words).toEqual([
      { slug: 'spar', word: 'spar', meaning: 'A thin stick.', also: ['spars', 'long spar'], inPosts: [] },
      { slug: 'windy', word: 'windy', meaning: 'With much wind.', also: [], inPosts: ['a stiff breeze'] },
    ])
  })

  it('is the same whatever the order the files were written in', async () => {
    const forwards = writeContent(tinyContent())
    const backwards = writeContent(Object.fromEntries(Object.entries(tinyContent()).toReversed()))
    expect(JSON.stringify(await loadCorpus(backwards))).toBe(JSON.stringify(await loadCorpus(forwards)))
  })
})

describe('a post', () => {
  it('has its passages with the words, kind, marks and losses of each', async () => {
    expect((await postOf('the-first-kite')).passages).toEqual([
      { id: 'p1', kind: 'heading', original: 'Getting going', retold: 'The start' },
      {
        id: 'p2',
        kind: 'prose',
        original: 'Our kite flew very well: a "splendid" morning.',
        retold: 'The kite flew well.',
        marks: { original: [{ kind: 'emphasis', start: 14, end: 18 }] },
      },
      { id: 'p3', kind: 'list-item', original: 'Two spars', retold: 'Two sticks' },
      {
        id: 'p4',
        kind: 'list-item',
        original: 'A film',
        retold: 'A film',
        marks: { retold: [{ kind: 'link', start: 2, end: 6, href: 'https://example.org/film' }] },
      },
      { id: 'p6', kind: 'caption', original: 'The makers', retold: 'The two makers', missing: ['picture'] },
      {
        id: 'p5',
        kind: 'note',
        original: 'The hill has another name.',
        retold: 'The hill has two names.',
        missing: ['mark'],
      },
    ])
  })

  it('has its summary, each point with the passages it comes from', async () => {
    expect((await postOf('the-first-kite')).summary).toEqual({
      checkedBy: 'not yet',
      blocks: [
        { kind: 'heading', text: 'What happened', cites: [] },
        { kind: 'point', text: 'Two people made a kite. It flew.', cites: ['p2', 'p3'] },
        { kind: 'point', text: 'There is a film.', cites: ['p4'] },
      ],
    })
  })

  it('has the everyday words of its passages, and none where no editor has written any', async () => {
    expect((await postOf('the-first-kite')).everyday).toEqual([
      { passage: 'p2', words: 'flew well', asked: ['soared', 'went up high'] },
      { passage: 'p2', words: 'The kite', asked: ['toy on a string'] },
      { passage: 'p4', words: 'a film', asked: ['movie'] },
    ])
    expect((await postOf('the-old-lamp')).everyday).toEqual([])
  })

  it('has the editions there are files for, and measures of each', async () => {
    const posts = (await corpusOf()).posts
    expect(posts.map(({ editions }) => editions)).toEqual([['retold'], ['original', 'retold', 'summary'], ['original']])
    expect(posts.map(({ measures }) => Object.keys(measures))).toEqual(posts.map(({ editions }) => editions))
  })

  it('has the organisations of its authors, each once, in the order of the byline', async () => {
    const changes = {
      ...edited(`${lamp}/post.md`, '[author-two]', '[author-two, author-one, author-three]'),
      'weeks/lamp-week/authors/author-three.md': '---\nname: Author Three\norganisation: kite-club\n---\n',
      'weeks/kite-week/authors/author-two.md': '---\nname: Author Two\norganisation: lamp-house\n---\n',
      'weeks/lamp-week/organisations/lamp-house.md': '---\nname: Lamp House\n---\n',
    }
    expect((await postOf('the-old-lamp', changes)).organisations).toEqual(['lamp-house', 'kite-club'])
  })

  it('without a place stands first on its day', async () => {
    expect((await postOf('the-old-lamp')).place).toBe(1)
  })

  it('without words in short takes the beginning of its first paragraph, cut between two words', async () => {
    expect((await postOf('a-kite-on-paper')).inShort).toBe('Author Two drew a kite.')
    const long = `## Start {#p1}\n\n${'wind '.repeat(60)} {#p2}\n`
    const { inShort } = await postOf('a-kite-on-paper', { [`${paper}/retold.md`]: long })
    expect(inShort).toBe(`${'wind '.repeat(39)}wind…`)
    expect(inShort.length).toBeLessThanOrEqual(200)
  })

  it('may have the title of another post when its folder ends in a number', async () => {
    const folder = 'weeks/lamp-week/posts/2030-11-06-a-kite-on-paper-2'
    const post = String(tinyContent()[`${paper}/post.md`]).replace('2031-05-06', '2030-11-06')
    const changes = { [`${folder}/post.md`]: post, [`${folder}/retold.md`]: tinyContent()[`${paper}/retold.md`] }
    expect((await postOf('a-kite-on-paper-2', changes)).title).toBe('A kite on paper')
  })

  it('finds a quote in either text, whatever its quotation marks and spaces', async () => {
    const quoted = edited(`${kite}/post.md`, 'a “splendid” morning', "a 'splendid'  morning")
    const original = edited(`${kite}/original.md`, 'a "splendid" morning', 'a ‘splendid’\u00a0morning')
    expect((await postOf('the-first-kite', { ...quoted, ...original })).quotes[0]?.words).toBe("a 'splendid'  morning")
  })
})
