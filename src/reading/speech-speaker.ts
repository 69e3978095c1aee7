// Says one sentence, whatever engine there is: waits for voices that come late, cuts it into stretches an engine survives,
// begins again where an engine fell silent, and takes another voice where one does not work.
import type { SpeechClock } from './speech-clock.ts'
import type { SpeechEngine, SpeechVoice } from './speech-engine.ts'
import { say, type SayingEnd } from './speech-saying.ts'
import { firstStretch } from './speech-stretches.ts'
import type { SpeechFailure, Span } from './speech.ts'
import type { Speaker, SentenceEvents, SentenceJob } from './speech-sentence.ts'
import * as timing from './speech-timing.ts'
import { pickVoice } from './voices.ts'

export const createSpeaker = (engine: SpeechEngine, clock: SpeechClock): Speaker => {
  let stopSaying = (): void => {}
  let stopTimer = (): void => {}
  let isInAir = false
  let hasJustEnded = false
  let cancelledAt = -Infinity
  let waitUntil: number | undefined
  let caution = 0
  let nonsense = 0
  const avoided = new Set<string>()

  const cancel = (): void => {
    stopSaying()
    isInAir = false
    cancelledAt = clock.now()
    engine.cancel()
  }
  const hush = (): void => {
    stopTimer()
    if (isInAir) cancel()
  }
  const later = (milliseconds: number, run: () => void): void => {
    stopTimer()
    stopTimer = clock.after(milliseconds, run)
  }
  const voiceFor = ({ voice, lang }: SentenceJob): SpeechVoice | undefined =>
    pickVoice(
      engine.voices().filter(({ uri }) => !avoided.has(uri)),
      voice,
      lang,
    )
  /** True where another voice is there to try. */
  const avoidVoice = (job: SentenceJob): boolean => {
    const used = voiceFor(job)
    if (used === undefined) return false
    avoided.add(used.uri)
    if (voiceFor(job) !== undefined) return true
    avoided.delete(used.uri)
    return false
  }

  const speak = (job: SentenceJob, on: SentenceEvents): void => {
    let from = job.from
    let restarts = 0
    let isHeard = false

    const fail = (reason: SpeechFailure): void => {
      cancel()
      on.failed(reason)
    }
    const retry = (reason: SpeechFailure): void => {
      if (!isHeard && engine.voices().length === 0) return fail('no-voice')
      if (restarts >= timing.mostRestarts) return fail(reason)
      restarts += 1
      cancel()
      later(timing.gapAfterCancel, sayAgain)
    }
    const reportError = (error: string): void => {
      if (error === 'not-allowed') return fail('not-allowed')
      if (error === 'interrupted' || error === 'canceled') {
        if (clock.now() - cancelledAt < timing.ownCancelWithin) return retry('engine-silent')
        isInAir = false
        return on.stopped()
      }
      const isVoiceMissing = /^(?:voice|language|synthesis)-unavailable$/.test(error)
      const hasOther = (isVoiceMissing || error === 'network') && avoidVoice(job)
      return isVoiceMissing && !hasOther ? fail('no-voice') : retry('engine-silent')
    }
    const reportSilence = (): void => {
      caution = Math.min(2, caution + 1)
      // The last time with another voice: the network of this one may be gone.
      if (restarts === timing.mostRestarts - 1) avoidVoice(job)
      retry('engine-silent')
    }
    const reportWord = (said: Span | undefined): void => {
      if (nonsense >= timing.mostNonsense) return
      const word = said && job.shown(said)
      if (word !== undefined) {
        from = word.start
        return on.word(word)
      }
      nonsense += 1
      if (nonsense < timing.mostNonsense) return undefined
      from = job.from
      return on.word(undefined)
    }
    const finish = (): void => {
      hasJustEnded = true
      on.done()
      hasJustEnded = false
    }
    const sayStretch = (at: number, words: string): void => {
      const length = firstStretch(words, timing.stretchLimit(job.rate, caution))
      const voice = voiceFor(job)
      const proceed = (end: SayingEnd): void => {
        if (end.kind === 'silent') return reportSilence()
        if (end.kind === 'error') return reportError(end.error)
        isInAir = false
        isHeard = true
        return length < words.length ? sayStretch(at + length, words.slice(length)) : finish()
      }
      isInAir = true
      stopSaying = say({
        engine,
        clock,
        utterance: {
          text: words.slice(0, length),
          lang: job.lang,
          rate: job.rate,
          ...(voice === undefined ? {} : { voice }),
        },
        startWithin: engine.voices().length === 0 ? timing.startWithin : undefined,
        on: {
          started: () => {
            if (!isHeard) on.started()
            isHeard = true
          },
          word: said => reportWord(said && { start: at + said.start, end: at + said.end }),
          done: proceed,
        },
      })
    }
    const sayAgain = (): void => {
      const { at, words } = job.said(from)
      if (words.trim() === '') finish()
      else sayStretch(at, words)
    }
    const sayWithVoices = (): void => {
      waitUntil ??= clock.now() + timing.voicesWithin
      if (engine.voices().length > 0 || clock.now() >= waitUntil) sayAgain()
      else later(timing.voicesEvery, sayWithVoices)
    }

    stopTimer()
    if (isInAir || (!hasJustEnded && engine.isBusy())) cancel()
    // At once where it can be: Safari lets a page speak only while a press of the reader is being answered.
    const wait = cancelledAt + timing.gapAfterCancel - clock.now()
    if (wait > 0) later(wait, sayWithVoices)
    else sayWithVoices()
  }

  return {
    speak,
    hush,
    refresh: () => {
      waitUntil = undefined
      caution = 0
      nonsense = 0
      avoided.clear()
    },
  }
}
