// Discussion sheets: what is chosen fits on one page, whatever passages there are, and no more than four.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chosenFor, fitsOnePage, mostOnSheet } from '../../src/themes/sheet.ts'

const passage = (slug: string, length: number, hasCare = false) => ({
  post: { slug },
  text: 'x'.repeat(length),
  from: 'A story, by somebody',
  hasCare,
})
const words = { means: 'What it means.', questions: ['Who decides?', 'Who could?'] }

describe('the passages chosen for a sheet', () => {
  it('are the shortest of each story, in the order of the stories', () => {
    const passages = [passage('a', 300), passage('a', 100), passage('b', 200), passage('c', 5000)]
    expect(chosenFor(words, passages)).toEqual([1, 2])
  })

  it('leave out what speaks of hard things, unless there is nothing else', () => {
    expect(chosenFor(words, [passage('a', 50, true), passage('b', 60)])).toEqual([1])
    expect(chosenFor(words, [passage('a', 50, true)])).toEqual([0])
  })

  it('fit on a page with everything else, are four at most, and one even where it is too long', () => {
    const any = fc.array(
      fc.record({ slug: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), length: fc.nat(3000), hasCare: fc.boolean() }),
    )
    fc.assert(
      fc.property(any, all => {
        const passages = all.map(({ slug, length, hasCare }) => passage(slug, length, hasCare))
        const chosen = chosenFor(words, passages)
        const shown = chosen.flatMap(at => passages[at] ?? [])
        expect(chosen.length).toBeLessThanOrEqual(mostOnSheet)
        expect(chosen.length > 0).toBe(passages.length > 0)
        expect(chosen).toEqual([...new Set(chosen)].toSorted((a, b) => a - b))
        expect(chosen.length < 2 || fitsOnePage({ ...words, passages: shown })).toBe(true)
      }),
    )
  })
})
