// What a reader finds in a book: the stories in their editions, the ways between them, and whose words they are.
import { describe, expect, it } from 'vitest'
import { tinyCorpus } from '../../support/tiny-corpus.ts'
import { booksOfCorpus, openBook } from './made-books.ts'

const books = booksOfCorpus(tinyCorpus())
const open = (path: string) => {
  const bytes = books.get(path)
  if (bytes === undefined) throw new Error(`no book at ${path}`)
  const book = openBook(bytes)
  const page = (name: string) => book.read.get(`EPUB/${name}`)?.elements ?? []
  return {
    ...book,
    page,
    body: (name: string) => page(name).find(({ name: tag }) => tag === 'body')?.text ?? '',
    at: (name: string, id: string) => page(name).find(({ attributes }) => attributes['id'] === id),
    links: (name: string) =>
      page(name).flatMap(({ name: tag, text, attributes }) => (tag === 'a' ? [[text, attributes['href']]] : [])),
  }
}
const first = open('/weeks/kite-week/week.epub')
const kite = 'post-the-first-kite.xhtml'

describe('the books of a week', () => {
  it('are one as its stories open, and one for each other edition that some story has', () => {
    expect([...books.keys()]).toEqual([
      '/weeks/kite-week/week.epub',
      '/weeks/kite-week/week-retold.epub',
      '/weeks/kite-week/week-short.epub',
      '/weeks/lamp-week/week.epub',
    ])
  })

  it('say what they hold', () => {
    const titles = [...books.values()].map(
      bytes =>
        openBook(bytes)
          .read.get('EPUB/content.opf')
          ?.elements.find(({ name }) => name === 'dc:title')?.text,
    )
    expect(titles).toEqual([
      'Kite Week',
      'Kite Week: Retold in plain words',
      'Kite Week: Short and simple',
      'Lamp Week',
    ])
    expect(first.body('about.xhtml')).toContain('1 story in the author’s own words')
    expect(first.body('about.xhtml')).toContain('1 story retold in plain words by the editors')
    expect(first.body('about.xhtml')).toContain('Author One, Kite Maker')
  })
})

describe('the contents', () => {
  it('lead to the stories by day, to the themes and to the authors', () => {
    const lines = first.links('nav.xhtml')
    expect(lines).toContainEqual(['Tuesday 6 May 2031', 'post-a-kite-on-paper.xhtml'])
    expect(lines).toContainEqual(['The first kite', kite])
    expect(lines).toContainEqual(['Flying', 'theme-flying.xhtml'])
    expect(lines).toContainEqual(['Author One', 'people.xhtml#author-author-one'])
    expect(lines).toContainEqual(['Hard words', 'words.xhtml'])
    expect(first.body('nav.xhtml')).toContain('Stories by author')
  })

  it('follow the order of the pages in the list that reading systems show', () => {
    const spine = first
      .page('content.opf')
      .flatMap(({ attributes }) => attributes['href'] ?? [])
      .filter(name => name.endsWith('.xhtml'))
    const nav = first.page('nav.xhtml')
    const end = nav.findIndex(({ attributes }) => attributes['id'] === 'by-author')
    const places = nav
      .slice(0, end)
      .flatMap(({ name, attributes }) =>
        name === 'a' ? [spine.indexOf((attributes['href'] ?? '').replace(/#.*/, ''))] : [],
      )
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places).not.toContain(-1)
  })
})

describe('a story', () => {
  it('stands in the edition of the book, passage by passage, under the ids that links use', () => {
    expect(first.at(kite, 'p2')?.text).toBe('On Monday our kite flew splendidly in a stiff breeze.')
    expect(open('/weeks/kite-week/week-retold.epub').at(kite, 'p2')?.text).toMatch(/^On Monday the kite flew very well/)
    expect(first.at('post-a-kite-on-paper.xhtml', 'p1')?.text).toBe('Author Three drew a kite with a blue pen.')
    expect(first.at(kite, 'p1')?.name).toBe('h3')
    expect(first.at(kite, 'p6')?.text).toContain('The picture is not in the source.')
  })

  it('says when, by whom and whose words', () => {
    expect(first.body(kite)).toMatch(/^Tuesday 6 May 2031The first kiteBy Author One and Author Two, The Kite Club/)
    expect(first.body(kite)).toContain('In the author’s own words.')
    expect(first.body('post-a-kite-on-paper.xhtml')).toContain('These are not the author’s own words.')
    expect(first.links(kite)).toContainEqual(['The Kite Club', 'organisations.xhtml#organisation-kite-club'])
  })

  it('has its short form first, each point with the passages it comes from', () => {
    expect(first.at(kite, 's2')?.text).toBe('Two people made a kite. It flew. From: Passage 2 Passage 3')
    expect(first.links(kite)).toContainEqual(['Passage 3', '#p3'])
  })

  it('keeps its emphasis and its links', () => {
    expect(first.page(kite).find(({ name }) => name === 'em')?.text).toBe('flew splendidly')
    expect(first.links(kite)).toContainEqual(['film', 'https://example.org/film'])
  })

  it('leads from a hard word to its meaning, and from there back', () => {
    const word = first.page(kite).find(({ attributes }) => attributes['role'] === 'doc-glossref')
    expect(word?.text).toBe('spars')
    const [, id = ''] = word?.attributes['href']?.split('#') ?? []
    expect(first.at('words.xhtml', id)?.text).toBe('spar')
    expect(first.links('words.xhtml')).toContainEqual(['The first kite', `${kite}#${word?.attributes['id']}`])
    expect(first.body('words.xhtml')).toContain('A thin stick that holds a kite open.')
  })
})

describe('a book of short forms', () => {
  const short = open('/weeks/kite-week/week-short.epub')

  it('holds them alone, and a story without one as it opens', () => {
    expect(short.at(kite, 's2')?.text).toBe('Two people made a kite. It flew.')
    expect(short.at(kite, 'p2')).toBeUndefined()
    expect(short.at('post-a-kite-on-paper.xhtml', 'p1')?.text).toContain('blue pen')
    expect(short.body('post-a-kite-on-paper.xhtml')).toContain('no other edition for this book')
  })

  it('leads from a theme to the points that tell of its passages', () => {
    expect(short.links('theme-flying.xhtml')).toContainEqual(['Point 2', `${kite}#s2`])
  })
})

describe('a theme', () => {
  it('quotes each passage that carries it, and says where one only touches on it', () => {
    expect(first.links('theme-flying.xhtml')).toContainEqual(['Passage 4', `${kite}#p4`])
    expect(first.body('theme-flying.xhtml')).toContain('A film of it in the air')
    expect(first.body('theme-flying.xhtml')).toContain('Passage 2 It only touches on this theme.It did not fly.')
    expect(first.body('theme-flying.xhtml')).toContain('3 passages in 2 stories')
  })
})

describe('people and organisations', () => {
  it('stand with what is known of them, and their stories', () => {
    expect(first.body('people.xhtml')).toContain('Author One makes kites.')
    expect(first.links('people.xhtml')).toContainEqual(['A kite on paper', 'post-a-kite-on-paper.xhtml'])
    expect(first.body('organisations.xhtml')).toContain('A club for kites.')
  })
})
