// How much of a week is said in whose own words, as the page of its pictures carries it.
import type { PassageKind, Voice } from './schema.ts'

/** A voice, or `nobody` for what is in nobody's own words: headings, lines under pictures. */
export type VoiceOrNone = Voice | 'nobody'

/** What one voice has of a story: the passages, in order, and the words in them. */
export interface VoiceShare {
  readonly voice: VoiceOrNone
  readonly passages: readonly string[]
  readonly words: number
}

/** A story in shares. A passage in two voices counts for both, so that shares may be more than the whole. */
export interface StoryShares {
  readonly slug: string
  readonly title: string
  readonly passages: number
  readonly words: number
  /** In the order of voices, and none without a passage. */
  readonly shares: readonly VoiceShare[]
}

/** The week's voices. */
export interface VoicesPart {
  /** Those that some story has, with their names, in the order they are shown. */
  readonly voices: readonly { readonly voice: VoiceOrNone; readonly name: string }[]
  readonly stories: readonly StoryShares[]
  /** What is in nobody's own words, by kind. */
  readonly nobody: { readonly [kind in PassageKind]?: number }
  /** Stories of which no editor has written down whose voice speaks: they are not in the picture. */
  readonly unknown: number
}

/** A share of the whole week. */
export interface WeekShare {
  readonly voice: VoiceOrNone
  readonly name: string
  readonly passages: number
  readonly words: number
}

/** The whole of the week's stories, and each voice's share of it. */
export const wholeWeek = ({
  voices,
  stories,
}: Pick<VoicesPart, 'voices' | 'stories'>): {
  readonly passages: number
  readonly words: number
  readonly shares: readonly WeekShare[]
} => {
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
  return {
    passages: sum(stories.map(({ passages }) => passages)),
    words: sum(stories.map(({ words }) => words)),
    shares: voices.map(({ voice, name }) => {
      const its = stories.flatMap(({ shares }) => shares.filter(share => share.voice === voice))
      return {
        voice,
        name,
        passages: sum(its.map(({ passages }) => passages.length)),
        words: sum(its.map(({ words }) => words)),
      }
    }),
  }
}

/** A part in whole per cent, in words. What is there is never said to be none, and what is not all never to be all. */
export const perCent = (part: number, whole: number): string => {
  if (whole === 0 || part === 0) return '0%'
  const share = Math.round((part / whole) * 100)
  if (share === 0) return 'under 1%'
  return share === 100 && part < whole ? '99%' : `${share}%`
}
