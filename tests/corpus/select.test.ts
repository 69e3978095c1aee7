// Questions about the corpus, asked of the made-up one, whose answers can be read off by eye.
import { describe, expect, it } from 'vitest'
import {
  careIn,
  familiesOf,
  firstEdition,
  openedIn,
  keepThemes,
  lookup,
  organisationRef,
  personRef,
  postCard,
  quotedEdition,
  textOf,
  themesOfPost,
} from '../../src/corpus/select.ts'
import { makeCorpus, makePassage, makePost, makeTheme, tinyCorpus } from '../support/tiny-corpus.ts'

const corpus = tinyCorpus()
const find = lookup(corpus)

describe('the edition of a post', () => {
  it('is the best it has, and never the summary where passages are quoted', () => {
    expect(firstEdition(makePost({ slug: 'a', editions: ['original', 'summary'] }))).toBe('original')
    expect(firstEdition(makePost({ slug: 'a', editions: ['retold', 'summary'] }))).toBe('retold')
    expect(quotedEdition(makePost({ slug: 'a', editions: ['original', 'summary'] }))).toBe('original')
    expect(quotedEdition(makePost({ slug: 'a', editions: ['retold', 'summary'] }))).toBe('retold')
  })

  it('is the one a reader likes, where the post has it', () => {
    const post = makePost({ slug: 'a', editions: ['original', 'retold', 'summary'] })
    expect(['summary', 'retold', 'original'].map(liked => firstEdition(post, liked))).toEqual([
      'summary',
      'retold',
      'original',
    ])
    expect(firstEdition(makePost({ slug: 'a', editions: ['retold'] }), 'summary')).toBe('retold')
    expect(firstEdition(post, 'no such edition')).toBe('original')
    expect(firstEdition(makePost({ slug: 'a', editions: [] }))).toBe('retold')
  })

  it('falls back on the other text where a passage lacks this one', () => {
    expect(textOf(makePassage({ id: 'p1', original: 'own', retold: 'told' }), 'retold')).toBe('told')
    expect(textOf(makePassage({ id: 'p1', original: 'own' }), 'retold')).toBe('own')
    expect(textOf(makePassage({ id: 'p1', retold: 'told' }), 'original')).toBe('told')
    expect(textOf(makePassage({ id: 'p1' }), 'original')).toBe('')
  })

  it('warns of a passage for what that passage speaks of, and for nothing else', () => {
    const post = makePost({
      slug: 'a',
      care: [
        { kind: 'illness', passages: ['p1', 'p3'] },
        { kind: 'low-mood', passages: ['p3'] },
      ],
    })
    expect(['p1', 'p2', 'p3'].map(passage => careIn(post, passage))).toEqual([['illness'], [], ['illness', 'low-mood']])
    expect(careIn(makePost({ slug: 'b' }), 'p1')).toEqual([])
  })
})

describe('finding by slug', () => {
  it('knows what is there, and no built-in property', () => {
    expect(find.posts.get('the-old-lamp')?.title).toBe('The old lamp')
    for (const name of ['__proto__', 'constructor', 'toString']) expect(find.posts.get(name)).toBeUndefined()
  })

  it('names a person with role, region and organisation, and leaves out what is not known', () => {
    expect(personRef(find, 'author-one')).toEqual({
      slug: 'author-one',
      name: 'Author One',
      role: 'Kite Maker',
      region: 'Hilltop',
      organisation: { slug: 'kite-club', name: 'The Kite Club' },
    })
    expect(personRef(find, 'author-three')).toEqual({ slug: 'author-three', name: 'Author Three' })
    expect(personRef(find, 'not-there')).toEqual({ slug: 'not-there', name: 'not-there' })
    expect(organisationRef(find, 'not-there')).toEqual({ slug: 'not-there', name: 'not-there' })
  })
})

