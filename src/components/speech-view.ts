// What the bar shows of reading aloud, and what can be asked of it.
import type { PostLink } from '../corpus/slices.ts'
import type { SpeechEngine } from '../reading/speech-engine.ts'
import type { SpeechPlayer, SpeechSnapshot, SpeechTarget, SpeechText } from '../reading/speech.ts'
import type { PageToHear } from './listen-state.ts'

/** What the bar shows. */
export interface SpeechView {
  readonly isOpen: boolean
  readonly snapshot: SpeechSnapshot
  readonly page?: PageToHear | undefined
  /** The text that is being read. */
  readonly text?: SpeechText | undefined
  /** The story whose page is being opened, while its title is said. */
  readonly ahead?: PostLink | undefined
  /** The story that will follow by itself. */
  readonly next?: PostLink | undefined
}

export interface SpeechSession {
  readonly engine: SpeechEngine | undefined
  readonly player: SpeechPlayer
  readonly view: () => SpeechView
  readonly subscribe: (changed: () => void) => () => void
  /** The press of a page's button: begins, goes on from the kept place, pauses. With a target it begins there. */
  readonly hear: (page: PageToHear, from?: SpeechTarget) => void
  /** Reads a week from this story on; the bar opens its page. */
  readonly hearWeek: (first: PostLink) => void
  /** After a reload: the bar, the marks, and silence, where this page was being read. */
  readonly restore: (page: PageToHear) => void
  /** The reader has come to another address. */
  readonly moved: (path: string) => void
  readonly setRate: (rate: number) => void
  readonly setVoice: (voice: string | undefined) => void
  readonly stop: () => void
}
