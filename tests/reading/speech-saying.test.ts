// One stretch, watched while it is said: whatever the engine leaves out, its end is told exactly once.
import { describe, expect, it } from 'vitest'
import type { SpeechEngine, UtteranceEvents } from '../../src/reading/speech-engine.ts'
import { say } from '../../src/reading/speech-saying.ts'
import { testClock } from '../support/speech-clock.ts'

/** An engine that does nothing by itself: a test says what it reports. */
const saying = (
  text: string,
  { startWithin, fails }: { readonly startWithin?: number; readonly fails?: () => never } = {},
) => {
  const clock = testClock()
  const told: string[] = []
  const state = { isBusy: false, said: '' }
  let events: UtteranceEvents | undefined
  const engine: SpeechEngine = {
    voices: () => [],
    onVoices: () => () => undefined,
    isBusy: () => state.isBusy,
    speak: (utterance, on) => {
      state.said = utterance.text
      events = on
      fails?.()
    },
    cancel: () => told.push('cancelled'),
  }
  const stop = say({
    engine,
    clock,
    utterance: { text, lang: 'en-GB', rate: 1 },
    startWithin,
    on: {
      started: () => told.push('started'),
      word: word => told.push(word === undefined ? 'no word' : text.slice(word.start, word.end)),
      done: end => told.push(end.kind === 'error' ? `error ${end.error}` : end.kind),
    },
  })
  if (events === undefined) throw new Error('nothing was said')
  return { clock, told, state, stop, on: events }
}
/** At speed 1 fourteen letters take a second, so an engine has five seconds for these. */
const short = 'a kite.'
/** A second and a half: the shortest that can end too soon. */
const long = 'a kite that flew high'

describe('a stretch that is said', () => {
  it('is told from start to end, once', () => {
    const { told, on, clock, state } = saying(short)
    expect(state.said).toBe(short)
    on.started()
    on.started()
    on.word(2, 4)
    on.ended()
    expect(told).toEqual(['started', 'kite', 'ended'])
    expect(clock.waiting()).toBe(0)
    on.started()
    on.word(2, 4)
    on.ended()
    on.failed('network')
    clock.move(60_000)
    expect(told).toEqual(['started', 'kite', 'ended'])
  })

  it('has begun where a word of it is said', () => {
    const { told, on } = saying(short)
    on.word(0, 1)
    on.started()
    on.word(2, 4)
    expect(told).toEqual(['started', 'a', 'kite'])
  })

  it('has no word that cannot be, and none before the last', () => {
    const { told, on } = saying(short)
    for (const offset of [2, 0, 99, 2]) on.word(offset, NaN)
    expect(told).toEqual(['started', 'kite', 'no word', 'no word', 'kite'])
  })

  it('was not said where it ended far too soon, as broken engines do', () => {
    expect([short.length, long.length]).toEqual([7, 21])
    for (const [text, after, end] of [
      [long, 119, 'silent'],
      [long, 120, 'ended'],
      [long.slice(1), 0, 'ended'],
    ] as const) {
      const { told, on, clock } = saying(text)
      clock.move(after)
      on.ended()
      expect(told).toEqual([end])
    }
  })

  it('is told nothing of after it was stopped, and does not silence the engine', () => {
    const { told, on, clock, stop } = saying(short)
    stop()
    expect(clock.waiting()).toBe(0)
    on.started()
    on.word(0, 1)
    on.ended()
    clock.move(60_000)
    expect(told).toEqual([])
  })
})

describe('an engine that says nothing more', () => {
  it('is waited for as long as its letters may take, and no longer', () => {
    const { told, clock } = saying(short)
    clock.move(4999)
    expect(told).toEqual([])
    clock.move(1)
    expect(told).toEqual(['silent'])
    expect(clock.waiting()).toBe(0)
  })

  it('is waited for anew with each word it tells of, for the letters that are left', () => {
    const { told, clock, on } = saying(long)
    clock.move(4000)
    on.word(7, 4)
    // 14 letters from there: six seconds more.
    clock.move(5999)
    expect(told).toEqual(['started', 'that'])
    clock.move(1)
    expect(told).toEqual(['started', 'that', 'silent'])
  })

  it('is waited for no longer because of words that cannot be', () => {
    const { told, clock, on } = saying(short)
    clock.move(4000)
    on.word(99, 1)
    clock.move(1000)
    expect(told).toEqual(['started', 'no word', 'silent'])
  })

  it('need not be waited for where it has not begun in time', () => {
    const { told, clock } = saying(long, { startWithin: 3000 })
    clock.move(2999)
    expect(told).toEqual([])
    clock.move(1)
    expect(told).toEqual(['silent'])
    const begun = saying(long, { startWithin: 3000 })
    begun.on.started()
    begun.clock.move(6999)
    expect(begun.told).toEqual(['started'])
    begun.clock.move(1)
    expect(begun.told).toEqual(['started', 'silent'])
  })

  it('is believed at the second look that it is no longer busy, once it was', () => {
    const { told, clock, state } = saying(long)
    state.isBusy = true
    clock.move(500)
    state.isBusy = false
    clock.move(500)
    state.isBusy = true
    clock.move(500)
    state.isBusy = false
    clock.move(999)
    expect(told).toEqual([])
    clock.move(1)
    expect(told).toEqual(['silent'])
  })
})

describe('an engine that fails', () => {
  it('is told by the name of its error', () => {
    const { told, on, clock } = saying(short)
    on.failed('network')
    expect(told).toEqual(['error network'])
    expect(clock.waiting()).toBe(0)
  })

  it.each([
    [new DOMException('press first', 'NotAllowedError'), 'error not-allowed'],
    [new TypeError('no'), 'error TypeError'],
    ['no', 'error unknown'],
  ])('at once is told a moment later: %s', (error, says) => {
    const { told, clock } = saying(short, {
      fails: () => {
        throw error
      },
    })
    expect(told).toEqual([])
    clock.move(0)
    expect(told).toEqual([says])
    expect(clock.waiting()).toBe(0)
  })

  it('at once is not told of where it was stopped by then', () => {
    const { told, clock, stop } = saying(short, {
      fails: () => {
        throw new TypeError('no')
      },
    })
    stop()
    expect(clock.waiting()).toBe(0)
    clock.move(1000)
    expect(told).toEqual([])
  })
})
