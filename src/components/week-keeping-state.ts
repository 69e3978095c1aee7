// Keeping weeks as the pages see it: which are kept, and which are on their way. It goes on while a reader moves to other pages.
import type { KeptWeek, WeekToKeep } from '../corpus/kept-week.ts'
import { fetchFile } from '../corpus/queries.ts'
import {
  KeepError,
  type KeepFault,
  type KeepPlace,
  type KeepProgress,
  keepWeek,
  keptWeeks,
  letGoOfWeek,
} from '../reading/kept-weeks.ts'
import { watched } from './listen-state.ts'
import { offlineState } from './offline-state.ts'

/** A week that is on its way, or did not arrive. */
export interface Keeping extends KeepProgress {
  readonly fault?: KeepFault | undefined
  readonly stop: () => void
}

export interface WeeksKept {
  /** Undefined until somebody has looked. */
  readonly weeks: readonly KeptWeek[] | undefined
  readonly keeping: ReadonlyMap<string, Keeping>
  /** What this site takes of the device, in bytes; undefined where the browser does not say. */
  readonly room?: number | undefined
}

export const weeksKept = watched<WeeksKept>({ weeks: undefined, keeping: new Map() })

/** Where weeks are kept; undefined where a browser cannot keep any. */
const keepPlace = (): KeepPlace | undefined => {
  const { site } = offlineState.get()
  return site && 'caches' in window ? { caches, fetch: fetchFile, ...site } : undefined
}

const roomTaken = async (): Promise<number | undefined> => {
  const { storage }: { readonly storage?: StorageManager } = navigator
  return (await storage?.estimate?.().catch(() => undefined))?.usage
}

const set = (change: Partial<WeeksKept>): void => weeksKept.set({ ...weeksKept.get(), ...change })
const setKeeping = (slug: string, keeping: Keeping | undefined): void => {
  const { [slug]: _, ...others } = Object.fromEntries(weeksKept.get().keeping)
  set({ keeping: new Map(Object.entries(keeping ? { ...others, [slug]: keeping } : others)) })
}

/** Looks at what is kept. */
export const lookAtWeeks = async (): Promise<void> => {
  const place = keepPlace()
  // Where the browser refuses to say, nothing is kept.
  const weeks = place ? await keptWeeks(place).catch(() => []) : []
  set({ weeks, room: await roomTaken() })
}

/** Keeps a week. Faults come with what is shown of it. */
export const keepThisWeek = async (slice: WeekToKeep): Promise<void> => {
  const place = keepPlace()
  if (place === undefined) return
  // A reader who saves data has no worker yet, and without one nothing answers for what is kept.
  offlineState.get().keepNewest?.()
  const { slug } = slice.week
  const going = new AbortController()
  const stop = () => {
    going.abort()
    setKeeping(slug, undefined)
  }
  let now: KeepProgress = { done: 0, all: 1 }
  const told = (progress: KeepProgress) => {
    now = progress
    if (!going.signal.aborted) setKeeping(slug, { ...now, stop })
  }
  try {
    await keepWeek(place, slice, { told, signal: going.signal })
    setKeeping(slug, undefined)
  } catch (error) {
    if (!going.signal.aborted)
      setKeeping(slug, { ...now, stop, fault: error instanceof KeepError ? error.fault : 'full' })
  }
  await lookAtWeeks()
}

/** Lets go of a kept week. */
export const letGo = async (slug: string): Promise<void> => {
  const place = keepPlace()
  if (place) await letGoOfWeek(place, slug)
  await lookAtWeeks()
}

/** Lets go of every kept week, and stops what is on its way. */
export const letGoOfAll = async (): Promise<void> => {
  for (const { stop } of weeksKept.get().keeping.values()) stop()
  await lookAtWeeks()
  for (const { slug } of weeksKept.get().weeks ?? []) await letGo(slug)
}
