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

  it('is the whole of a text up to a quarter longer than what is shown', () => {
    const text = (length: number) => 'abcd '.repeat(40).slice(0, length)
    expect(snippetOf(text(124), [], 100)).toEqual({
      parts: [{ text: text(124), marked: false }],
      before: false,
      after: false,
    })
    expect(snippetOf(text(126), [], 100)).toEqual({
      parts: [{ text: text(99), marked: false }],
      before: false,
      after: true,
    })
    expect(snippetOf('', [], 100)).toEqual({ parts: [], before: false, after: false })
    expect(snippetOf(`${'abcd '.repeat(30)}`, [{ start: 145, end: 149 }], 100)).toMatchObject({
      before: true,
      after: false,
    })
  })

  it('is cut where most marks stand together, the first such place of several', () => {
    const text = 'aaaa '.repeat(80)
    const marks = (...at: readonly number[]) => {
      const { parts } = snippetOf(
        text,
        at.map(start => ({ start, end: start + 4 })),
        100,
      )
      return parts.filter(({ marked }) => marked).length
    }
    expect(marks(0, 200, 210, 220, 390)).toBe(3)
    expect(marks(10, 20, 200, 210, 220)).toBe(3)
    expect(marks(10, 20, 30, 200, 210)).toBe(3)
    expect(marks(100)).toBe(1)
  })

  it('begins a quarter of its length before the first mark, and has room for the rest', () => {
    const text = Array.from({ length: 400 }, (_, letter) =>
      letter % 5 === 4 ? ' ' : String(Math.floor(letter / 100)),
    ).join('')
    const at = (start: number) => {
      const { parts, before, after } = snippetOf(text, [{ start, end: start + 4 }], 100)
      return [parts[0]?.text.length, joined(parts).length, before, after]
    }
    expect(at(0)).toEqual([4, 99, false, true])
    expect(at(25)).toEqual([25, 99, false, true])
    expect(at(30)).toEqual([25, 99, true, true])
    expect(at(200)).toEqual([25, 99, true, true])
    expect(at(395)).toEqual([95, 99, true, false])
  })

  it('cuts a word only where there is no space for long, and never a mark', () => {
    const wide = `${'x'.repeat(200)} lantern ${'y'.repeat(200)}`
    const { parts } = snippetOf(wide, [{ start: 201, end: 208 }], 100)
    expect(parts).toEqual([
      { text: `${'x'.repeat(24)} `, marked: false },
      { text: 'lantern', marked: true },
      { text: ` ${'y'.repeat(67)}`, marked: false },
    ])
    const mark = { start: 100, end: 300 }
    expect(snippetOf('x'.repeat(500), [mark], 100).parts.find(({ marked }) => marked)?.text).toHaveLength(200)
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
