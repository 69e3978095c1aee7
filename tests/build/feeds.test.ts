// Feeds, read back: by an XML parser, against the rules of the standards, and by our own import, which must find the same
// posts, people and words in them.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mostEntries } from '../../src/build/feed-contents.ts'
import { momentOf } from '../../src/build/feed-entries.ts'
import { writeFeeds } from '../../src/build/feeds.ts'
import { atomFeed } from '../../src/build/import/format-atom.ts'
import { jsonFeed } from '../../src/build/import/format-json-feed.ts'
import { tokens } from '../../src/build/import/words.ts'
import { lookup } from '../../src/corpus/select.ts'
import type { Corpus } from '../../src/corpus/schema.ts'
import { makeAuthor, makeCorpus, makePassage, makePost, makeWeek, tinyCorpus } from '../support/tiny-corpus.ts'
import { atomFaults, childrenOf, readFeedXml } from './feed-support.ts'
import { readAll, wordsIn } from './import/feed-support.ts'

const host = { base: '/reader/', siteUrl: 'https://example.org' }
const noHost = { base: '/', siteUrl: '' }

/** Signs that XML has no way to say. */
const unsayable = ['\u0000', '\u000B', '\uD800', '\uFFFE']

const feedsOf = async (corpus: Corpus, place = host) => {
  const written = new Map<string, string>()
  await writeFeeds((path, text) => Promise.resolve(void written.set(path, text)), corpus, place)
  return written
}
const fileOf = async (path: string, corpus = tinyCorpus(), place = host) =>
  (await feedsOf(corpus, place)).get(path) ?? ''
const xmlAt = async (path: string, corpus = tinyCorpus(), place = host) =>
  readFeedXml(await fileOf(path, corpus, place))
const titlesIn = (feed: Awaited<ReturnType<typeof xmlAt>>) =>
  childrenOf(feed, 'entry').map(entry => childrenOf(entry, 'title')[0]?.text)

describe('feeds', () => {
  it('stand below the first page and each week, author and theme, in two formats', async () => {
    const { weeks, authors, themes } = tinyCorpus()
    const pages = [
      '/',
      ...weeks.map(({ slug }) => `/weeks/${slug}/`),
      ...authors.map(({ slug }) => `/authors/${slug}/`),
      ...themes.map(({ slug }) => `/themes/${slug}/`),
    ]
    expect([...(await feedsOf(tinyCorpus())).keys()]).toEqual(
      pages.flatMap(page => [`${page}feed.xml`, `${page}feed.json`]),
    )
    expect(await feedsOf(makeCorpus())).toEqual(new Map())
  })

  it('hold the stories of their page, newest first, those of one day as their week shows them', async () => {
    expect(titlesIn(await xmlAt('/feed.xml'))).toEqual(['The first kite', 'A kite on paper', 'The old lamp'])
    expect(titlesIn(await xmlAt('/weeks/lamp-week/feed.xml'))).toEqual(['The old lamp'])
    expect(titlesIn(await xmlAt('/authors/author-two/feed.xml'))).toEqual(['The first kite', 'The old lamp'])
    expect(titlesIn(await xmlAt('/themes/flying/feed.xml'))).toEqual(['The first kite', 'A kite on paper'])
    expect(titlesIn(await xmlAt('/themes/night/feed.xml'))).toEqual([])
  })

  it('are the same bytes each time', async () => {
    expect(await feedsOf(tinyCorpus())).toEqual(await feedsOf(tinyCorpus()))
  })

  it('do not grow with the archive, and say so', async () => {
    const slugs = Array.from({ length: mostEntries + 9 }, (_, at) => `post-${at}`)
    const posts = slugs.map((slug, at) => makePost({ slug, authors: ['a'], place: slugs.length - at }))
    const corpus = makeCorpus({
      weeks: [makeWeek({ slug: 'kite-week', posts: slugs })],
      posts,
      authors: [makeAuthor({ slug: 'a' })],
    })
    const feed = await xmlAt('/feed.xml', corpus)
    expect(titlesIn(feed)).toEqual(slugs.toReversed().slice(0, mostEntries))
    expect(childrenOf(feed, 'subtitle')[0]?.text).toContain(`the newest ${mostEntries} of ${slugs.length} stories`)
    expect(JSON.parse(await fileOf('/authors/a/feed.json', corpus))).toMatchObject({
      items: { length: mostEntries },
      description: expect.stringContaining('the newest'),
    })
    expect(childrenOf(await xmlAt('/feed.xml'), 'subtitle')[0]?.text).not.toContain('newest')
  })
})

