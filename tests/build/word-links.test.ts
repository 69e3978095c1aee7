// How near two words are: often meant alike is near, seldom meant alike is not.
import { describe, expect, it } from 'vitest'
import { linkFinder } from '../../src/build/word-links.ts'
import { openWordNet } from '../../src/build/wordnet.ts'

const linksOf = linkFinder(openWordNet())

/** How near `asked` is to a word of the stories, over all that joins them. */
const nearness = (word: string, asked: string): number =>
  linksOf(word).reduce((sum, { other, near }) => (other === asked ? sum + near : sum), 0)

describe('two words', () => {
  it('that are mostly meant alike are near', () => {
    expect(nearness('lunch', 'luncheon')).toBeGreaterThan(0.7)
    expect(nearness('doctor', 'physician')).toBeGreaterThan(0.7)
  })

  it('that only a rare meaning of one of them joins are not', () => {
    expect(nearness('doctor', 'sophisticate')).toBeLessThan(0.05)
    expect(nearness('believe', 'buy')).toBeLessThan(0.05)
  })

  it('are nearer as names of one thing than as a kind and one of many of its kinds', () => {
    expect(nearness('car', 'automobile')).toBeGreaterThan(3 * nearness('car', 'ambulance'))
    expect(nearness('car', 'ambulance')).toBeGreaterThan(0)
  })

  it('of one family of words are near, whatever part of speech they are', () => {
    expect(nearness('obey', 'obedient')).toBeGreaterThan(0.1)
  })
})

it('no name, no word with its own letters alone, and not the word itself is near to it', () => {
  for (const word of ['city', 'doctor', 'talk']) {
    for (const { other, near } of linksOf(word)) {
      expect(other).toMatch(/^[a-z]{3,}$/)
      expect(other).not.toBe(word)
      expect(near).toBeGreaterThan(0)
    }
  }
})
