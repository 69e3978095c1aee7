// How pages say what a text speaks of, for readers who want to know beforehand. One place, so that all lists say it alike.
import type { CareKind, CareNote, Passage } from '../corpus/schema.ts'

const careWords: Readonly<Record<CareKind, string>> = {
  abuse: 'abuse',
  'drugs-and-alcohol': 'drugs and drink',
  illness: 'illness',
  'low-mood': 'feeling very low',
  'taken-into-care': 'going into care',
}

const listOf = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** `abuse and illness`. */
export const careList = (kinds: readonly CareKind[]): string => listOf.format(kinds.map(kind => careWords[kind]))

/** The short word of lists: `Speaks of abuse`. */
export const careSays = (kinds: readonly CareKind[]): string => `Speaks of ${careList(kinds)}`

/** The end of a story, by which links reach it where its last passage is skipped. */
export const storyEnd = 'end-of-story'

/** One passage that speaks of something, and the id of what stands after it and those like it that follow on. */
export interface CareAt {
  readonly kinds: readonly CareKind[]
  readonly after: string
}

/** By passage. A run of such passages is skipped whole: nobody wants to be told at each of them. */
export const careByPassage = (
  care: readonly CareNote[] | undefined,
  passages: readonly Pick<Passage, 'id'>[],
): ReadonlyMap<string, CareAt> => {
  if (care === undefined) return new Map()
  const kinds = passages.map(({ id }) => care.filter(note => note.passages.includes(id)).map(({ kind }) => kind))
  return new Map(
    passages.flatMap(({ id }, at) => {
      const here = kinds[at] ?? []
      if (here.length === 0) return []
      const after = passages.findIndex((_, next) => next > at && kinds[next]?.length === 0)
      return [[id, { kinds: here, after: passages[after]?.id ?? storyEnd }]]
    }),
  )
}
