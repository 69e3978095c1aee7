// Listening to a story: the button at its head, and the small one of each passage.
import { useEffect, useEffectEvent, useSyncExternalStore } from 'react'
import type { Edition, Passage, Post, TextEdition } from '../corpus/schema.ts'
import type { PostSlice } from '../corpus/slices.ts'
import { heard } from '../reading/heard.ts'
import { ListenButton } from './listen-button.tsx'
import { fetchSpeech } from './listen-fetch.ts'
import { keyOf, shownPage, useListening, useShownPage, type PageToHear } from './listen-state.ts'

/** Whether the page has come by a reload or by Back: then what was being read is there again, silent. */
const isReturned = (): boolean => {
  const [visit] = performance.getEntriesByType('navigation')
  return visit !== undefined && 'type' in visit && (visit.type === 'reload' || visit.type === 'back_forward')
}

/** Once in a visit, for the page that the browser itself has loaded. */
let isFirst = true

const nameFor = (place: string | undefined): string => {
  if (place === undefined || place === 'title') return 'Listen'
  return /^p\d+$/.test(place) ? `Go on listening from passage ${place.slice(1)}` : 'Go on listening'
}

/** The button at the head of a story: begins, goes on from where it was left, pauses. */
export const ListenToPost = ({ data, edition }: { readonly data: PostSlice; readonly edition: Edition }) => {
  const page: PageToHear = { kind: 'post', data, edition }
  const { key, isSpeaking } = useListening()
  const place = useSyncExternalStore(
    heard.subscribe,
    () => heard.get(data.post.slug)?.id,
    () => undefined,
  )
  useShownPage(page)
  const restore = useEffectEvent(() => {
    if (!isFirst) return
    isFirst = false
    if (!isReturned() || heard.get(data.post.slug)?.open !== true) return
    fetchSpeech().then(
      speech => speech.restore(page),
      // Without the code there is nothing to restore: the button asks for it again.
      () => undefined,
    )
  })
  useEffect(() => restore(), [])
  return (
    <ListenButton listen={speech => speech.hear(page)}>
      {isSpeaking && key === keyOf(page) ? 'Pause listening' : nameFor(place)}
    </ListenButton>
  )
}

interface ListenFromProps {
  readonly passage: Passage
  readonly post: Post
  readonly edition: TextEdition
}

/** Reads the story from one passage on. */
export const ListenFrom = ({ passage, post, edition }: ListenFromProps) => {
  const page = (): PageToHear => {
    const shown = shownPage.get()
    const data = shown?.kind === 'post' && shown.data.post.slug === post.slug ? shown.data : { post }
    return { kind: 'post', data, edition }
  }
  return (
    <ListenButton listen={speech => speech.hear(page(), { id: passage.id, post: post.slug })}>
      Listen from passage {passage.id.slice(1)}
    </ListenButton>
  )
}
