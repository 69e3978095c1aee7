// A text too long for a passage becomes several, and neither a word nor a mark of it is lost.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { divide } from '../../../src/build/import/html-divide.ts'
import { readBody } from '../../../src/build/import/post-html.ts'
import { tokens } from '../../../src/build/import/words.ts'

const textsOf = (text: string, most: number) => divide({ text, marks: [] }, most)?.map(part => part.text)

describe('a text that is too long', () => {
  it('is parted after a sentence, else between words, else between signs', () => {
    expect(textsOf('One two. Three “four.” Five six', 26)).toEqual(['One two. Three “four.”', 'Five six'])
    expect(textsOf('one two three four', 10)).toEqual(['one two', 'three four'])
    expect(textsOf('one-two-three', 8)).toEqual(['one-two-', 'three'])
    expect(textsOf('👩‍👩‍👧👩‍👩‍👧', 9)).toEqual(['👩‍👩‍👧', '👩‍👩‍👧'])
    expect(textsOf('one twothree', 7)).toBeUndefined()
  })

  it('keeps its words and its marks in parts that are short enough', () => {
    const pieces = fc.constantFrom('one', 'two', ' ', ' ', '. ', '-', '“', '日', '\u00a0', '😀', 'é')
    const text = fc.array(pieces, { minLength: 20, maxLength: 80 }).map(parts => parts.join('').trim())
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (whole, one, two) => {
        const [start = 0, end = 0] = [one % (whole.length + 1), two % (whole.length + 1)].toSorted((a, b) => a - b)
        const parts = divide({ text: whole, marks: start < end ? [{ kind: 'strong', start, end }] : [] }, 24) ?? []
        const isEndless = tokens(whole).some(word => word.length > 23)
        if (parts.length === 0 && (isEndless || whole === '')) return
        expect(parts.every(part => part.text.length <= 24 && part.text === part.text.trim() && part.text !== '')).toBe(
          true,
        )
        expect(parts.flatMap(part => tokens(part.text))).toEqual(tokens(whole))
        const marked = parts.flatMap(part => part.marks.map(mark => part.text.slice(mark.start, mark.end)))
        expect(marked.join('').replace(/\s/g, '')).toBe(whole.slice(start, end).replace(/\s/g, ''))
      }),
      { numRuns: 500 },
    )
  })

  it('is said, and goes on as prose after an item', () => {
    const { blocks, doubts } = readBody({
      file: 'blog.xml',
      line: 1,
      markup: `<li>${'Some words. '.repeat(4_000)}`,
      written: 'html',
    })
    expect(blocks.map(({ kind, text }) => [kind, text.length <= 20_000])).toEqual([
      ['list-item', true],
      ['prose', true],
      ['prose', true],
    ])
    expect(doubts[0]?.about).toContain('too long for one passage and became 3')
  })
})
