// Long stretches get breaks to rest at, in places where a break does no harm.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partsOf } from '../../src/components/parts.ts'
import type { Passage, PassageKind } from '../../src/corpus/schema.ts'
import { makePassage } from '../support/tiny-corpus.ts'

const passage = (kind: PassageKind, words: number, at: number): Passage =>
  makePassage({ id: `p${at + 1}`, kind, retold: Array.from({ length: words }, () => 'word').join(' ') })

/** `h3 100 l50`: a heading of 3 words, prose of 100, a list item of 50. */
const story = (text: string): readonly Passage[] =>
  text.split(' ').map((piece, at) => {
    const kind = piece.startsWith('h') ? 'heading' : piece.startsWith('l') ? 'list-item' : 'prose'
    return passage(kind, Number(piece.replace(/\D/g, '')), at)
  })

const anyStory = fc
  .array(
    fc.tuple(
      fc.constantFrom<PassageKind>('prose', 'prose', 'heading', 'list-item', 'list-item', 'caption', 'note'),
      fc.integer({ min: 1, max: 400 }),
    ),
    { maxLength: 40 },
  )
  .map(pieces => pieces.map(([kind, words], at) => passage(kind, words, at)))

describe('the parts of a story', () => {
  it.each([
    ['is short', '100 100'],
    ['has headings enough', '200 h3 200 h3 200'],
    ['is one long passage', '900'],
    ['is one long passage under a heading', 'h3 900'],
    ['is nothing but headings', 'h300 h300'],
  ])('are none where it %s', (_, text) => expect(partsOf(story(text))).toEqual([]))

  it('begin with its first passage and before the one that would make a stretch too long', () => {
    expect(partsOf(story('100 100 100 100 100 100'))).toEqual(['p1', 'p3', 'p5'])
    expect(partsOf(story('h3 200 200'))).toEqual(['p2', 'p3'])
  })

  it('count the longer of the two texts, so that they stay where they are when the edition changes', () => {
    const [first, ...rest] = story('100 100')
    const both = [makePassage({ id: 'p1', ...first, original: 'word '.repeat(200).trim() }), ...rest]
    expect(partsOf(both)).toEqual(['p1', 'p2'])
  })

  it('never begin at a heading or inside a list, come in order, and are never one alone', () => {
    fc.assert(
      fc.property(anyStory, passages => {
        const starts = partsOf(passages)
        const places = starts.map(id => passages.findIndex(one => one.id === id))
        expect(starts.length).not.toBe(1)
        expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b))
        for (const at of places) {
          expect(passages[at]?.kind).not.toBe('heading')
          expect([passages[at - 1]?.kind, passages[at]?.kind]).not.toEqual(['list-item', 'list-item'])
        }
      }),
    )
  })
})
