// What the pages and the reading aloud know of each other. The code that reads aloud is fetched when somebody reaches for a
// button; this is the little that is there before: which page could be heard, and whether one is.
import { useEffect, useEffectEvent, useSyncExternalStore } from 'react'
import type { Edition } from '../corpus/schema.ts'
import type { PathSlice } from '../corpus/path-slices.ts'
import type { PostLink, PostSlice, ThemeSlice } from '../corpus/slices.ts'

/** A story, and the one after it in its week where that is known. */
export type StoryToHear = Pick<PostSlice, 'post'> & { readonly next?: PostLink }

/** A page that can be heard. */
export type PageToHear =
  | { readonly kind: 'post'; readonly data: StoryToHear; readonly edition: Edition }
  | { readonly kind: 'theme'; readonly data: ThemeSlice }
  | { readonly kind: 'path'; readonly data: PathSlice; readonly liked: string }

/** Whether the bar is there, what it reads, and whether the voice is on. */
export interface Listening {
  readonly isOpen: boolean
  readonly key?: string | undefined
  readonly isSpeaking: boolean
}

/** One value that many watch. */
export interface Watched<T> {
  readonly get: () => T
  readonly set: (value: T) => void
  readonly subscribe: (changed: () => void) => () => void
}

/** A value that tells of each change. */
export const watched = <T>(first: T): Watched<T> => {
  const listeners = new Set<() => void>()
  let value = first
  return {
    get: () => value,
    set: next => {
      if (next === value) return
      value = next
      for (const changed of listeners) changed()
    },
    subscribe: changed => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
  }
}

/** Names a page among those that can be heard, whatever its edition. */
export const keyOf = (page: PageToHear): string =>
  page.kind === 'post'
    ? `post:${page.data.post.slug}`
    : page.kind === 'path'
      ? `path:${page.data.path.slug}`
      : `theme:${page.data.theme.slug}`

const silent: Listening = { isOpen: false, isSpeaking: false }

/** The page that is shown, if it can be heard. */
export const shownPage = watched<PageToHear | undefined>(undefined)
/** Reading aloud, as buttons and the frame of the site see it. */
export const listening = watched<Listening>(silent)

export const useListening = (): Listening => useSyncExternalStore(listening.subscribe, listening.get, () => silent)

/** Says that this page can be heard, as long as it is shown. */
export const useShownPage = (page: PageToHear): void => {
  const key = keyOf(page)
  const edition = page.kind === 'post' ? page.edition : undefined
  const show = useEffectEvent((_key: string, _edition: Edition | undefined) => shownPage.set(page))
  const hide = useEffectEvent((gone: string) => {
    const there = shownPage.get()
    if (there !== undefined && keyOf(there) === gone) shownPage.set(undefined)
  })
  useEffect(() => () => hide(key), [key])
  useEffect(() => show(key, edition), [key, edition])
}
