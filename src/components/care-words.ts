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

/** Where a text begins to speak of something, and the id of the first passage after it that does not speak of any such. */
export interface CareAt {
  readonly kinds: readonly CareKind[]
  readonly after: string
}

/** By passage. Of passages that follow each other and speak of the same, the first alone: nobody wants to be told at each. */
export const careByPassage = (
  care: readonly CareNote[] | undefined,
  passages: readonly Pick<Passage, 'id'>[],
): ReadonlyMap<string, CareAt> => {
  if (care === undefined) return new Map()
  const kinds = passages.map(({ id }) => care.filter(note => note.passages.includes(id)).map(({ kind }) => kind))
  return new Map(
    passages.flatMap(({ id }, at) => {
      const here = kinds[at] ?? []
      if (here.length === 0 || here.join() === kinds[at - 1]?.join()) return []
      const after = passages.findIndex((_, next) => next > at && kinds[next]?.length === 0)
      return [[id, { kinds: here, after: passages[after]?.id ?? storyEnd }]]
    }),
  )
}

/** Whether the last passage is one that can be skipped. */
export const endsInCare = (care: readonly CareNote[] | undefined, last: string | undefined): boolean =>
  care?.some(({ passages }) => passages.some(id => id === last)) === true

/** What a link past it says. */
export const skipSays = ({ after }: CareAt): string =>
  after === storyEnd ? 'Skip to the end of the story' : `Skip to passage ${after.slice(1)}`
