// Says one stretch and watches the engine while it does: whatever the engine leaves out, `done` is told exactly once, unless
// the returned function is called first. That function does not silence the engine; the player does.
import type { SpeechClock } from './speech-clock.ts'
import type { SpeechEngine, Utterance } from './speech-engine.ts'
import type { Span } from './speech.ts'
import { lookEvery, patience, soonestEnd } from './speech-timing.ts'
import { reportedWord } from './speech-words.ts'

export type SayingEnd = { readonly kind: 'ended' | 'silent' } | { readonly kind: 'error'; readonly error: string }

export interface SayingEvents {
  readonly started: () => void
  /** Offsets in the utterance; undefined for a word that cannot be. */
  readonly word: (word: Span | undefined) => void
  readonly done: (end: SayingEnd) => void
}

interface Saying {
  readonly engine: SpeechEngine
  readonly clock: SpeechClock
  readonly utterance: Utterance
  /** Give up where nothing has begun by then. */
  readonly startWithin?: number | undefined
  readonly on: SayingEvents
}

export const say = ({ engine, clock, utterance, startWithin, on }: Saying): (() => void) => {
  const { text, rate } = utterance
  const begun = clock.now()
  let deadline = begun + patience(text.length, rate)
  let isOver = false
  let isStarted = false
  let wasBusy = false
  let idleLooks = 0
  let last = -1
  let stopWatch = (): void => {}

  const stop = (): void => {
    isOver = true
    stopWatch()
  }
  const finish = (end: SayingEnd): void => {
    if (isOver) return
    stop()
    on.done(end)
  }
  /** Only an engine that has once said it is busy can be believed when it says it no longer is. */
  const isSilent = (): boolean => {
    const now = clock.now()
    if (engine.isBusy()) wasBusy = true
    idleLooks = wasBusy && !engine.isBusy() ? idleLooks + 1 : 0
    const isLate = !isStarted && startWithin !== undefined && now - begun >= startWithin
    return isLate || idleLooks >= 2 || now >= deadline
  }
  const watch = (): void => {
    if (isSilent()) finish({ kind: 'silent' })
    else stopWatch = clock.after(lookEvery, watch)
  }
  const start = (): void => {
    if (isOver || isStarted) return
    isStarted = true
    on.started()
  }
  const word = (offset: number, length: number): void => {
    if (isOver) return
    start()
    const span = reportedWord(text, { offset, length, last })
    if (span !== undefined) {
      last = span.start
      deadline = clock.now() + patience(text.length - span.start, rate)
    }
    on.word(span)
  }
  const ended = (): void => {
    const isTooSoon = clock.now() - begun < soonestEnd(text.length, rate)
    finish({ kind: isTooSoon ? 'silent' : 'ended' })
  }

  stopWatch = clock.after(lookEvery, watch)
  try {
    engine.speak(utterance, { started: start, word, ended, failed: error => finish({ kind: 'error', error }) })
  } catch (error) {
    // Told later, like every other end: the caller does not hold this saying yet.
    stopWatch()
    const name = error instanceof Error ? error.name : 'unknown'
    stopWatch = clock.after(0, () =>
      finish({ kind: 'error', error: name === 'NotAllowedError' ? 'not-allowed' : name }),
    )
  }
  return stop
}
