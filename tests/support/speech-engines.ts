// Stand-ins for the browser's speech, with the habits that real engines have been seen to have. They speak at the pace of a
// test's clock, and remember what was truly heard.
import type { SpeechScope, WebUtterance, WebVoice } from '../../src/reading/speech-engine.ts'
import type { TestClock } from './speech-clock.ts'

export interface Habits {
  readonly voices?: readonly WebVoice[]
  /** Voices come only then. */
  readonly voicesAfter?: number
  /** The offsets of its word events; undefined for none at all. */
  readonly words?: (offset: number) => number
  /** Falls silent then, with no event. */
  readonly diesAfter?: number
  /** Whether it then still says that it speaks, as Chrome does. */
  readonly speaksWhenDead?: boolean
  /** Says nothing at all of these. */
  readonly ignores?: (utterance: HeardUtterance) => boolean
  /** Instead of speaking. */
  readonly error?: (utterance: HeardUtterance) => string | undefined
  /** Ends each at once, as if it had been said. */
  readonly endsAtOnce?: boolean
  /** Swallows what comes within so many milliseconds of `cancel`. */
  readonly deafAfterCancel?: number
  /** Letters a second at speed 1. */
  readonly pace?: number
  /** How long it takes to begin. */
  readonly startsAfter?: number
  /** Still says that it speaks while it tells of an end. */
  readonly busyAtEnd?: boolean
  /** Tells of words it no longer says. */
  readonly talksOn?: boolean
}

export interface HeardUtterance {
  readonly text: string
  readonly voice: string | undefined
  readonly lang: string
  readonly rate: number
  readonly at: number
  /** How many of its letters were heard. */
  heard: number
}

export interface StandIn extends SpeechScope {
  /** All that was ever asked of it. */
  readonly log: readonly HeardUtterance[]
  readonly cancels: () => number
  /** Another page, or the system, silences the engine. */
  readonly interrupt: () => void
  readonly speechSynthesis: NonNullable<SpeechScope['speechSynthesis']>
  readonly SpeechSynthesisUtterance: NonNullable<SpeechScope['SpeechSynthesisUtterance']>
}

export const voice = (name: string, facts: Partial<WebVoice> = {}): WebVoice => ({
  voiceURI: `urn:${name}`,
  name,
  lang: 'en-GB',
  localService: true,
  default: false,
  ...facts,
})

/** Letters a second at speed 1: a little faster than the player reckons with. */
const usualPace = 15

class Words extends EventTarget implements WebUtterance {
  lang = ''
  rate = 1
  voice: WebVoice | null = null
  readonly text: string
  constructor(text: string) {
    super()
    this.text = text
  }
}

export const standIn = (clock: TestClock, habits: Habits = {}): StandIn => {
  const { voices = [voice('Anna')], voicesAfter = 0, pace = usualPace } = habits
  const log: HeardUtterance[] = []
  let stopTimers: (() => void)[] = []
  let current: Words | undefined
  let begunAt: number | undefined
  let cancelledAt = -Infinity
  let cancels = 0
  let isSilent = false

  const tell = (words: Words, type: string, facts: object = {}) =>
    words.dispatchEvent(Object.assign(new Event(type), facts))
  const later = (milliseconds: number, run: () => void) => stopTimers.push(clock.after(milliseconds, run))
  const count = (): void => {
    const entry = log.at(-1)
    if (entry === undefined || begunAt === undefined || current === undefined) return
    const time = Math.min(clock.now() - begunAt, habits.diesAfter ?? Infinity)
    entry.heard = Math.min(entry.text.length, Math.floor((time / 1000) * pace * entry.rate + 1e-6))
  }
  const clear = (): void => {
    count()
    for (const stop of stopTimers) stop()
    stopTimers = []
    current = undefined
    begunAt = undefined
  }
  const end = (words: Words): void => {
    if (habits.busyAtEnd) tell(words, 'end')
    if (current === words) clear()
    if (!habits.busyAtEnd) tell(words, 'end')
  }
  const silence = (error: string): void => {
    const words = current
    clear()
    // Chrome tells of it later, when something else may already be spoken.
    if (words !== undefined) clock.after(20, () => tell(words, 'error', { error }))
  }
  const begin = (words: Words, rate: number): void => {
    begunAt = clock.now()
    isSilent = false
    tell(words, 'start')
    tell(words, 'boundary', { name: 'sentence', charIndex: 0 })
    const long = (words.text.length / (pace * rate)) * 1000
    const dies = habits.diesAfter ?? Infinity
    for (const match of words.text.matchAll(/\S+/g)) {
      const at = (match.index / (pace * rate)) * 1000
      const charIndex = habits.words?.(match.index)
      if (charIndex === undefined || at >= dies) continue
      const report = () => tell(words, 'boundary', { name: 'word', charIndex })
      if (habits.talksOn) clock.after(at, report)
      else later(at, report)
    }
    if (long <= dies) later(long, () => end(words))
    else {
      later(dies, () => {
        isSilent = !habits.speaksWhenDead
      })
    }
  }

  const speechSynthesis = {
    get speaking() {
      return begunAt !== undefined && !isSilent
    },
    get pending() {
      return current !== undefined && begunAt === undefined
    },
    paused: false,
    resume: () => {},
    getVoices: () => (clock.now() >= voicesAfter ? voices : []),
    speak: (words: WebUtterance) => {
      if (!(words instanceof Words)) throw new TypeError('not an utterance')
      const entry = {
        text: words.text,
        voice: words.voice?.voiceURI,
        lang: words.lang,
        rate: words.rate,
        at: clock.now(),
        heard: 0,
      }
      log.push(entry)
      if (clock.now() - cancelledAt < (habits.deafAfterCancel ?? 0) || habits.ignores?.(entry)) return
      current = words
      const error = habits.error?.(entry)
      if (error !== undefined) {
        later(10, () => {
          clear()
          tell(words, 'error', { error })
        })
      } else if (habits.endsAtOnce) later(5, () => end(words))
      else later(habits.startsAfter ?? 50, () => begin(words, words.rate))
    },
    cancel: () => {
      cancels += 1
      cancelledAt = clock.now()
      silence('interrupted')
    },
  }
  return {
    speechSynthesis,
    SpeechSynthesisUtterance: Words,
    log,
    cancels: () => cancels,
    interrupt: () => silence('interrupted'),
  }
}

const usual = (offset: number): number => offset

/** Tells everything: start, each word, end. */
export const fullEngine = (clock: TestClock): StandIn => standIn(clock, { words: usual })
/** Tells of start and end alone, as Chrome's network voices and most of Android do. */
export const wordlessEngine = (clock: TestClock): StandIn => standIn(clock)
/** Falls silent after 14 seconds of an utterance and goes on saying that it speaks. */
export const dyingEngine = (clock: TestClock): StandIn => standIn(clock, { diesAfter: 14_000, speaksWhenDead: true })
/** Has no voices in the first two seconds. */
export const lateEngine = (clock: TestClock): StandIn => standIn(clock, { words: usual, voicesAfter: 2000 })
/** Has the interface and no voice: nothing ever happens. */
export const emptyEngine = (clock: TestClock): StandIn => standIn(clock, { voices: [], ignores: () => true })
