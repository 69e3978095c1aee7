import { describe, expect, it } from 'vitest'
import { reportedWord } from '../../src/reading/speech-words.ts'

describe('a word an engine tells of', () => {
  const text = 'We met “Ana”, twice.'
  const word = (offset: number, length = NaN, last = -1) => {
    const span = reportedWord(text, { offset, length, last })
    return span && text.slice(span.start, span.end)
  }

  it('ends where the engine says, else with its letters', () => {
    expect(word(3)).toBe('met')
    expect(word(3, 3)).toBe('met')
    expect(word(3, 9)).toBe('met “Ana”')
    expect([word(3, 0), word(3, 999), word(3, -1)]).toEqual(['met', 'met', 'met'])
    expect(word(2)).toBe('met')
    // A length counts only from where the word begins.
    expect(word(2, 3)).toBe('met')
    expect(word(14, 6)).toBe('twice.')
    expect(word(14, 7)).toBe('twice')
    expect(word(14)).toBe('twice')
  })

  it('is none where it cannot be', () => {
    for (const offset of [-1, NaN, 0.5, Infinity, text.length, 99, 4]) expect(word(offset), `${offset}`).toBeUndefined()
    expect(word(0, NaN, 3)).toBeUndefined()
    expect(word(3, NaN, 3)).toBe('met')
    expect(word(text.length - 1)).toBeUndefined()
  })
})
