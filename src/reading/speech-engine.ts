// The one door to the browser's Web Speech. What an engine reports is not believed here, only read: types of its own for
// the few parts that are used, so that tests can stand in for it.

/** A voice of this device, or of its maker's network. */
export interface SpeechVoice {
  /** Its address, by which a choice is kept. */
  readonly uri: string
  readonly name: string
  /** As `en-GB`. */
  readonly lang: string
  readonly isLocal: boolean
  readonly isDefault: boolean
}

/** One utterance. Without a voice the engine chooses by `lang`. */
export interface Utterance {
  readonly text: string
  readonly lang: string
  readonly rate: number
  readonly voice?: SpeechVoice
}

/** What an engine reports of one utterance; any of it may never come. */
export interface UtteranceEvents {
  readonly started: () => void
  /** A word is reached: its offset in the utterance, and an end where the engine gives a length. */
  readonly word: (offset: number, length: number) => void
  readonly ended: () => void
  /** The name of the error, as Web Speech has it. */
  readonly failed: (error: string) => void
}

export interface SpeechEngine {
  /** The voices known by now; the same list until it changes. */
  readonly voices: () => readonly SpeechVoice[]
  /** Tells of voices that come later. Some browsers never do: ask `voices` again. */
  readonly onVoices: (changed: () => void) => () => void
  readonly isBusy: () => boolean
  readonly speak: (utterance: Utterance, events: UtteranceEvents) => void
  readonly cancel: () => void
}

/** `SpeechSynthesisVoice`. */
export interface WebVoice {
  readonly voiceURI: string
  readonly name: string
  readonly lang: string
  readonly localService: boolean
  readonly default: boolean
}

/** `SpeechSynthesisUtterance`. */
export interface WebUtterance {
  lang: string
  rate: number
  voice: WebVoice | null
  addEventListener(type: string, heard: (event: Event) => void): void
}

/** `speechSynthesis`. Old Safari has no `addEventListener` there. */
export interface WebSpeech {
  readonly speaking: boolean
  readonly pending: boolean
  readonly paused: boolean
  getVoices(): readonly WebVoice[]
  speak(utterance: WebUtterance): void
  cancel(): void
  resume(): void
  addEventListener?(type: string, heard: () => void): void
  removeEventListener?(type: string, heard: () => void): void
}

/** `window`, as far as speech goes. */
export interface SpeechScope {
  readonly speechSynthesis?: WebSpeech
  readonly SpeechSynthesisUtterance?: new (text: string) => WebUtterance
}

const numberIn = (event: object, name: 'charIndex' | 'charLength'): number => {
  const value: unknown = name in event ? Reflect.get(event, name) : undefined
  return typeof value === 'number' ? value : NaN
}
const textIn = (event: object, name: 'name' | 'error'): string => {
  const value: unknown = name in event ? Reflect.get(event, name) : undefined
  return typeof value === 'string' ? value : ''
}

/** Android writes `en_GB`. */
const voiceOf = (voice: WebVoice): SpeechVoice => ({
  uri: voice.voiceURI,
  name: voice.name,
  lang: voice.lang.replaceAll('_', '-'),
  isLocal: voice.localService,
  isDefault: voice.default,
})

const isSameList = (a: readonly SpeechVoice[], b: readonly SpeechVoice[]): boolean =>
  a.length === b.length && a.every(({ uri }, index) => uri === b[index]?.uri)

/** The engine of a browser; undefined where it has none. */
export const webSpeechEngine = (scope: SpeechScope): SpeechEngine | undefined => {
  const { speechSynthesis: speech, SpeechSynthesisUtterance: Words } = scope
  if (speech === undefined || Words === undefined) return undefined
  let known: readonly SpeechVoice[] = []
  /** Held here, or Chrome forgets the utterance before its end, and its events with it. */
  let held: WebUtterance | undefined

  return {
    voices: () => {
      const now = speech.getVoices().map(voiceOf)
      if (!isSameList(now, known)) known = now
      return known
    },
    onVoices: changed => {
      speech.addEventListener?.('voiceschanged', changed)
      return () => speech.removeEventListener?.('voiceschanged', changed)
    },
    isBusy: () => speech.speaking || speech.pending,
    speak: ({ text, lang, rate, voice }, events) => {
      const words = new Words(text)
      words.rate = rate
      words.voice = speech.getVoices().find(({ voiceURI }) => voiceURI === voice?.uri) ?? null
      // A language other than the voice's makes some engines take another voice.
      words.lang = words.voice === null ? lang : words.voice.lang
      words.addEventListener('start', () => events.started())
      words.addEventListener('end', () => events.ended())
      words.addEventListener('error', event => events.failed(textIn(event, 'error')))
      words.addEventListener('boundary', event => {
        if (textIn(event, 'name') === 'word') events.word(numberIn(event, 'charIndex'), numberIn(event, 'charLength'))
      })
      held = words
      // Another page may have left the engine paused; then it would say nothing.
      if (speech.paused) speech.resume()
      speech.speak(held)
    },
    cancel: () => {
      held = undefined
      speech.cancel()
    },
  }
}
