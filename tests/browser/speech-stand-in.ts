// An engine that stands in for the browser's speech: it says nothing aloud, tells of everything, and remembers the words.

declare global {
  interface Window {
    /** Every word that was said, in order. */
    spoken: string[]
  }
}

/** Runs in the page, before anything else there: it must need nothing from outside. `pace`: letters a second. */
export const standInSpeech = ({
  voices,
  pace,
}: {
  readonly voices: readonly string[]
  readonly pace: number
}): void => {
  class Words extends EventTarget {
    readonly text: string
    lang = ''
    rate = 1
    voice: unknown = null
    constructor(text: string) {
      super()
      this.text = text
    }
  }
  const all = voices.map((name, at) => ({
    voiceURI: `urn:${name}`,
    name,
    lang: 'en-GB',
    localService: !name.startsWith('Net'),
    default: at === 0,
  }))
  let current: Words | undefined
  let timers: number[] = []
  window.spoken = []
  const later = (run: () => void, milliseconds: number) => timers.push(window.setTimeout(run, milliseconds))
  const clear = () => {
    timers.forEach(timer => window.clearTimeout(timer))
    timers = []
    current = undefined
  }
  const tell = (words: Words, type: string, facts: object = {}) =>
    words.dispatchEvent(Object.assign(new Event(type), facts))
  const speech = Object.assign(new EventTarget(), {
    paused: false,
    getVoices: () => all,
    resume: () => undefined,
    cancel: () => {
      const words = current
      clear()
      if (words) window.setTimeout(() => tell(words, 'error', { error: 'interrupted' }), 5)
    },
    speak: (words: Words) => {
      if (all.length === 0) return
      current = words
      const each = 1000 / (pace * words.rate)
      later(() => tell(words, 'start'), 10)
      for (const { 0: word, index } of words.text.matchAll(/\S+/g)) {
        later(
          () => {
            window.spoken.push(word)
            tell(words, 'boundary', { name: 'word', charIndex: index, charLength: word.length })
          },
          10 + index * each,
        )
      }
      later(
        () => {
          clear()
          tell(words, 'end')
        },
        10 + words.text.length * each,
      )
    },
  })
  Object.defineProperty(speech, 'speaking', { get: () => current !== undefined })
  Object.defineProperty(speech, 'pending', { get: () => false })
  Object.defineProperty(window, 'speechSynthesis', { value: speech })
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Words })
}
