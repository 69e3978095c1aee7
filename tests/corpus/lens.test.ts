// Which passages the lens hides: never one in the chosen voice, always one in other voices alone, and nothing nobody has noted.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { voicesSlices } from '../../src/build/voice-slices.ts'
import { mostOnShelf, shelfName, shelfOf, shelvesFor, voicesOf, whyHidden } from '../../src/corpus/lens.ts'
import type { Passage, VoiceSpan } from '../../src/corpus/schema.ts'
import { voices } from '../../src/corpus/voices.ts'
import { makePassage, makePost } from '../support/tiny-corpus.ts'

const kinds = ['prose', 'heading', 'list-item', 'caption', 'note'] as const

/** A post of a few passages of any kind, some of them in some voices. */
const anyPost = fc
  .array(fc.record({ kind: fc.constantFrom(...kinds), in: fc.subarray([...voices]) }), { minLength: 1, maxLength: 12 })
  .map(blocks => {
    const passages: readonly Passage[] = blocks.map(({ kind }, at) => makePassage({ id: `p${at + 1}`, kind }))
    const spans: readonly VoiceSpan[] = voices.flatMap(voice => {
      const its = passages.filter((_, at) => blocks[at]?.in.includes(voice)).map(({ id }) => id)
      return its.length === 0 ? [] : [{ voice, speaker: 'Somebody', passages: its }]
    })
    return makePost({ slug: 'a', passages, voices: spans })
  })
const anyVoice = fc.constantFrom(...voices)

describe('the lens', () => {
  it('shows what is in its voice, hides what is in others alone or in nobody’s, and keeps a heading with what it leads to', () => {
    fc.assert(
      fc.property(anyPost, anyVoice, (post, lens) => {
        fc.pre(post.voices.length > 0)
        const known = voicesOf(post)
        const voicesAt = (id: string) => post.voices.filter(({ passages }) => passages.includes(id)).map(at => at.voice)
        for (const [at, { id, kind }] of post.passages.entries()) {
          const below = post.passages.slice(at + 1)
          const end = below.findIndex(next => next.kind === 'heading')
          const led = kind === 'heading' ? below.slice(0, end === -1 ? undefined : end) : []
          const isShown = voicesAt(id).includes(lens) || led.some(next => voicesAt(next.id).includes(lens))
          const why = voicesAt(id).length > 0 ? 'other' : 'nobody'
          expect(whyHidden(lens, known, id)).toBe(isShown ? undefined : why)
        }
      }),
    )
  })

  it('hides nothing of a story whose voices nobody has written down', () => {
    const known = voicesOf(makePost({ slug: 'a' }))
    expect(known).toBeUndefined()
    for (const lens of voices) expect(whyHidden(lens, known, 'p1')).toBeUndefined()
  })
})

describe('the shelves of voices', () => {
  it('hold each post once, where its slug alone says, and the first tells how many there are', () => {
    const posts = Array.from({ length: 2 * mostOnShelf + 1 }, (_, at) =>
      makePost({ slug: `post-${at}`, voices: [{ voice: 'staff', speaker: 'Somebody', passages: ['p1'] }] }),
    )
    const shelves = new Map(voicesSlices({ posts }))
    expect([...shelves.keys()]).toEqual(['voices', 'voices/2', 'voices/3'])
    for (const { of } of shelves.values()) expect(of).toBe(shelvesFor(posts.length))
    for (const { slug } of posts)
      expect([...shelves].filter(([, shelf]) => slug in shelf.posts).map(([name]) => name)).toEqual([
        shelfName(shelfOf(slug, 3)),
      ])
    // None is much fuller than the others.
    for (const { posts: its } of shelves.values()) expect(Object.keys(its).length).toBeLessThan(1.5 * mostOnShelf)
  })

  it('are one for a week, and come back from JSON as they were', () => {
    fc.assert(
      fc.property(anyPost, post => {
        const shelves = [...voicesSlices({ posts: [post] })]
        expect(shelves.map(([name]) => name)).toEqual(['voices'])
        expect(JSON.parse(JSON.stringify(shelves))).toEqual(shelves)
      }),
    )
  })
})
