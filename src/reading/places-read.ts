// Where a reader was in each post, how much of it they have seen, and whether they count it as read.
import { useSyncExternalStore } from 'react'
import type { Edition } from '../corpus/schema.ts'
import { edition, moment, parserOf, passage, share, slug, yesOrNo, type Rules } from './kept-fields.ts'
import type { ItemSort } from './kept-list.ts'
import { currentMoment } from './clock.ts'
import { store, type Store } from './stored.ts'

/** `share`: how much has been seen so far, 0 to 1. It never shrinks by looking back; only "not read" begins it anew. */
export interface PlaceRead {
  readonly post: string
  readonly passage: string
  readonly edition: Edition
  readonly share: number
  readonly at: string
  readonly read: boolean
}

/** Places by the slug of their post. */
export type PlacesRead = ReadonlyMap<string, PlaceRead>

export const placeRules: Rules<PlaceRead> = { post: slug, passage, edition, share, at: moment, read: yesOrNo }
export const placesShelf = 'place'
export const parsePlace = parserOf(placeRules)
export const placeSort: ItemSort<PlaceRead> = { id: at => at.post, time: at => at.at, from: at => at.at }

type Seen = Pick<PlaceRead, 'post' | 'passage' | 'edition' | 'share'>

/** A reader's places. */
export interface Places {
  readonly all: () => PlacesRead
  /** Tells where the reader is. A share of 1 means that they have reached the end: the post is then read. */
  readonly visit: (seen: Seen) => void
  /** The reader says so. Takes where they are, for they may never have read a line of it here. */
  readonly markRead: (seen: Omit<Seen, 'share'>) => void
  /** Not read after all, from the start; the place is still known. */
  readonly markUnread: (post: string) => void
  readonly forget: (post: string) => void
}

export const createPlaces = ({ shelf }: Store, now: () => Date): Places => {
  const places = shelf(placesShelf, parsePlace)
  const keep = (place: Omit<PlaceRead, 'at'>): void => {
    const before = places.get(place.post)
    const isSame =
      before?.passage === place.passage &&
      before.edition === place.edition &&
      before.share === place.share &&
      before.read === place.read
    const item = isSame ? undefined : parsePlace({ ...place, at: now().toISOString() })
    if (item !== undefined) places.put(item.post, item)
  }
  return {
    all: places.all,
    visit: seen => {
      const before = places.get(seen.post)
      const most = Math.min(1, Math.max(seen.share, before?.share ?? 0))
      keep({ ...seen, share: most, read: before?.read === true || most === 1 })
    },
    markRead: seen => keep({ ...seen, share: 1, read: true }),
    markUnread: post => {
      const before = places.get(post)
      if (before !== undefined) keep({ ...before, share: 0, read: false })
    },
    forget: places.remove,
  }
}

export const places = createPlaces(store, currentMoment)

const none: PlacesRead = new Map()

/** The reader's places; none until the page has been taken over, as it was prerendered for everybody. */
export const usePlaces = (): PlacesRead => useSyncExternalStore(store.subscribe, places.all, () => none)
