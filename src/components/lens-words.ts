// What the lens says of a page: whose voice is shown, and how many passages are hidden.
import { countPassages } from '../corpus/counted.ts'
import type { Voice } from '../corpus/schema.ts'
import { voiceNames } from '../corpus/voice-names.ts'

/** Passages that are hidden, by why, and those that are shown. */
export interface LensTally {
  readonly other: number
  readonly nobody: number
  readonly shown: number
}

/** A page under the lens. */
export interface LensCount {
  /** The story's own passages; none on a page that is no story. */
  readonly own?: LensTally
  /** The story is shown in its short version, which has no passages. */
  readonly isShort: boolean
  /** Passages quoted from stories, each counted where it stands. */
  readonly quoted: LensTally
  /** Nobody has written down yet whose voice some of these are in. */
  readonly isUnknown: boolean
}

/** "families and carers", as it stands within a sentence. */
export const voiceInWords = (voice: Voice): string => voiceNames[voice].toLowerCase()

const areHidden = (n: number): string => (n === 1 ? 'stays hidden' : 'stay hidden')

/** What is hidden, one sentence for each reason. */
const hiddenSays = ({ other, nobody }: LensTally): readonly string[] => [
  ...(other > 0 ? [`${countPassages(other)} in other voices ${areHidden(other)}.`] : []),
  ...(nobody > 0
    ? [`${countPassages(nobody)} in nobody’s own voice ${areHidden(nobody)}${other > 0 ? ' too' : ''}.`]
    : []),
]

const isAll = ({ other, nobody, shown }: LensTally): boolean => shown === 0 && other + nobody > 0

/** Sentences of the note at the head of a page; none where it has no passages, for then the lens changes nothing. */
export const lensSays = (lens: Voice, { own, isShort, quoted, isUnknown }: LensCount): readonly string[] => {
  const inQuoted = quoted.other + quoted.nobody
  if (own === undefined && inQuoted + quoted.shown === 0) return []
  const chosen = `You see only passages told by ${voiceInWords(lens)}.`
  const unknown = isUnknown ? ['Nobody has noted yet who speaks in some passages. You see those too.'] : []
  if (own === undefined) {
    const hidden = isAll(quoted) ? ['No passage here is in this voice.', ...hiddenSays(quoted)] : hiddenSays(quoted)
    return [chosen, ...(hidden.length > 0 ? hidden : ['You see all passages here.']), ...unknown]
  }
  const besides =
    inQuoted > 0 ? [`${countPassages(inQuoted)} of other stories ${areHidden(inQuoted)} further down.`] : []
  if (isShort) return [chosen, 'The short version has no passages. You see all of it.', ...besides]
  const hidden = isAll(own) ? ['This story has no passage in this voice.', ...hiddenSays(own)] : hiddenSays(own)
  return [chosen, ...(hidden.length > 0 ? hidden : ['You see all passages of this story.']), ...besides, ...unknown]
}

/** Said in place of a list all of whose passages are hidden. */
export const allHiddenSays = (n: number): string =>
  n === 1
    ? 'The passage here stays hidden. It is not in this voice.'
    : `The ${n} passages here stay hidden. They are not in this voice.`

/** Said at a passage that is shown although it is in another voice: somebody or something has led to it. */
export const cameSays = 'You came to this passage. It is not in the voice you chose.'
