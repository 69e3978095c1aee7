// What a reader can do with a whole story, in its head: save it, call it read, go on where they were or with the next one.
import { useState, type ReactNode } from 'react'
import type { Edition, Post } from '../corpus/schema.ts'
import type { PostCard } from '../corpus/slices.ts'
import { places, usePlaces, type PlaceRead } from '../reading/places-read.ts'
import { announce } from './announcer.tsx'
import { HashLink } from './hash-link.tsx'
import { useHydrated } from './hydrated.ts'
import { NotKept } from './kept-keeping.tsx'
import styles from './kept-in-post.module.css'
import { lazyPart } from './lazy-part.tsx'
import { Link } from './link.tsx'
import { SaveButton } from './save-button.tsx'

const ProgressNext = lazyPart(async () => (await import('./progress-next.tsx')).ProgressNext)
const ProgressTracker = lazyPart(async () => (await import('./progress-tracker.tsx')).ProgressTracker)

interface PostKeepProps {
  readonly post: Post
  readonly card: PostCard
  readonly edition: Edition
  readonly week: { readonly slug: string; readonly title: string }
  /** More buttons of the same row, before these. */
  readonly children?: ReactNode
}

/** Where the reader was when they came to this page; it stays as it was while they read on. */
const useCameTo = (place: PlaceRead | undefined): PlaceRead | undefined => {
  const isHydrated = useHydrated()
  const [came, setCame] = useState<{ readonly place: PlaceRead | undefined }>()
  if (isHydrated && came === undefined) setCame({ place })
  return came?.place
}

const GoOn = ({ place, edition }: { place: PlaceRead; edition: Edition }) => {
  const says = `Go on where you were, at passage ${place.passage.slice(1)}`
  return place.edition === edition ? (
    <HashLink id={place.passage}>{says}</HashLink>
  ) : (
    <Link to={`?edition=${place.edition}#${place.passage}`}>{says}</Link>
  )
}

/** The buttons, one line, and the invisible part that remembers the place. */
export const PostKeep = ({ post, card, edition, week, children }: PostKeepProps) => {
  const place = usePlaces().get(post.slug)
  const came = useCameTo(place)
  const first = post.passages[0]?.id ?? 'p1'
  const isRead = place?.read === true
  const hasPlace =
    came !== undefined &&
    came.edition !== 'summary' &&
    came.passage !== first &&
    post.passages.some(passage => passage.id === came.passage)
  const press = () => {
    if (isRead) places.markUnread(post.slug)
    else places.markRead({ post: post.slug, passage: place?.passage ?? first, edition })
    announce(isRead ? 'Marked as not read.' : 'Marked as read.')
  }
  return (
    <>
      <noscript>
        <p className={styles['line']}>
          With script you can listen and print. You can save this story and mark it as read. What you save and write
          stays on this device.
        </p>
      </noscript>
      <div className={styles['keep']} data-needs-script>
        <div className={styles['buttons']}>
          {children}
          <SaveButton post={post.slug} title={card.title} />
          <button type="button" onClick={press}>
            {isRead ? 'Mark as not read' : 'Mark as read'}
          </button>
        </div>
        <p className={styles['line']}>
          {isRead ? (
            <>
              <span>You have read this story.</span> <ProgressNext week={week} />
            </>
          ) : hasPlace ? (
            <GoOn place={came} edition={edition} />
          ) : (
            <span>What you save and write stays on this device.</span>
          )}
        </p>
        <NotKept />
        <ProgressTracker post={post} edition={edition} />
      </div>
    </>
  )
}
