// What the note of the lens says: every hidden passage is told of, and a page without passages says nothing.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lensSays, type LensCount } from '../../src/components/lens-words.ts'
import { voices } from '../../src/corpus/voices.ts'

const few = fc.nat({ max: 9 })
const tally = fc.record({ other: few, nobody: few, shown: few })
const anyCount: fc.Arbitrary<LensCount> = fc.record(
  { own: tally, quoted: tally, isShort: fc.constant(false), isUnknown: fc.boolean() },
  { requiredKeys: ['quoted', 'isShort', 'isUnknown'] },
)
const none = { other: 0, nobody: 0, shown: 0 }
const says = (count: Partial<LensCount>) =>
  lensSays('staff', { quoted: none, isShort: false, isUnknown: false, ...count }).join(' ')

describe('the note of the lens', () => {
  it('tells of every hidden passage by its number, and of no other', () => {
    fc.assert(
      fc.property(anyCount, fc.constantFrom(...voices), (count, lens) => {
        const { own, quoted } = count
        const told = lensSays(lens, count)
          .join(' ')
          .match(/\b\d+(?= passages? )/g)
          ?.map(Number)
        const hidden =
          own === undefined ? [quoted.other, quoted.nobody] : [own.other, own.nobody, quoted.other + quoted.nobody]
        expect(told ?? []).toEqual(hidden.filter(n => n > 0))
      }),
    )
  })

  it('says so where a story has nothing in the voice, and where nothing is hidden', () => {
    expect(says({ own: { other: 7, nobody: 1, shown: 0 } })).toBe(
      'You see only passages told by staff. This story has no passage in this voice. 7 passages in other voices stay hidden. 1 passage in nobody’s own voice stays hidden too.',
    )
    expect(says({ own: { ...none, shown: 3 } })).toBe(
      'You see only passages told by staff. You see all passages of this story.',
    )
    expect(says({ quoted: { ...none, shown: 3 } })).toBe(
      'You see only passages told by staff. You see all passages here.',
    )
  })

  it('says nothing on a page that has no passages', () => {
    expect(says({})).toBe('')
  })

  it('says that the short version stays whole, and that what nobody has noted is shown', () => {
    expect(says({ own: { other: 2, nobody: 0, shown: 1 }, isShort: true })).toBe(
      'You see only passages told by staff. The short version has no passages. You see all of it.',
    )
    expect(says({ quoted: { ...none, shown: 1 }, isUnknown: true })).toContain('You see those too.')
  })
})
