import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { snippetOf } from '../../src/search/snippet.ts'
import { tokenise } from '../../src/search/fold.ts'

const joined = (parts: readonly { readonly text: string }[]) => parts.map(({ text }) => text).join('')
const long = Array.from({ length: 60 }, (_, index) => (index === 45 ? 'lantern' : `word${index}`)).join(' ')

describe('a snippet', () => {
  it('shows a short passage whole, its matches marked', () => {
    expect(snippetOf('A kite flew.', [{ start: 2, end: 6 }])).toEqual({
      parts: [
        { text: 'A ', marked: false },
        { text: 'kite', marked: true },
        { text: ' flew.', marked: false },
      ],
      before: false,
      after: false,
    })
  })

  it('cuts a long passage to the words around its matches, at spaces', () => {
    const start = long.indexOf('lantern')
    const { parts, before, after } = snippetOf(long, [{ start, end: start + 7 }], 120)
    expect(parts.find(({ marked }) => marked)?.text).toBe('lantern')
    expect([before, after]).toEqual([true, true])
    expect(joined(parts)).toMatch(/^word\d+ .* word\d+$/)
    expect(joined(parts).length).toBeLessThanOrEqual(120)
  })

  it('begins with a whole word also where the match stands near the end', () => {
    const text = `${'abcdefg '.repeat(45)}lantern light`
    const { parts } = snippetOf(text, [{ start: 360, end: 367 }], 121)
    expect(joined(parts)).toMatch(/^abcdefg /)
  })

  it('begins at the beginning where nothing is marked', () => {
    const { parts, before, after } = snippetOf(long, [], 120)
    expect(joined(parts)).toMatch(/^word0 /)
    expect([before, after]).toEqual([false, true])
  })

  it('is always words of the passage as they stand there, with marks on the matches alone', () => {
    const words = fc.array(fc.constantFrom('kite', 'a', 'wind-blown', '<b>', 'é', '“sky”', 'x'.repeat(90), '\n'), {
      maxLength: 80,
    })
    fc.assert(
      fc.property(words, fc.integer({ min: 10, max: 200 }), (some, room) => {
        const text = some.join(' ')
        const marks = tokenise(text).filter(({ word }) => word === 'kite')
        const { parts, before, after } = snippetOf(text, marks, room)
        expect(text).toContain(joined(parts))
        expect(parts.filter(({ marked }) => marked).every(part => part.text === 'kite')).toBe(true)
        expect(marks.length > 0 && !parts.some(({ marked }) => marked)).toBe(false)
        expect(before || text.startsWith(joined(parts))).toBe(true)
        expect(after || text.trimEnd().endsWith(joined(parts).trimEnd())).toBe(true)
      }),
    )
  })
})
