import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupsOf } from '../../src/components/words-groups.ts'

const posts = [{ slug: 'a', title: 'The first kite', short: 'The first kite' }]
const word = (name: string, places: number) => ({
  word: name,
  forms: [],
  passages: places,
  places: [{ post: 0, at: Array.from({ length: places }, (_, at) => `p${at + 1}`) }],
})

describe('a letter of the index', () => {
  it('stays in one piece while it is short', () => {
    expect(groupsOf([word('kite', 3), word('kind', 2)], posts)).toHaveLength(1)
  })

  it('is cut into stretches that hold every word once, in order, none longer than its words make it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 40 }), counts => {
        const words = counts.map((count, at) => word(`k${at}`, count))
        const groups = groupsOf(words, posts)
        expect(groups.flat()).toEqual(words)
        for (const group of groups) {
          // Five words a place: the story's three, "passage", and its number.
          const length = group.reduce((sum, { passages }) => sum + 1 + (passages > 1 ? 2 : 0) + passages * 5, 0)
          expect(length <= 300 || group.length === 1).toBe(true)
        }
      }),
    )
  })
})
