// Words that a reader picks out of a story, by mouse, by touch or by keys: the browser's own selection tells.
import { useEffect } from 'react'
import type { Post } from '../corpus/schema.ts'
import { quoteFrom } from '../reading/quoted.ts'
import { elementOf } from './block-elements.ts'
import { pick, type Picked } from './note-board.ts'

/** The part of a range that lies in an element, as offsets of its text; none where it does not begin there. */
const within = (element: Element, range: Range): { readonly start: number; readonly end: number } | undefined => {
  if (!element.contains(range.startContainer)) return undefined
  const before = document.createRange()
  before.selectNodeContents(element)
  before.setEnd(range.startContainer, range.startOffset)
  const start = before.toString().length
  const isWhole = element.contains(range.endContainer)
  return { start, end: isWhole ? start + range.toString().length : (element.textContent ?? '').length }
}

const textsOf = (post: Post): readonly (Omit<Picked, 'start' | 'end'> & { readonly element: Element | null })[] => [
  ...post.passages.flatMap(passage =>
    (['original', 'retold'] as const).flatMap(edition => {
      const text = passage[edition]
      const element = document.querySelector(`#${passage.id} [data-text=${edition}]`)
      return text === undefined ? [] : [{ passage: passage.id, edition, text, element }]
    }),
  ),
  ...(post.summary?.blocks ?? []).flatMap(({ text, cites: [passage] }, block) =>
    passage === undefined
      ? []
      : [{ passage, edition: 'summary' as const, text, element: elementOf(`summary-${block}`) }],
  ),
]

/** The words of a story in a range: those of the text in which it begins. */
export const pickedIn = (post: Post, range: Range): Picked | undefined => {
  if (range.collapsed) return undefined
  for (const { element, ...place } of textsOf(post)) {
    const spot = element === null || element.textContent !== place.text ? undefined : within(element, range)
    if (spot && quoteFrom(place.text, spot.start, spot.end) !== undefined) return { ...place, ...spot }
  }
  return undefined
}

/** So long a selection must rest, in milliseconds: buttons that come and go while somebody draws it would be in the way. */
const rest = 300

/** Where the buttons for picked words stand: who has come to them keeps the words, whatever the browser selects. */
export const pickedButtons = 'data-picked-buttons'

/** Follows the selection as long as the story is on the page. */
export const usePicking = (post: Post): void =>
  useEffect(() => {
    let timer: number | undefined
    const look = () => {
      const isWriting = document.querySelector(`[${pickedButtons}] textarea`) !== null
      if (isWriting || document.activeElement?.closest(`[${pickedButtons}]`)) return
      const selection = document.getSelection()
      pick(selection === null || selection.rangeCount === 0 ? undefined : pickedIn(post, selection.getRangeAt(0)))
    }
    const changed = () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(look, rest)
    }
    document.addEventListener('selectionchange', changed)
    // Words may have been picked before the page was taken over.
    changed()
    return () => {
      document.removeEventListener('selectionchange', changed)
      window.clearTimeout(timer)
      pick(undefined)
    }
  }, [post])
