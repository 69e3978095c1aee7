// All that a post says, place by place: for the list of words and the concordance, which must agree on what stands where.
import type { SearchPost } from './documents.ts'

/** Where a text comes from. */
export type Telling = 'title' | 'original' | 'retold' | 'summary'

export interface ToldText {
  readonly telling: Telling
  readonly text: string
}

/** A passage with every text that tells it, the author's own words first; or the title, which is no passage. */
export interface TextPlace {
  readonly passage?: string
  readonly texts: readonly ToldText[]
}

/** The title, then the passages in order. A point of the summary stands with the first passage it cites. */
export const textPlaces = ({ title, passages, points }: SearchPost): readonly TextPlace[] => [
  { texts: [{ telling: 'title', text: title }] },
  ...passages.map(({ id, original, retold }): TextPlace => {
    const cited = points.filter(point => point.passage === id)
    return {
      passage: id,
      texts: [
        ...(original === undefined ? [] : [{ telling: 'original' as const, text: original }]),
        ...(retold === undefined ? [] : [{ telling: 'retold' as const, text: retold }]),
        ...cited.map(({ text }) => ({ telling: 'summary' as const, text })),
      ],
    }
  }),
]
