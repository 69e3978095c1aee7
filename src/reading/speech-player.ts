// Reading aloud as a small machine: idle, speaking, paused, ended, failed. It knows no page: it is given texts and an engine,
// and says in a snapshot where the voice is. It speaks only between `play` and whatever ends that; never by itself.
//
//   idle --play--> speaking --pause--> paused --play--> speaking --(last word)--> ended
//   jump without speaking: paused there.   stop: idle, from anywhere.   failed --play--> tries again at the same place
import { systemClock, type SpeechClock } from './speech-clock.ts'
import type { SpeechEngine } from './speech-engine.ts'
import { createScript, type Cursor, type SpeechScript, type Start } from './speech-script.ts'
import type { SentenceEvents } from './speech-sentence.ts'
import { createSpeaker } from './speech-speaker.ts'
import { backWithin, speed } from './speech-timing.ts'
import { drawSnapshot } from './speech-snapshot.ts'
import type { Pronunciations, Span, SpeechPlayer, SpeechSnapshot, SpeechState } from './speech.ts'

export interface SpeechSetup {
  /** Undefined where the browser has none. */
  readonly engine: SpeechEngine | undefined
  readonly clock?: SpeechClock
  readonly rate?: number
  readonly voice?: string
}

const none: Pronunciations = new Map()

export const createSpeechPlayer = (setup: SpeechSetup): SpeechPlayer => {
  const { engine, clock = systemClock } = setup
  const speaker = engine && createSpeaker(engine, clock)
  const listeners = new Set<() => void>()
  let script: SpeechScript = createScript([], none)
  let rate = speed(setup.rate ?? 1)
  let voice = setup.voice
  let state: SpeechState = { kind: 'idle' }
  let here: Start | undefined
  let word: Span | undefined
  /** How long this sentence had been heard before the voice began, again, at `began`. */
  let heardBefore = 0
  let began = 0

  const draw = (): SpeechSnapshot => drawSnapshot(script, { state, here, word, rate, voice })
  let snapshot = draw()
  const publish = (next: SpeechState): void => {
    state = next
    snapshot = draw()
    for (const changed of listeners) changed()
  }

  const isSpeaking = (): boolean => state.kind === 'speaking'
  const heard = (): number => heardBefore + (isSpeaking() ? clock.now() - began : 0)
  const goTo = (start: Start): void => {
    here = start
    word = undefined
    // Whoever begins within a sentence wants its beginning when going back.
    heardBefore = start.offset > script.sentence(start.cursor).start ? backWithin : 0
    began = clock.now()
  }
  const beginningOf = (cursor: Cursor): Start => ({ cursor, offset: script.sentence(cursor).start })
  const end = (): void => {
    speaker?.hush()
    here = undefined
    word = undefined
    publish({ kind: 'ended' })
  }
  const pause = (): void => {
    if (!isSpeaking()) return
    speaker?.hush()
    heardBefore = heard()
    publish({ kind: 'paused' })
  }

  const speak = (): void => {
    if (here === undefined) return end()
    if (speaker === undefined) return publish({ kind: 'failed', reason: 'no-voice' })
    const { cursor, offset } = here
    const on: SentenceEvents = {
      started: () => (began = clock.now()),
      word: heardWord => {
        word = heardWord
        here = { cursor, offset: heardWord?.start ?? offset }
        publish(state)
      },
      done: () => {
        const next = script.after(cursor)
        if (next === undefined) return end()
        goTo(beginningOf(next))
        return speak()
      },
      stopped: pause,
      failed: reason => {
        heardBefore = heard()
        publish({ kind: 'failed', reason })
      },
    }
    began = clock.now()
    speaker.speak(
      {
        from: offset,
        said: from => script.said(cursor, from),
        shown: said => script.shown(cursor, said),
        lang: script.textAt(cursor)?.lang ?? 'en-GB',
        rate,
        voice,
      },
      on,
    )
    return publish({ kind: 'speaking' })
  }
  /** After a move: speaks on from there, or stays paused there. */
  const goOn = (): void => (isSpeaking() ? speak() : publish({ kind: 'paused' }))
  /** After a change of speed or voice: the rest of the sentence is said with it. */
  const sayWith = (): void => {
    if (!isSpeaking()) return publish(state)
    heardBefore = heard()
    return speak()
  }
  /** From where one may move on or back. */
  const movesFrom = (): Cursor | undefined => (isSpeaking() || state.kind === 'paused' ? here?.cursor : undefined)
  const stop = (): void => {
    speaker?.hush()
    word = undefined
    publish({ kind: 'idle' })
  }

  return {
    snapshot: () => snapshot,
    subscribe: changed => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    load: (texts, pronunciations = none) => {
      script = createScript(texts, pronunciations)
      here = undefined
      stop()
    },
    play: target => {
      if (target === undefined && isSpeaking()) return
      const first = script.first()
      const isNew = target !== undefined || here === undefined || state.kind === 'idle'
      const start = (target && script.find(target)) ?? (first && beginningOf(first))
      if (state.kind !== 'paused' && !isSpeaking()) speaker?.refresh()
      if (isNew) here = undefined
      if (isNew && start !== undefined) goTo(start)
      speak()
    },
    pause,
    stop,
    next: () => {
      const cursor = movesFrom()
      if (cursor === undefined) return
      const next = script.after(cursor)
      if (next === undefined && isSpeaking()) end()
      if (next === undefined) return
      goTo(beginningOf(next))
      goOn()
    },
    previous: () => {
      const cursor = movesFrom()
      if (cursor === undefined) return
      goTo(beginningOf(heard() < backWithin ? (script.before(cursor) ?? cursor) : cursor))
      goOn()
    },
    jump: target => {
      const start = script.find(target)
      if (start === undefined) return false
      goTo(start)
      goOn()
      return true
    },
    setRate: value => {
      if (speed(value) === rate) return
      rate = speed(value)
      sayWith()
    },
    setVoice: uri => {
      if (uri === voice) return
      voice = uri
      speaker?.refresh()
      sayWith()
    },
  }
}
