// What a page knows of the network and of the worker that keeps the week. The first drawing knows nothing: it is as prerendered.
import { useSyncExternalStore } from 'react'
import { watched } from './listen-state.ts'

/** What the reader may be told. */
export interface OfflineState {
  readonly isOffline: boolean
  /** Whether the week is kept on this device. */
  readonly isKept: boolean
  /** Where the site stands and of which version its words are; not known while it is developed. */
  readonly site?: { readonly base: string; readonly version: string }
  /** Has the newest week kept for a reader who saves data and so has not been asked; there until then. */
  readonly keepNewest?: (() => void) | undefined
  /** What the new version brings, in words. */
  readonly news?: string | undefined
  /** Takes the new version and loads the page; there while one is ready and waits for a word. */
  readonly takeUpdate?: (() => void) | undefined
}

const first: OfflineState = { isOffline: false, isKept: false }

/** Set by offline-worker.ts alone. */
export const offlineState = watched(first)

export const useOfflineState = (): OfflineState =>
  useSyncExternalStore(offlineState.subscribe, offlineState.get, () => first)
