// Marks change how words look and lead, never the words.
// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MarkedText } from '../../src/components/marked-text.tsx'
import { packUses } from '../../src/corpus/hard-words.ts'
import type { Mark } from '../../src/corpus/schema.ts'

const kinds = ['emphasis', 'strong', 'link'] as const
const markOf = (kind: (typeof kinds)[number], start: number, end: number): Mark =>
  kind === 'link' ? { kind, start, end, href: 'https://example.org/' } : { kind, start, end }

/** Marks as the compiler makes them: in order, one beside the other, every second one with another inside it. */
const marksFrom = (cuts: readonly number[]): readonly Mark[] => {
  const marks: Mark[] = []
  for (let at = 0; at + 3 < cuts.length; at += 4) {
    const [start = 0, innerStart = 0, innerEnd = 0, end = 0] = cuts.slice(at, at + 4)
    marks.push(markOf(kinds[at % 3] ?? 'strong', start, end))
    if (at % 8 === 0) marks.push(markOf('emphasis', innerStart, innerEnd))
  }
  return marks
}

const marked = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }).chain(text =>
  fc.record({
    text: fc.constant(text),
    marks: fc
      .uniqueArray(fc.integer({ min: 0, max: text.length }), { maxLength: 12 })
      .map(cuts => marksFrom(cuts.toSorted((a, b) => a - b))),
  }),
)

describe('marked text', () => {
  it('has exactly the words it was given, whatever is marked in it', () => {
    fc.assert(
      fc.property(marked, ({ text, marks }) => {
        const { container, unmount } = render(<MarkedText text={text} marks={marks} />)
        expect(container.textContent).toBe(text)
        expect(container.querySelectorAll('em, strong, a')).toHaveLength(marks.length)
        unmount()
      }),
    )
  })

  it('marks the words between the offsets, one mark within another', () => {
    const marks = [markOf('strong', 0, 8), markOf('emphasis', 4, 8), markOf('link', 9, 13)]
    const { container } = render(<MarkedText text="The kite flew." marks={marks} />)
    expect(container.innerHTML).toBe(
      '<strong>The <em>kite</em></strong> <a href="https://example.org/" rel="noopener">flew</a>.',
    )
    expect(screen.getByRole('link', { name: 'flew' })).toHaveAttribute('href', 'https://example.org/')
  })

  it('explains words in place, inside other marks too, and changes none of the words', () => {
    const uses = packUses([
      { start: 5, end: 9, word: 3 },
      { start: 21, end: 25, word: 0 },
    ])
    const text = 'The “kite” flew on a spar.'
    const { container } = render(<MarkedText text={text} marks={[markOf('strong', 19, 25)]} uses={uses} />)
    expect(container.textContent).toBe(text)
    expect(screen.getByRole('button', { name: 'kite' })).toHaveAttribute('popovertarget', 'hard-3')
    expect(container.querySelector('strong button')).toHaveTextContent(/^spar$/)
  })

  it('keeps the signs at a word on its line: quotation marks, commas, an apostrophe and its letter', () => {
    const text = 'A “kite”, two kite’s (kite) kite kite.'
    const uses = packUses([...text.matchAll(/kite/g)].map(({ index }) => ({ start: index, end: index + 4, word: 0 })))
    const { container } = render(<MarkedText text={text} uses={uses} />)
    expect([...container.querySelectorAll('span')].map(whole => whole.textContent)).toEqual([
      '“kite”,',
      'kite’s',
      '(kite)',
      'kite.',
    ])
  })

  it('shows signs of HTML as signs', () => {
    const { container } = render(<MarkedText text="<b>not bold</b>" />)
    expect(container).toHaveTextContent('<b>not bold</b>')
  })
})
