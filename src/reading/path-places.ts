// How far a reader has come on each path: the stop they have marked. Kept on their device alone.
import { useSyncExternalStore } from 'react'
import { currentMoment } from './clock.ts'
import { moment, offset, parserOf, slug, type Rules } from './kept-fields.ts'
import { store, type Store } from './stored.ts'

/** `stop` counts from 1. */
export interface PathPlace {
  readonly path: string
  readonly stop: number
  readonly at: string
}

export const pathPlaceRules: Rules<PathPlace> = { path: slug, stop: offset, at: moment }
const parsePathPlace = parserOf(pathPlaceRules)

/** A reader's places on paths. */
export interface PathPlaces {
  readonly all: () => ReadonlyMap<string, PathPlace>
  readonly keep: (path: string, stop: number) => void
  /** The path begins anew. */
  readonly forget: (path: string) => void
}

export const createPathPlaces = ({ shelf }: Store, now: () => Date): PathPlaces => {
  const places = shelf('path', parsePathPlace)
  return {
    all: places.all,
    keep: (path, stop) => places.put(path, { path, stop, at: now().toISOString() }),
    forget: places.remove,
  }
}

/** The places of this reader. */
export const pathPlaces = createPathPlaces(store, currentMoment)

const none: ReadonlyMap<string, PathPlace> = new Map()

/** The stop on a path of so many stops; undefined where none is kept, or the path has become shorter than that. */
export const usePathStop = (path: string, stops: number): number | undefined => {
  const places = useSyncExternalStore(store.subscribe, pathPlaces.all, () => none)
  const stop = places.get(path)?.stop ?? 0
  return stop >= 1 && stop <= stops ? stop : undefined
}
