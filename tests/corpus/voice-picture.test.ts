// How much is said in whose own words: counted so that nothing is lost, and told so that nothing is rounded away.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { voicesPart } from '../../src/build/voice-picture.ts'
import type { Passage } from '../../src/corpus/schema.ts'
import { perCent, wholeWeek } from '../../src/corpus/voice-picture.ts'
import { voices } from '../../src/corpus/voices.ts'
import { makePassage, makePost } from '../support/tiny-corpus.ts'

const anyPassages = fc.array(fc.record({ words: fc.integer({ min: 1, max: 9 }), in: fc.subarray([...voices]) }), {
  minLength: 1,
  maxLength: 8,
})
const anyWeek = fc.array(anyPassages, { minLength: 1, maxLength: 4 }).map(stories =>
  stories.map((blocks, at) => {
    const passages: readonly Passage[] = blocks.map(({ words }, n) =>
      makePassage({ id: `p${n + 1}`, retold: 'word '.repeat(words) }),
    )
    return makePost({
      slug: `story-${at}`,
      passages,
      voices: voices.flatMap(voice => {
        const its = passages.filter((_, n) => blocks[n]?.in.includes(voice)).map(({ id }) => id)
        return its.length === 0 ? [] : [{ voice, speaker: 'Somebody', passages: its }]
      }),
    })
  }),
)

describe('the shares of a week', () => {
  it('are the passages of each voice and the words in them; with nobody’s they are all there is', () => {
    fc.assert(
      fc.property(anyWeek, posts => {
        const part = voicesPart(posts)
        const known = posts.filter(post => post.voices.length > 0)
        expect(part?.stories.map(({ slug }) => slug) ?? []).toEqual(known.map(({ slug }) => slug))
        expect(part === undefined ? posts.length : part.unknown).toBe(posts.length - known.length)
        for (const [at, story] of (part?.stories ?? []).entries()) {
          const ids = known[at]?.passages.map(({ id }) => id) ?? []
          expect(new Set(story.shares.flatMap(({ passages }) => passages))).toEqual(new Set(ids))
          const nobody = story.shares.find(({ voice }) => voice === 'nobody')?.passages ?? []
          const somebody = story.shares.flatMap(({ voice, passages }) => (voice === 'nobody' ? [] : passages))
          expect(nobody.filter(id => somebody.includes(id))).toEqual([])
          for (const { passages, words } of story.shares) {
            const text = known[at]?.passages.filter(({ id }) => passages.includes(id)).map(({ retold }) => retold) ?? []
            expect(words).toBe(text.join('').split(' ').length - 1)
          }
        }
        if (part === undefined) return
        const whole = wholeWeek(part)
        for (const { voice, passages, words } of whole.shares) {
          const its = part.stories.flatMap(({ shares }) => shares.filter(share => share.voice === voice))
          expect(passages).toBe(its.flatMap(share => share.passages).length)
          expect(words).toBeLessThanOrEqual(whole.words)
        }
      }),
    )
  })
})

describe('a share in words', () => {
  it('is none only where there is nothing, and all only where nothing else is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 0, max: 5000 }), (whole, some) => {
        const part = Math.min(some, whole)
        const said = perCent(part, whole)
        expect(said === '0%').toBe(part === 0)
        expect(said === '100%').toBe(part === whole)
      }),
    )
    expect([perCent(1, 3), perCent(1, 1000), perCent(999, 1000), perCent(0, 0)]).toEqual([
      '33%',
      'under 1%',
      '99%',
      '0%',
    ])
  })
})
