// What is kept is shown story by story: saved things as they were saved, notes as they stand in the text.
import { describe, expect, it } from 'vitest'
import { byStory, notesByStory, placesBy, titleFrom } from '../../src/components/kept-groups.ts'
import { plainNote } from '../reading/kept-samples.ts'

const saved = (post: string, at: string, title = post) => ({ post, title, at })
const place = (post: string, at: string, read: boolean) => ({
  post,
  passage: 'p2',
  edition: 'retold' as const,
  share: 0.5,
  at,
  read,
})

describe('kept things', () => {
  it('stand under their story, in the order of saving, by its latest title', () => {
    const groups = byStory([saved('b', '1', 'Old'), saved('a', '2'), saved('b', '3', 'New')])
    expect(groups.map(({ post, title, items }) => [post, title, items.map(({ at }) => at)])).toEqual([
      ['b', 'New', ['1', '3']],
      ['a', 'a', ['2']],
    ])
  })

  it('have notes in the order of the text, not of their making', () => {
    const ids = notesByStory([
      plainNote({ id: 'late', passage: 'p10' }),
      plainNote({ id: 'second', passage: 'p2', start: 40 }),
      plainNote({ id: 'first', passage: 'p2', start: 4 }),
    ]).flatMap(({ items }) => items.map(({ id }) => id))
    expect(ids).toEqual(['first', 'second', 'late'])
  })

  it('have places apart, begun and read, the latest first', () => {
    const all = [place('a', '1', false), place('b', '2', true), place('c', '3', false)]
    const { begun, read } = placesBy(new Map(all.map(one => [one.post, one])))
    expect(begun.map(({ post }) => post)).toEqual(['c', 'a'])
    expect(read.map(({ post }) => post)).toEqual(['b'])
  })

  it('have a title out of the address where no other is known', () => {
    expect(titleFrom('the-first-kite')).toBe('The first kite')
  })
})