describe('an Atom feed', () => {
  it.each([
    ['with the site’s address', host],
    ['without it', noHost],
  ])('keeps the rules of its standard %s', async (_, place) => {
    const feeds = [...(await feedsOf(tinyCorpus(), place))].filter(([path]) => path.endsWith('.xml'))
    expect(feeds).toHaveLength(10)
    expect(feeds.flatMap(([path, text]) => atomFaults(readFeedXml(text)).map(fault => `${path}: ${fault}`))).toEqual([])
  })

  it('tells of a story: address, day, people, themes, and which edition it holds', async () => {
    const [kite, paper] = childrenOf(await xmlAt('/feed.xml'), 'entry')
    if (kite === undefined || paper === undefined) throw new Error('two stories are missing')
    const said = (name: string) => childrenOf(kite, name).map(({ text }) => text)
    expect(said('id')).toEqual(['https://example.org/reader/posts/the-first-kite/'])
    expect(childrenOf(kite, 'link').map(({ attributes }) => attributes['href'])).toEqual(said('id'))
    expect(said('published')).toEqual(['2031-05-06T10:14:59Z'])
    expect(said('author')).toEqual([
      'Author Onehttps://example.org/reader/authors/author-one/',
      'Author Twohttps://example.org/reader/authors/author-two/',
    ])
    expect(childrenOf(kite, 'category').map(({ attributes }) => attributes)).toEqual([
      { term: 'flying', label: 'Flying', scheme: 'https://example.org/reader/themes/' },
      { term: 'string', label: 'Holding the string', scheme: 'https://example.org/reader/themes/' },
    ])
    expect(said('rights')).toEqual(['In the words of Author One and Author Two, as first published.'])
    expect(said('contributor')).toEqual([])
    const credit = 'Retold in plain words by the editors of Week Reader. The story belongs to Author Three.'
    expect(childrenOf(paper, 'rights')[0]?.text).toBe(credit)
    expect(childrenOf(paper, 'contributor')[0]?.text).toBe('The editors of Week Reader')
    expect(childrenOf(paper, 'content')[0]?.text).toMatch(`<p><em>${credit}</em></p>`)
  })

  it('has ids that last and are whole where the site’s address is not known', async () => {
    const idsOf = async (base: string) =>
      childrenOf(await xmlAt('/feed.xml', tinyCorpus(), { base, siteUrl: '' }), 'entry').map(
        entry => childrenOf(entry, 'id')[0]?.text,
      )
    const ids = await idsOf('/')
    expect(ids[0]).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(new Set(ids).size).toBe(ids.length)
    expect(await idsOf('/reader/')).toEqual(ids)
  })

  it('is well formed whatever stands in a story', async () => {
    const odd = fc.string({
      unit: fc.constantFrom('<', '&', ']]>', '"', ...unsayable, '\u{1F600}', 'é', ' '),
    })
    await fc.assert(
      fc.asyncProperty(odd, async title => {
        const post = makePost({
          slug: 'a',
          title,
          authors: ['a'],
          passages: [makePassage({ id: 'p1', retold: title })],
        })
        const corpus = makeCorpus({
          weeks: [makeWeek({ slug: 'kite-week', posts: ['a'] })],
          posts: [post],
          authors: [makeAuthor({ slug: 'a', name: `A${title}` })],
        })
        const feed = await xmlAt('/feed.xml', corpus)
        expect(titlesIn(feed)).toEqual([unsayable.reduce((text, sign) => text.replaceAll(sign, ''), title)])
        expect(atomFaults(feed)).toEqual([])
      }),
      { numRuns: 50 },
    )
  })
})

