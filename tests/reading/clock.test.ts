// The day a reader has is the day of their own clock, not of another zone.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { currentDay, currentMoment } from '../../src/reading/clock.ts'
import { systemClock } from '../../src/reading/speech-clock.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the day it is', () => {
  it.each([
    [new Date(2031, 0, 5), '2031-01-05'],
    [new Date(2031, 4, 16, 12), '2031-05-16'],
    [new Date(2031, 11, 31, 23, 59, 59, 999), '2031-12-31'],
    [new Date(2032, 1, 29), '2032-02-29'],
  ])('is told in figures: %s', (moment, day) => {
    vi.setSystemTime(moment)
    expect(currentMoment()).toEqual(moment)
    expect(currentDay()).toBe(day)
  })
})

describe('the clock of reading aloud', () => {
  it('goes on with time, and does things later, once', () => {
    const run = vi.fn<() => void>()
    const before = systemClock.now()
    systemClock.after(40, run)
    vi.advanceTimersByTime(39)
    expect([systemClock.now() - before, run.mock.calls.length]).toEqual([39, 0])
    vi.advanceTimersByTime(1000)
    expect([systemClock.now() - before, run.mock.calls.length]).toEqual([1039, 1])
  })

  it('does nothing that was called off', () => {
    const run = vi.fn<() => void>()
    systemClock.after(40, run)()
    vi.advanceTimersByTime(1000)
    expect(run).not.toHaveBeenCalled()
  })
})
