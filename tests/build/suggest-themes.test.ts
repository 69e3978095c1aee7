// Suggestions come from the themes' words alone, name passages that are there, and give way to what an editor has written.
import { describe, expect, it } from 'vitest'
import { suggestThemes, type Suggesting } from '../../src/build/suggest-themes.ts'
import type { Passage, PassageKind, Post } from '../../src/corpus/schema.ts'
import { makePassage, makePost, makeTheme } from '../support/tiny-corpus.ts'

const flying = makeTheme({ slug: 'flying', signals: ['flying kites', 'let it rise'], asked: ['soaring'] })
const lamps = makeTheme({
  slug: 'lamps',
  name: 'Lamps',
  means: 'Lamps and other lights.',
  signals: ['lit a lamp', 'harbour'],
  asked: ['lantern'],
})

const postOf = (slug: string, ...texts: readonly (string | Partial<Passage>)[]): Post =>
  makePost({
    slug,
    passages: texts.map((text, at) =>
      makePassage({ id: `p${at + 1}`, ...(typeof text === 'string' ? { retold: text } : text) }),
    ),
  })

const suggest = (given: Partial<Suggesting>) =>
  suggestThemes({ themes: [flying, lamps], posts: [], checked: new Set(), offered: new Map(), ...given })

/** `flying post p1`, with a `?` where no signal stands there. */
const told = (given: Partial<Suggesting>): readonly string[] =>
  [...suggest(given)].flatMap(([theme, evidence]) =>
    evidence.map(({ post, passage, weak }) => `${theme} ${post} ${passage}${weak ? '?' : ''}`),
  )

describe('suggestions', () => {
  it('are passages with signals of the theme, whatever their case, spelling and inflection', () => {
    const posts = [postOf('a', 'We were FLYING our kites? No: flying Kites.', 'A rainy day.', 'She lit the lamp.')]
    expect(told({ posts })).toEqual(['flying a p1'])
    expect(told({ posts: [postOf('a', 'Then he flies kites.')] })).toEqual(['flying a p1'])
  })

  it('come from every text there is of a passage', () => {
    const both = { original: 'We spent a day flying kites.', retold: 'A day out.' }
    expect(told({ posts: [postOf('a', both)] })).toEqual(['flying a p1'])
  })

  it('are never headings, captions or notes', () => {
    const text = 'We lit a lamp while flying kites.'
    const kinds: readonly PassageKind[] = ['heading', 'caption', 'note', 'prose', 'list-item']
    const posts = [postOf('a', ...kinds.map(kind => ({ kind, retold: text })))]
    const offered = new Map([['a', ['flying', 'lamps']]])
    const passages = [...suggest({ posts, offered }).values()].flat().map(({ passage }) => passage)
    expect([...new Set(passages)].toSorted()).toEqual(['p4', 'p5'])
    expect(told({ posts: [postOf('a', { kind: 'heading', retold: text })], offered })).toEqual([])
  })

  it('go when an editor has written down the themes of the post, and stay for the others', () => {
    const posts = [postOf('a', 'We were flying kites.'), postOf('b', 'They were flying kites.')]
    expect(told({ posts })).toEqual(['flying a p1', 'flying b p1'])
    expect(told({ posts, checked: new Set(['a']) })).toEqual(['flying b p1'])
    expect(told({ posts, checked: new Set(['a', 'b']), offered: new Map([['a', ['lamps']]]) })).toEqual([])
  })

  it('are fewer where the checked posts hold the signal without the theme', () => {
    const checked = Array.from({ length: 8 }, (_, at) => postOf(`c${at}`, 'Then we let it rise.'))
    const posts = [...checked, postOf('a', 'Slowly we let it rise.')]
    const slugs = new Set(checked.map(({ slug }) => slug))
    const evidence = checked.map(({ slug }) => ({ post: slug, passage: 'p1', weak: false }))
    expect(told({ posts, checked: slugs })).toEqual([])
    expect(told({ posts, checked: slugs, themes: [{ ...flying, evidence }] })).toEqual(['flying a p1'])
  })
})

describe('themes that an editor says a post has', () => {
  const posts = [postOf('a', 'A rainy day.', 'Somebody found a lantern.', 'We went home.')]

  it('are found by related words too, where no signal stands', () => {
    expect(told({ posts })).toEqual([])
    expect(told({ posts, offered: new Map([['a', ['lamps']]]) })).toEqual(['lamps a p2?'])
  })

  it('get at least one passage, even where nothing tells of them', () => {
    expect(told({ posts, offered: new Map([['a', ['flying']]]) })).toEqual(['flying a p1?'])
  })

  it('are left out where there is no such theme', () => {
    expect(told({ posts, offered: new Map([['a', ['sailing']]]) })).toEqual([])
  })
})

/** Mulberry32: the same seed gives the same numbers. */
const randomFrom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

describe('whatever the posts are', () => {
  const words = ['flying', 'kites', 'let', 'it', 'rise', 'lit', 'a', 'lamp', 'lantern', 'harbour', 'rain', 'home', '']
  const kinds: readonly PassageKind[] = ['prose', 'heading', 'list-item', 'caption', 'note']

  const randomCase = (seed: number): Suggesting => {
    const random = randomFrom(seed)
    const pick = <T>(list: readonly T[], other: T): T => list[Math.floor(random() * list.length)] ?? other
    const text = () => Array.from({ length: Math.floor(random() * 9) }, () => pick(words, '')).join(' ')
    const posts = ['a', 'b', 'c', 'd'].map(slug =>
      postOf(
        slug,
        ...Array.from({ length: 1 + Math.floor(random() * 6) }, () => ({
          kind: pick(kinds, 'prose'),
          retold: text(),
          ...(random() < 0.5 && { original: text() }),
        })),
      ),
    )
    const evidence = random() < 0.5 ? [{ post: 'a', passage: 'p1', weak: false }] : []
    return {
      themes: [{ ...flying, evidence }, lamps],
      posts,
      checked: new Set(evidence.map(({ post }) => post)),
      offered: new Map(random() < 0.5 ? [['b', ['lamps', 'sailing']]] : []),
    }
  }

  it('the same posts get the same suggestions, each once, of passages that are there and can carry a theme', () => {
    let seen = 0
    for (let seed = 1; seed <= 200; seed++) {
      const given = randomCase(seed)
      const before = JSON.stringify([given.themes, given.posts])
      const suggested = suggestThemes(given)
      expect(JSON.stringify([given.themes, given.posts])).toBe(before)
      expect([...suggestThemes(randomCase(seed))]).toEqual([...suggested])
      for (const [theme, evidence] of suggested) {
        expect(given.themes.map(({ slug }) => slug)).toContain(theme)
        expect(new Set(evidence.map(({ post, passage }) => `${post} ${passage}`)).size).toBe(evidence.length)
        for (const { post, passage } of evidence) {
          expect(given.checked.has(post)).toBe(false)
          const found = given.posts.find(({ slug }) => slug === post)?.passages.find(({ id }) => id === passage)
          expect(['prose', 'list-item']).toContain(found?.kind)
          seen += 1
        }
      }
    }
    expect(seen).toBeGreaterThan(100)
  })
})