describe('themes', () => {
  it('stand in their families in the editors’ order, each with its line', () => {
    expect(
      familiesOf(corpus).map(family => family.themes.map(theme => [theme.slug, theme.family, theme.line])),
    ).toEqual([
      [
        ['flying', 'wind', 0],
        ['string', 'wind', 1],
      ],
      [
        ['lamps', 'light', 0],
        ['night', 'light', 1],
      ],
    ])
  })

  it('are called what the editors call them, or by their slug where there is no such theme', () => {
    const own = makeCorpus({ ...corpus, families: [{ slug: 'wind', name: 'Wind', themes: ['string', 'gone'] }] })
    expect(familiesOf(own).flatMap(family => family.themes.map(theme => theme.name))).toEqual([
      'Holding the string',
      'gone',
    ])
  })

  it('keep their line when others are left out, and a family with none goes', () => {
    const kept = keepThemes(familiesOf(corpus), theme => theme.slug === 'string')
    expect(kept.map(family => [family.slug, family.themes.map(theme => theme.line)])).toEqual([['wind', [1]]])
  })

  it('of a post are those that one of its passages carries, weakly or not', () => {
    expect([...themesOfPost(corpus, 'the-first-kite')]).toEqual([
      ['flying', { weak: false }],
      ['string', { weak: true }],
    ])
    expect([...themesOfPost(corpus, 'nobody-wrote-this')]).toEqual([])
  })

  it('of a post are weak only where all its passages are, whatever other posts say', () => {
    const at = (post: string, passage: string, weak: boolean) => ({ post, passage, weak })
    const evidence = [
      at('mixed', 'p1', true),
      at('mixed', 'p2', false),
      at('faint', 'p1', true),
      at('faint', 'p2', true),
    ]
    const own = makeCorpus({ themes: [makeTheme({ slug: 'flying', evidence })] })
    expect(themesOfPost(own, 'mixed').get('flying')).toEqual({ weak: false })
    expect(themesOfPost(own, 'faint').get('flying')).toEqual({ weak: true })
  })
})

describe('the card of a post', () => {
  it('says where it stands in its week, who wrote it, and how long its best edition takes', () => {
    const post = makePost({
      slug: 'second',
      editions: ['original', 'retold'],
      measures: { original: { words: 900, minutes: 5, grade: 9 }, retold: { words: 300, minutes: 2, grade: 4 } },
    })
    const own = makeCorpus({
      weeks: corpus.weeks.map(week => ({ ...week, posts: ['first', 'second', 'third'] })),
      posts: [makePost({ slug: 'first' }), post, makePost({ slug: 'third' })],
      families: [{ slug: 'wind', name: 'Wind', themes: ['b', 'a'] }],
      themes: ['a', 'b'].map(slug =>
        makeTheme({ slug, evidence: [{ post: 'second', passage: 'p1', weak: slug === 'a' }] }),
      ),
    })
    const card = postCard(own, lookup(own), post)
    expect(card).toMatchObject({ number: 2, of: 3, minutes: 5, edition: 'original' })
    expect(openedIn(card, 'retold')).toEqual({ edition: 'retold', minutes: 2 })
    for (const other of ['best', 'original', 'summary'])
      expect(openedIn(card, other)).toEqual({ edition: 'original', minutes: 5 })
    expect(card.themes).toEqual([
      { slug: 'b', name: 'b', family: 'wind', line: 0, weak: false },
      { slug: 'a', name: 'a', family: 'wind', line: 1, weak: true },
    ])
  })

  it('leaves out what is not known, and takes a minute for an edition that was not measured', () => {
    const post = makePost({
      slug: 'alone',
      authors: ['nobody'],
      organisations: ['nowhere'],
      measures: {},
      care: [{ kind: 'illness', passages: ['p1'] }],
    })
    const own = makeCorpus({ posts: [post] })
    const card = postCard(own, lookup(own), post)
    expect(card).toMatchObject({
      minutes: 1,
      minutesIn: { retold: 1 },
      number: 0,
      of: 0,
      care: ['illness'],
      themes: [],
    })
    expect(card.authors).toEqual([{ slug: 'nobody', name: 'nobody' }])
    const plain = makePost({ slug: 'plain' })
    expect('care' in postCard(own, lookup(own), plain)).toBe(false)
  })

  it('links the people and organisations its byline names', () => {
    const [, kite] = corpus.posts
    const card = kite && postCard(corpus, find, kite)
    expect(JSON.stringify(card?.byline)).toContain('author-two')
    expect(JSON.stringify(card?.byline)).toContain('kite-club')
  })
})
