// @vitest-environment happy-dom
// Whose passages wait for the lens before the first pixel: only those of readers who have chosen a voice, and not for good.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { waitForLens } from '../../src/reading/wait-for-lens.ts'

const root = document.documentElement

describe('a page that waits for the lens', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
    for (const name of ['data-set-lens', 'data-lens-waits']) root.removeAttribute(name)
  })

  it('is one of a reader who has chosen a voice', () => {
    waitForLens(document)
    expect(root).not.toHaveAttribute('data-lens-waits')
    root.setAttribute('data-set-lens', 'staff')
    waitForLens(document)
    expect(root).toHaveAttribute('data-lens-waits')
  })

  it('is shown after three seconds where the lens never comes', async () => {
    root.setAttribute('data-set-lens', 'staff')
    waitForLens(document)
    await vi.advanceTimersByTimeAsync(2999)
    expect(root).toHaveAttribute('data-lens-waits')
    await vi.advanceTimersByTimeAsync(1)
    expect(root).not.toHaveAttribute('data-lens-waits')
  })

  it('is shown at once where the browser is too old to keep it back', () => {
    root.setAttribute('data-set-lens', 'staff')
    vi.stubGlobal('CSSStyleSheet', undefined)
    waitForLens(document)
    expect(root).not.toHaveAttribute('data-lens-waits')
  })
})
