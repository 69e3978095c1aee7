// Which voice reads. A choice is kept by the voice's address; on another device, or later, that voice may be gone.
import type { SpeechVoice } from './speech-engine.ts'

const languageOf = (lang: string): string => lang.toLowerCase().split('-')[0] ?? ''

/** 0 for the language as it is spoken here, 1 for the language elsewhere, 2 for another. */
const distance = (voice: SpeechVoice, lang: string): number => {
  if (voice.lang.toLowerCase() === lang.toLowerCase()) return 0
  return languageOf(voice.lang) === languageOf(lang) ? 1 : 2
}

/**
 * The voices in the order in which they are offered: those of the language first, on the device before on the network (they
 * work offline and send no words away), the one the person has set for the whole device before others, then by name.
 */
export const orderVoices = (voices: readonly SpeechVoice[], lang = 'en-GB'): readonly SpeechVoice[] =>
  voices.toSorted(
    (a, b) =>
      distance(a, lang) - distance(b, lang) ||
      Number(b.isLocal) - Number(a.isLocal) ||
      Number(b.isDefault) - Number(a.isDefault) ||
      a.name.localeCompare(b.name, 'en-GB'),
  )

/** The voice that reads: the kept one where it is there, else the first of the language; undefined: let the engine choose. */
export const pickVoice = (
  voices: readonly SpeechVoice[],
  kept: string | undefined,
  lang = 'en-GB',
): SpeechVoice | undefined =>
  voices.find(({ uri }) => uri === kept) ?? orderVoices(voices, lang).find(voice => distance(voice, lang) < 2)
