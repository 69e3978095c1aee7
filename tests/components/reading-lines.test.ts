import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bandOf, holeIn, lineAt, linesOf } from '../../src/components/reading-lines.ts'

const line = (top: number, bottom: number) => ({ top, bottom })

describe('the lines of a page', () => {
  it('are what lies beside each other, whatever its size, from top to bottom', () => {
    const small = line(104, 116)
    expect(linesOf([line(140, 160), line(100, 120), small, line(120, 139), line(122, 137)])).toEqual([
      line(100, 120),
      line(120, 139),
      line(140, 160),
    ])
  })

  it('leave out boxes without height, and are none where there is no text', () => {
    expect(linesOf([line(5, 5)])).toEqual([])
    expect(linesOf([])).toEqual([])
  })

  it('take in every box, each once, in order', () => {
    const box = fc.tuple(fc.nat(500), fc.integer({ min: 1, max: 60 })).map(([top, high]) => line(top, top + high))
    fc.assert(
      fc.property(fc.array(box), boxes => {
        const lines = linesOf(boxes)
        for (const { top, bottom } of boxes)
          expect(lines.some(one => one.top <= top && one.bottom >= bottom)).toBe(true)
        expect(lines.map(({ top }) => top)).toEqual(lines.map(({ top }) => top).toSorted((a, b) => a - b))
      }),
    )
  })
})

describe('the light', () => {
  const lines = [line(0, 10), line(20, 30), line(40, 50), line(60, 70), line(80, 90)]

  it.each([
    [1, 2, line(40, 50)],
    [3, 2, line(20, 70)],
    [5, 2, line(0, 90)],
    [3, 0, line(0, 30)],
    [5, 4, line(40, 90)],
  ])('on %d lines around line %d lies from top to bottom of them', (count, at, lit) => {
    expect(bandOf(lines, at, count)).toEqual(lit)
  })

  it('lies nowhere on a page without lines', () => {
    expect(bandOf([], 0, 3)).toBeUndefined()
    expect(lineAt([], 5)).toBe(-1)
  })

  it.each([
    [25, 1],
    [33, 1],
    [37, 2],
    [-5, 0],
    [500, 4],
  ])('a press at %d is on line %d', (place, at) => {
    expect(lineAt(lines, place)).toBe(at)
  })
})

describe('a hole in a sheet', () => {
  const box = { top: 150, bottom: 180, left: 30, right: 90 }

  it('is where the box is, counted from the corner of the sheet', () => {
    expect(holeIn(line(100, 400), box)).toBe(
      'polygon(evenodd, 0 0, 0 100%, 100% 100%, 100% 0, 0 0, 30px 50px, 30px 80px, 90px 80px, 90px 50px, 30px 50px)',
    )
  })

  it('may reach over the edge of the sheet', () => {
    expect(holeIn(line(160, 400), box)).toContain('30px -10px, 30px 20px')
    expect(holeIn(line(0, 160), box)).toContain('30px 150px, 30px 180px')
  })

  it.each([line(0, 150), line(180, 400), line(200, 200)])('is none where the box does not reach %o', sheet => {
    expect(holeIn(sheet, box)).toBeUndefined()
  })
})
