// What a reader has kept, story by story: saved things in the order of saving, notes in the order of the text.
import type { Note } from '../reading/notes.ts'
import type { PlaceRead, PlacesRead } from '../reading/places-read.ts'

/** The number of a passage, by which it stands in its story. */
const numberOf = (passage: string): number => Number(passage.slice(1))

/** What is kept of one story. */
export interface KeptGroup<T> {
  readonly post: string
  readonly title: string
  readonly items: readonly T[]
}

/** Things by their story; stories in the order in which they first come. The title is that of the latest thing. */
export const byStory = <T extends { readonly post: string; readonly title: string }>(
  things: readonly T[],
): readonly KeptGroup<T>[] => {
  const groups = new Map<string, KeptGroup<T>>()
  for (const thing of things) {
    const before = groups.get(thing.post)?.items ?? []
    groups.set(thing.post, { post: thing.post, title: thing.title, items: [...before, thing] })
  }
  return [...groups.values()]
}

/** Notes by story, and within a story by where they stood when they were made. */
export const notesByStory = (notes: readonly Note[]): readonly KeptGroup<Note>[] =>
  byStory(notes).map(group => ({
    ...group,
    items: group.items.toSorted(
      (a, b) => numberOf(a.passage) - numberOf(b.passage) || a.start - b.start || (a.made < b.made ? -1 : 1),
    ),
  }))

/** Stories begun and not read yet, the latest first; and those that are read. */
export const placesBy = (
  places: PlacesRead,
): { readonly begun: readonly PlaceRead[]; readonly read: readonly PlaceRead[] } => {
  const latest = [...places.values()].toSorted((a, b) => (a.at > b.at ? -1 : 1))
  return { begun: latest.filter(({ read }) => !read), read: latest.filter(({ read }) => read) }
}

/** A title for a story of which only the address is known. */
export const titleFrom = (slug: string): string => {
  const words = slug.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
