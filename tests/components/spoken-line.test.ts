// Where the voice is on the page: the line of its word, or the first line of its sentence; told only when it is another.
// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { forgetSpoken, showSpoken, spokenLine } from '../../src/components/spoken-line.ts'

/** From now on the words on the page stand in these lines, from the top of the window. */
const boxes = (...lines: readonly (readonly [number, number])[]) => {
  const rects = lines.map(([top, bottom]) => ({ top, bottom }))
  Object.defineProperty(Range.prototype, 'getClientRects', { configurable: true, value: () => rects })
}
const own = Object.getOwnPropertyDescriptor(Range.prototype, 'getClientRects')

afterEach(() => {
  forgetSpoken()
  if (own) Object.defineProperty(Range.prototype, 'getClientRects', own)
  vi.unstubAllGlobals()
})

describe('the line that is read', () => {
  it('is the first of a stretch or of an element, from the top of the page', () => {
    vi.stubGlobal('scrollY', 100)
    boxes([20, 44], [44, 68])
    showSpoken(document.createRange())
    expect(spokenLine.get()).toEqual({ top: 120, bottom: 144 })
    forgetSpoken()
    expect(spokenLine.get()).toBeUndefined()
    showSpoken(document.createElement('p'))
    expect(spokenLine.get()).toEqual({ top: 120, bottom: 144 })
  })

  it('is told of once for all words of it, and again on the next', () => {
    const heard = vi.fn()
    const leave = spokenLine.subscribe(heard)
    boxes([20, 44])
    showSpoken(document.createRange())
    showSpoken(document.createRange())
    expect(heard).toHaveBeenCalledTimes(1)
    boxes([44, 68])
    showSpoken(document.createRange())
    expect(heard).toHaveBeenCalledTimes(2)
    leave()
  })

  it('is none where nothing of it can be seen', () => {
    boxes()
    showSpoken(document.createRange())
    expect(spokenLine.get()).toBeUndefined()
  })
})
