// The words of reading aloud: what is to be said, where a voice is, and what a page shows of it.
// All offsets are UTF-16 offsets into the shown text, `end` exclusive, as everywhere in the corpus.
import type { Edition } from '../corpus/schema.ts'

/** A stretch of a text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** One text to be said: a passage, a title, a point of a summary. `id` is unique within its post and edition. */
export interface SpeechText {
  readonly id: string
  readonly post?: string
  readonly edition?: Edition
  /** The text exactly as the page shows it. */
  readonly text: string
  readonly lang: string
}

/** Names and how they are said. The longest name that stands somewhere is the one that counts; case matters. */
export type Pronunciations = ReadonlyMap<string, string>

/** Where to begin. Without an offset: at the beginning of the text. */
export interface SpeechTarget {
  readonly id: string
  readonly post?: string
  readonly edition?: Edition
  readonly offset?: number
}

/** A place to keep, so that a reader can go on later. */
export interface SpeechPlace extends SpeechTarget {
  readonly offset: number
}

/** Where the voice is. `index` is the number of the text in the list; `word` only where the engine truly says it. */
export interface SpeechPosition {
  readonly index: number
  readonly id: string
  readonly post?: string
  readonly edition?: Edition
  readonly sentence: Span
  readonly word?: Span
}

/** Why nothing is heard: no voice on this device; the engine says nothing; the browser wants a press first. */
export type SpeechFailure = 'no-voice' | 'engine-silent' | 'not-allowed'

export type SpeechState =
  | { readonly kind: 'idle' | 'speaking' | 'paused' | 'ended' }
  | { readonly kind: 'failed'; readonly reason: SpeechFailure }

/** All that a page shows of reading aloud. A new object whenever something has changed, else the same one. */
export interface SpeechSnapshot {
  readonly state: SpeechState
  /** Present while speaking, paused and failed: what to mark. */
  readonly position?: SpeechPosition
  /** Where to go on. It stays after `stop`, and goes once everything has been said. */
  readonly place?: SpeechPlace
  readonly rate: number
  /** The address of the chosen voice; it may be one this device does not have (see `pickVoice`). */
  readonly voice?: string
}

export interface SpeechPlayer {
  readonly snapshot: () => SpeechSnapshot
  /** Tells of every new snapshot, until the returned function is called. */
  readonly subscribe: (changed: () => void) => () => void
  /** What is to be said from now on. Whatever was being said stops. */
  readonly load: (texts: readonly SpeechText[], pronunciations?: Pronunciations) => void
  /** Speaks: at a target, else where it was paused or failed, else from the beginning. Call it in a press of the reader. */
  readonly play: (target?: SpeechTarget) => void
  readonly pause: () => void
  /** Ends and clears everything; the place stays in the snapshot. */
  readonly stop: () => void
  readonly next: () => void
  readonly previous: () => void
  /** Goes to a target, and speaks only if it was speaking. False where the texts do not have it. */
  readonly jump: (target: SpeechTarget) => boolean
  readonly setRate: (rate: number) => void
  /** By its address; undefined lets the player choose. */
  readonly setVoice: (voice: string | undefined) => void
}
