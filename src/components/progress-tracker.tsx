// Remembers where the reader is in a story. It draws nothing, and looks every two seconds while the page is in sight.
import { useEffect } from 'react'
import type { Edition, Post } from '../corpus/schema.ts'
import { places } from '../reading/places-read.ts'
import { elementOf, titleBlock } from './block-elements.ts'
import { blocksOf } from './blocks.ts'
import { seenIn, timeToRead, type SeenText } from './progress-seen.ts'

const seconds = 2

interface Place {
  readonly element: Element
  readonly passage: string
  readonly length: number
}

/** The texts of an edition that stand in the page. A point of the summary counts as the first passage it comes from. */
const placesOf = (post: Post, edition: Edition): readonly Place[] => {
  const cited = (block: string): string | undefined =>
    edition === 'summary' ? post.summary?.blocks[Number(block.replace('summary-', ''))]?.cites[0] : block
  let passage = post.passages[0]?.id ?? 'p1'
  return blocksOf(post, edition).flatMap(({ id, text }) => {
    const element = id === titleBlock ? null : elementOf(id)
    if (element === null) return []
    passage = cited(id) ?? passage
    return [{ element, passage, length: text.length }]
  })
}

const measured = (found: readonly Place[]): readonly SeenText[] =>
  found.map(({ element, passage, length }) => {
    const { top, bottom } = element.getBoundingClientRect()
    return { passage, length, top, bottom }
  })

/** Starts to remember once the reader has moved, so that looking in at a story does not change where they were. */
const remember = (post: Post, edition: Edition): (() => void) => {
  const found = placesOf(post, edition)
  const minutes = post.measures[edition]?.minutes ?? 0
  const kept = () => places.all().get(post.slug)
  let enough = timeToRead(minutes, kept()?.share ?? 0)
  let wasRead = kept()?.read === true
  const fitsAtOnce = measured(found).every(({ bottom }) => bottom <= window.innerHeight)
  let here = 0
  let hasMoved = fitsAtOnce
  const look = () => {
    const isRead = kept()?.read === true
    if (wasRead && !isRead) {
      // The reader says that it is not read: it takes its time anew before this may say otherwise.
      here = 0
      enough = timeToRead(minutes, 0)
    }
    const seen = hasMoved ? seenIn(measured(found), window.innerHeight, here >= enough) : undefined
    if (seen !== undefined) places.visit({ post: post.slug, edition, ...seen })
    wasRead = kept()?.read === true
  }
  const timer = window.setInterval(() => {
    if (document.visibilityState !== 'visible') return
    here += seconds
    look()
  }, seconds * 1000)
  const moved = () => (hasMoved = true)
  window.addEventListener('scroll', moved, { once: true, passive: true })
  window.addEventListener('pagehide', look)
  return () => {
    window.clearInterval(timer)
    window.removeEventListener('scroll', moved)
    window.removeEventListener('pagehide', look)
  }
}

/** Draws nothing. */
export const ProgressTracker = ({ post, edition }: { post: Post; edition: Edition }) => {
  useEffect(() => remember(post, edition), [post, edition])
  return null
}
