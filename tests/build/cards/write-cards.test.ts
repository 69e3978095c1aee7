// Which pages have cards: every page of the newest week its own, all others the site's; and no head names a picture that is not
// there.
import { describe, expect, it } from 'vitest'
import { noCache, type BuildCache } from '../../../src/build/build-cache.ts'
import type { CardChoice } from '../../../src/build/cards/card-choice.ts'
import { cardSlices, mostOfWeek, writeCards } from '../../../src/build/cards/write-cards.ts'
import { headOf } from '../../../src/build/head.ts'
import { slicesOf } from '../../../src/build/slices.ts'
import type { Corpus } from '../../../src/corpus/schema.ts'
import { makeCorpus, makePost, makeWeek, tinyCorpus } from '../../support/tiny-corpus.ts'

interface Asked {
  readonly corpus?: Corpus
  readonly cards?: CardChoice
  readonly siteUrl?: string
  readonly cache?: BuildCache
}

const cardsOf = async ({
  corpus = tinyCorpus(),
  siteUrl = 'https://example.org',
  cards,
  cache = noCache,
}: Asked = {}) => {
  const slices = new Map(slicesOf(corpus))
  const files = new Map<string, Buffer>()
  const cardOf = await writeCards(async (path, bytes) => void files.set(path, Buffer.from(bytes)), {
    corpus,
    sliceOf: name => slices.get(name),
    settings: { siteUrl, ...(cards && { cards }) },
    cache,
  })
  return { slices, files, cardOf }
}

const newest = [
  '/card.png',
  '/weeks/kite-week/card.png',
  '/posts/a-kite-on-paper/card.png',
  '/posts/the-first-kite/card.png',
  '/themes/flying/card.png',
  '/themes/string/card.png',
  '/authors/author-one/card.png',
  '/authors/author-three/card.png',
  '/authors/author-two/card.png',
]

describe('cards', () => {
  it('are drawn for every story, person and theme of the newest week, for the week, and for the site', async () => {
    const { files } = await cardsOf()
    expect([...files.keys()].toSorted()).toEqual(newest.toSorted())
    for (const bytes of files.values()) expect(bytes.toString('latin1', 1, 4)).toBe('PNG')
    expect(new Set([...files.values()].map(bytes => bytes.toString('base64'))).size).toBe(files.size)
  })

  it('are drawn of everything where they are asked for, of nothing where they are not or could not be found', async () => {
    const all = [...(await cardsOf({ cards: 'all' })).files.keys()]
    expect(all).toEqual(
      expect.arrayContaining([...newest, '/posts/the-old-lamp/card.png', '/weeks/lamp-week/card.png']),
    )
    expect([...(await cardsOf({ cards: 'none' })).files.keys()]).toEqual([])
    expect([...(await cardsOf({ siteUrl: '' })).files.keys()]).toEqual([])
  })

  it('are at most so many for one week, its stories first, and for a site with no week at all one', async () => {
    const posts = Array.from({ length: mostOfWeek + 9 }, (_, at) => makePost({ slug: `post-${at}` }))
    const corpus = makeCorpus({ weeks: [makeWeek({ slug: 'kite-week', posts: posts.map(({ slug }) => slug) })], posts })
    expect(cardSlices(corpus, 'newest')).toHaveLength(mostOfWeek)
    expect(cardSlices(corpus, 'newest').slice(0, 2)).toEqual(['weeks/kite-week', 'posts/post-0'])
    expect(cardSlices(corpus, 'all')).toHaveLength(mostOfWeek + 10)
    expect([...(await cardsOf({ corpus: makeCorpus() })).files.keys()]).toEqual(['/card.png'])
  })

  it('are not drawn again while their words stay the same', async () => {
    const kept = new Map<string, Uint8Array>()
    let made = 0
    const recall: BuildCache['recall'] = async (key, make) => {
      const name = JSON.stringify(key)
      const bytes = kept.get(name) ?? (await make())
      if (!kept.has(name)) made += 1
      kept.set(name, bytes)
      return bytes
    }
    const cache = { ...noCache, recall }
    const before = await cardsOf({ cache })
    expect(made).toBe(newest.length)
    expect((await cardsOf({ cache })).files).toEqual(before.files)
    expect(made).toBe(newest.length)
    const corpus = tinyCorpus()
    const posts = corpus.posts.map(post =>
      post.slug === 'a-kite-on-paper' ? { ...post, title: 'Another kite' } : post,
    )
    await cardsOf({ cache, corpus: { ...corpus, posts } })
    // Its own, and that of the person who wrote it.
    expect(made).toBe(newest.length + 2)
  })
})

describe('the head of a page', () => {
  const imagesIn = (lines: readonly string[]) =>
    lines.flatMap(line => /<meta property="og:image" content="([^"]*)">/.exec(line)?.[1] ?? [])

  it.each<CardChoice>(['newest', 'all'])('names one picture, which is there, on every page: %s', async cards => {
    const { slices, files, cardOf } = await cardsOf({ cards })
    const own = new Map<string, string>()
    for (const [name, data] of slices) {
      const head = { title: name, description: name }
      const lines = headOf({
        path: `/${name}/`,
        head,
        data,
        base: '/reader/',
        siteUrl: 'https://example.org',
        card: cardOf(data),
      })
      const [image = '', ...more] = imagesIn(lines)
      expect(more).toEqual([])
      expect(image).toMatch(/^https:\/\/example\.org\/reader\//)
      const file = image.replace('https://example.org/reader', '')
      expect([...files.keys()], name).toContain(file)
      own.set(name, file)
    }
    expect(own.get('posts/the-first-kite')).toBe('/posts/the-first-kite/card.png')
    expect(own.get('home')).toBe('/weeks/kite-week/card.png')
    expect(own.get('about')).toBe('/card.png')
    expect(own.get('posts/the-old-lamp')).toBe(cards === 'all' ? '/posts/the-old-lamp/card.png' : '/card.png')
  })

  it('says how large the picture is and, in words, what it says', async () => {
    const { slices, cardOf } = await cardsOf()
    const data = slices.get('posts/the-first-kite')
    const head = { title: 'A', description: 'B' }
    const lines = headOf({ path: '/', head, data, base: '/', siteUrl: 'https://example.org', card: cardOf(data) })
    const alt =
      'Week Reader – Kite Week. Tuesday 6 May 2031. The first kite. By Author One and Author Two, The Kite Club. Threads: Wind.'
    expect(lines.filter(line => /image|twitter/.test(line))).toEqual([
      '<meta property="og:image" content="https://example.org/posts/the-first-kite/card.png">',
      '<meta property="og:image:width" content="1200">',
      '<meta property="og:image:height" content="630">',
      `<meta property="og:image:alt" content="${alt}">`,
      '<meta name="twitter:card" content="summary_large_image">',
      `<meta name="twitter:image:alt" content="${alt}">`,
    ])
  })

  it('names the site’s card where the face has no letters for the words of a page', async () => {
    const corpus = tinyCorpus()
    const posts = corpus.posts.map(post => (post.slug === 'a-kite-on-paper' ? { ...post, title: 'עפיפון' } : post))
    const { slices, files, cardOf } = await cardsOf({ corpus: { ...corpus, posts } })
    expect(files.has('/posts/a-kite-on-paper/card.png')).toBe(false)
    expect(cardOf(slices.get('posts/a-kite-on-paper'))?.file).toBe('/card.png')
  })
})