describe('a JSON Feed', () => {
  it('has what version 1.1 asks for, and the same stories as the Atom feed', async () => {
    const feeds = await feedsOf(tinyCorpus())
    for (const [path, text] of feeds) {
      if (!path.endsWith('.json')) continue
      const feed = JSON.parse(text)
      const atom = childrenOf(readFeedXml(feeds.get(path.replace('.json', '.xml')) ?? ''), 'entry')
      expect(feed).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', language: 'en-GB' })
      expect(feed.title).toMatch(/Week Reader$/)
      expect(feed.feed_url).toBe(`https://example.org/reader${path}`)
      expect(feed.items.map(({ id }: { id: string }) => id)).toEqual(
        atom.map(entry => childrenOf(entry, 'id')[0]?.text),
      )
      for (const item of feed.items) {
        expect(item.content_html).toMatch(/^<p><em>.*<\/em><\/p>\n</)
        expect(item.date_published).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
        expect(item.authors.length).toBeGreaterThan(0)
        expect(item).toHaveProperty('_week_reader.credit', expect.stringMatching(/\.$/))
      }
    }
  })

  it('names no address of its own where there is none', async () => {
    const feed = JSON.parse(await fileOf('/feed.json', tinyCorpus(), noHost))
    expect([feed.feed_url, feed.home_page_url]).toEqual([undefined, undefined])
    expect(feed.items[0].url).toBe('/posts/the-first-kite/')
  })
})

describe('a feed that is imported', () => {
  it.each([
    ['Atom', atomFeed, '/feed.xml'],
    ['JSON', jsonFeed, '/feed.json'],
  ] as const)('from %s gives the same posts, days, people and words', async (_, format, path) => {
    const corpus = tinyCorpus()
    const { posts: known, authors } = lookup(corpus)
    const { posts, titles } = await readAll(format, await fileOf(path))
    expect(titles).toEqual(['Week Reader'])
    expect(posts).toHaveLength(corpus.posts.length)
    for (const post of posts) {
      const own = [...known.values()].find(({ title }) => title === post.title)
      if (own === undefined) throw new Error(`no post is called ${post.title}`)
      const edition = own.editions[0] === 'original' ? 'original' : 'retold'
      expect(post.date).toBe(own.date)
      expect(post.authors.map(({ name }) => name)).toEqual(own.authors.map(slug => authors.get(slug)?.name))
      const [credit, ...blocks] = post.blocks
      expect(credit?.text).toMatch(/^(?:In the words of|Retold in plain words by)/)
      expect(wordsIn({ ...post, blocks })).toBe(
        own.passages.flatMap(passage => tokens(passage[edition] ?? '')).join(' '),
      )
      expect(blocks.map(({ text }) => text)).toEqual(own.passages.map(passage => passage[edition]))
    }
  })
})

it('the moment of a day lies on that day from Hawaii to the Chatham Islands, in the order of its stories', () => {
  const dayIn = (moment: string, timeZone: string) =>
    new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(Date.parse(moment))
  for (const day of ['2019-07-17', '2019-01-15']) {
    for (const place of [1, 2, 899, 2000]) {
      for (const zone of ['Pacific/Honolulu', 'America/New_York', 'Europe/London', 'Asia/Tokyo', 'Pacific/Chatham']) {
        expect(dayIn(momentOf(day, place), zone)).toBe(day)
      }
    }
    expect(momentOf(day, 1) > momentOf(day, 2)).toBe(true)
  }
})
