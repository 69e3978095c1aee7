// What is asked of a speaker, and what it answers: one sentence at a time.
import type { SpeechFailure, Span } from './speech.ts'

export interface SentenceJob {
  /** The shown offset to begin with. */
  readonly from: number
  /** What is said from a shown offset to the end of the sentence; `at` is where that begins. */
  readonly said: (from: number) => { readonly at: number; readonly words: string }
  readonly shown: (said: Span) => Span | undefined
  readonly lang: string
  readonly rate: number
  readonly voice: string | undefined
}

/** `done`, `stopped` and `failed` end a sentence; one of them comes, once, unless it is hushed. */
export interface SentenceEvents {
  readonly started: () => void
  /** The word that is heard, as it is shown; undefined once the engine's words are no longer believed. */
  readonly word: (word: Span | undefined) => void
  readonly done: () => void
  /** Someone else has silenced the engine. */
  readonly stopped: () => void
  readonly failed: (reason: SpeechFailure) => void
}

export interface Speaker {
  /** Says a sentence, instead of whatever is being said. */
  readonly speak: (job: SentenceJob, on: SentenceEvents) => void
  /** Says no more, and leaves no timer behind. */
  readonly hush: () => void
  /** Forgets all bad experience with this engine and its voices. */
  readonly refresh: () => void
}
