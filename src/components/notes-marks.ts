// Underlines the words that notes are on, without touching the page: the CSS Custom Highlight API (css-highlight-api-1).
import { elementOf } from './found-marks.ts'
import { rangesIn } from './found-ranges.ts'
import './notes-marks.css'
import type { Noted } from './notes-places.ts'

const name = 'noted'

const elementFor = ({ passage, edition, block }: Noted): Element | null =>
  block === undefined ? document.querySelector(`#${passage} [data-text=${edition}]`) : elementOf(`summary-${block}`)

/** Marks these stretches and no others, until the returned function is called. Words a search has found lie above. */
export const markNoted = (noted: readonly Noted[]): (() => void) => {
  if (typeof Highlight !== 'function' || !('highlights' in CSS)) return () => undefined
  const ranges = noted.flatMap(place => {
    const element = elementFor(place)
    return element === null ? [] : rangesIn(element, place.text, [place])
  })
  const highlight = new Highlight(...ranges.filter(range => range !== undefined))
  highlight.priority = -1
  CSS.highlights.set(name, highlight)
  return () => void CSS.highlights.delete(name)
}
