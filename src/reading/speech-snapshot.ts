// What the machine knows, as a page needs it: names and offsets instead of numbers.
import type { Cursor, SpeechScript, Start } from './speech-script.ts'
import type { Span, SpeechSnapshot, SpeechState } from './speech.ts'

interface Facts {
  readonly state: SpeechState
  readonly here: Start | undefined
  readonly word: Span | undefined
  readonly rate: number
  readonly voice: string | undefined
}

const nameOf = (script: SpeechScript, cursor: Cursor) => {
  const { id = '', post, edition } = script.textAt(cursor) ?? {}
  return { id, ...(post === undefined ? {} : { post }), ...(edition === undefined ? {} : { edition }) }
}

export const drawSnapshot = (script: SpeechScript, { state, here, word, rate, voice }: Facts): SpeechSnapshot => {
  const settings = { state, rate, ...(voice === undefined ? {} : { voice }) }
  if (here === undefined) return settings
  const { cursor, offset } = here
  const name = nameOf(script, cursor)
  const place = { ...name, offset }
  if (state.kind === 'idle') return { ...settings, place }
  const sentence = script.sentence(cursor)
  return {
    ...settings,
    place,
    position: { index: cursor.text, ...name, sentence, ...(word === undefined ? {} : { word }) },
  }
}
