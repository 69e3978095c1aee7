// The places of hard words come out of their packing as they went in.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packUses, readUses } from '../../src/corpus/hard-words.ts'

const uses = fc
  .uniqueArray(fc.nat({ max: 500 }), { maxLength: 12 })
  .map(cuts => cuts.toSorted((a, b) => a - b))
  .chain(cuts =>
    fc.tuple(
      ...Array.from({ length: Math.floor(cuts.length / 2) }, (_, at) =>
        fc.record({
          start: fc.constant(cuts[2 * at] ?? 0),
          end: fc.constant(cuts[2 * at + 1] ?? 0),
          word: fc.nat({ max: 60 }),
        }),
      ),
    ),
  )

describe('packed places of hard words', () => {
  it('are the same when they are read again', () => {
    fc.assert(
      fc.property(uses, list => {
        expect(readUses(packUses(list))).toEqual(list)
      }),
    )
  })

  it('are three numbers each: the letters before it, its own, its word', () => {
    expect(
      packUses([
        { start: 4, end: 8, word: 2 },
        { start: 10, end: 11, word: 0 },
      ]),
    ).toEqual([4, 4, 2, 2, 1, 0])
  })

  it('are none where there are too few numbers', () => {
    expect(readUses([4, 4])).toEqual([])
  })
})
