// Everything a reader keeps, as one thing that goes out into a file and comes in from one.
import { like, type Rules } from './kept-fields.ts'
import { inOrder, listOf, type ItemSort } from './kept-list.ts'
import { noteRules, noteSort, notesShelf, parseNote, type Note } from './notes.ts'
import { parsePlace, placeRules, placesShelf, placeSort, type PlaceRead } from './places-read.ts'
import { parseSaved, savedRules, savedShelf, savedSort, type Saved } from './saved.ts'
import { parseSetting, settingsShelf, type Settings } from './settings.ts'
import { store, type Shelf, type Store } from './stored.ts'

/** What a file of kept things says it is, and the version that this site writes and reads. */
export const keptFormat = { format: 'week-reader-kept', version: 1 } as const

/** Everything kept. Each list is in order; there is one item an id. */
export interface KeptThings {
  readonly saved: readonly Saved[]
  readonly notes: readonly Note[]
  readonly places: readonly PlaceRead[]
  readonly settings: Settings
}

/** What a list of kept things is called in a file, what one is called in a sentence, and how it is checked. */
export interface KeptSort<T> extends ItemSort<T> {
  readonly one: string
  readonly rules: Rules<T>
}

export const keptSorts: {
  readonly saved: KeptSort<Saved>
  readonly notes: KeptSort<Note>
  readonly places: KeptSort<PlaceRead>
} = {
  saved: { ...savedSort, one: 'saved thing', rules: savedRules },
  notes: { ...noteSort, one: 'note', rules: noteRules },
  places: { ...placeSort, one: 'place', rules: placeRules },
}

export const settingName = like(/^[a-z][a-z-]{0,19}$/, 'the name of a setting')

/** The newest of each id, in order. */
export const newestOf = <T>(items: readonly T[], sort: ItemSort<T>): readonly T[] => {
  const newest = new Map<string, T>()
  for (const item of items) {
    const there = newest.get(sort.id(item))
    if (there === undefined || sort.time(item) > sort.time(there)) newest.set(sort.id(item), item)
  }
  return inOrder(newest.values(), sort)
}

/** What came of a file. `isKept`: false where the device could not keep all of it. */
export interface TakenIn {
  readonly added: number
  /** The one in the file was newer. */
  readonly renewed: number
  /** Already here, as new or newer. */
  readonly already: number
  readonly isKept: boolean
}

/** Everything a reader keeps over a store. */
export interface Kept {
  readonly all: () => KeptThings
  /** Adds what is not here; of two with one id the newer stays; a setting that was made here stays. */
  readonly takeIn: (things: KeptThings) => TakenIn
}

export const createKept = ({ shelf, isKeeping, together }: Store): Kept => {
  const saved = shelf(savedShelf, parseSaved)
  const notes = shelf(notesShelf, parseNote)
  const places = shelf(placesShelf, parsePlace)
  const settings = shelf(settingsShelf, parseSetting)
  const lists = { saved: listOf(saved, savedSort), notes: listOf(notes, noteSort), places: listOf(places, placeSort) }
  const namedSettings = (): Settings => new Map([...settings.all()].filter(([name]) => settingName.is(name)))

  return {
    all: () => ({
      saved: lists.saved(),
      notes: lists.notes(),
      places: lists.places(),
      settings: namedSettings(),
    }),
    takeIn: things => {
      const came = { added: 0, renewed: 0, already: 0, isKept: true }
      const takeTo = <T>(
        to: Shelf<T>,
        items: Iterable<readonly [string, T]>,
        isNewer: (a: T, b: T) => boolean,
      ): void => {
        // Looked at once: every write makes a shelf read itself anew.
        const before = to.all()
        for (const [id, item] of items) {
          const there = before.get(id)
          if (there !== undefined && !isNewer(item, there)) came.already += 1
          else {
            if (there === undefined) came.added += 1
            else came.renewed += 1
            to.put(id, item)
            came.isKept = came.isKept && isKeeping()
          }
        }
      }
      const take = <T>(to: Shelf<T>, items: readonly T[], sort: ItemSort<T>): void =>
        takeTo(
          to,
          newestOf(items, sort).map(item => [sort.id(item), item] as const),
          (a, b) => sort.time(a) > sort.time(b),
        )
      together(() => {
        take(saved, things.saved, savedSort)
        take(notes, things.notes, noteSort)
        take(places, things.places, placeSort)
        takeTo(settings, things.settings, () => false)
      })
      return came
    },
  }
}

export const kept = createKept(store)
