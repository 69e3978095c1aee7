// The items of a shelf as a list in order: the same list until something changes, as React's stores must give.
import type { Shelf } from './stored.ts'

/** How items of one sort are told apart and put in order. `time`: the later of two with one id is the newer. */
export interface ItemSort<T> {
  readonly id: (item: T) => string
  readonly time: (item: T) => string
  /** Put in order by this, then by id. */
  readonly from: (item: T) => string
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** In order, earliest first. */
export const inOrder = <T>(items: Iterable<T>, { id, from }: ItemSort<T>): readonly T[] =>
  [...items].toSorted((a, b) => compare(from(a), from(b)) || compare(id(a), id(b)))

/** Lists a shelf. An item under an id that is not its own is left out, for it could never be taken away. */
export const listOf = <T>(shelf: Shelf<T>, sort: ItemSort<T>): (() => readonly T[]) => {
  let of: ReadonlyMap<string, T> | undefined
  let list: readonly T[] = []
  return () => {
    const now = shelf.all()
    if (now !== of) {
      of = now
      list = inOrder(
        [...now].filter(([id, item]) => id === sort.id(item)).map(([, item]) => item),
        sort,
      )
    }
    return list
  }
}
