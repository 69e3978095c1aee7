// What the bar says: what is read, and, where nothing is heard, why and what to do.
import type { SpeechFailure } from '../reading/speech.ts'
import { blockName } from './speech-texts.ts'
import type { SpeechView } from './speech-view.ts'

/** Why nothing is heard, and the next step. */
export const failureWords: Readonly<Record<SpeechFailure, string>> = {
  'no-voice': 'There is no voice on this device. Add a voice in its settings or try another browser. Then press Play.',
  'engine-silent':
    'The voice does not answer. Press Play to try again or choose another voice. It may help to close this page and open it again.',
  'not-allowed': 'Your browser needs one more press before it reads aloud. Press Play.',
}

/** Said where the voice in use does not work on the device alone. */
export const networkWords =
  'This voice needs the internet. It sends the words it reads to the company that makes the voice.'

const titleOf = ({ page, ahead, text }: SpeechView): string => {
  if (ahead !== undefined) return ahead.title
  if (page?.kind === 'post') return page.data.post.title
  if (page?.kind === 'path') return page.data.path.name
  const story = page?.data.posts.find(({ card }) => card.slug === text?.post)
  return story?.card.title ?? page?.data.theme.name ?? ''
}

const stateWords = { speaking: 'Reading', paused: 'Paused', failed: 'Not reading', idle: 'Paused', ended: 'Going on' }

/** "Reading: The first kite, passage 3". */
export const whatIsRead = (view: SpeechView): string => {
  const { state, position } = view.snapshot
  const name = blockName(position?.id ?? '')
  return `${stateWords[state.kind]}: ${titleOf(view)}${name === '' ? '' : `, ${name}`}`
}
