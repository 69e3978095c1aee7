// Fetches the code that reads aloud, for whoever reaches for a button that does.
import type { SpeechSession } from './speech-view.ts'

let session: SpeechSession | undefined
let coming: Promise<SpeechSession> | undefined

/** Fetches the code that reads aloud; where it does not come, the next call asks again. */
export const fetchSpeech = (): Promise<SpeechSession> => {
  coming ??= Promise.all([import('./speech-session.ts'), import('./speech-bar.tsx')]).then(
    ([{ speechSession }]) => (session = speechSession()),
    (error: unknown) => {
      coming = undefined
      throw error
    },
  )
  return coming
}

/** Does something with it: at once where it is there, for some browsers let a page speak only within a press. */
export const withSpeech = (run: (speech: SpeechSession) => void, failed: () => void): void => {
  if (session === undefined) fetchSpeech().then(run, failed)
  else run(session)
}
