// Listening to many stories: the passages of a theme on its own page, and a whole week, story after story.
import { use, useSyncExternalStore } from 'react'
import type { PostCard, ThemeSlice } from '../corpus/slices.ts'
import { paths } from '../paths.ts'
import { heard, type HeardPlace } from '../reading/heard.ts'
import { PrefetchContext } from './link.tsx'
import { ListenButton } from './listen-button.tsx'
import { keyOf, useListening, useShownPage, type PageToHear } from './listen-state.ts'

/** The button of a page that is read as a whole; `says` what it does before anything is read. */
export const ListenToPage = ({ page, says }: { readonly page: PageToHear; readonly says: string }) => {
  const { key, isSpeaking, isOpen } = useListening()
  useShownPage(page)
  const isHere = isOpen && key === keyOf(page)
  return (
    <ListenButton listen={speech => speech.hear(page)}>
      {isHere ? (isSpeaking ? 'Pause listening' : 'Go on listening') : says}
    </ListenButton>
  )
}

/** Reads the passages quoted on a theme's page, each story's title before its passages. */
export const ListenToTheme = ({ data }: { readonly data: ThemeSlice }) =>
  data.posts.length === 0 ? null : <ListenToPage page={{ kind: 'theme', data }} says="Listen to these passages" />

/** Where a reader was in these stories, when they listened to the week. */
const leftAt = (posts: readonly PostCard[], places: ReadonlyMap<string, HeardPlace>): PostCard | undefined =>
  posts
    .filter(({ slug }) => places.get(slug)?.week === true)
    .toSorted((a, b) => (places.get(b.slug)?.at ?? 0) - (places.get(a.slug)?.at ?? 0))[0]

const none: ReadonlyMap<string, HeardPlace> = new Map()

/** Reads a whole week, from its first story or from where it was left. `posts`: oldest first, as they are read. */
export const ListenToWeek = ({ posts }: { readonly posts: readonly PostCard[] }) => {
  const prefetch = use(PrefetchContext)
  const left = leftAt(
    posts,
    useSyncExternalStore(heard.subscribe, heard.all, () => none),
  )
  const start = left ?? posts[0]
  if (start === undefined) return null
  return (
    <ListenButton
      listen={speech => {
        prefetch(paths.post(start.slug))
        speech.hearWeek({ slug: start.slug, title: start.title })
      }}
    >
      {left ? 'Go on listening to the week' : 'Listen to the whole week'}
    </ListenButton>
  )
}
