// Underlines the words that notes are on.
import { elementOf } from './block-elements.ts'
import { rangesIn } from './found-ranges.ts'
import { highlight, unhighlight } from './highlights.ts'
import './notes-marks.css'
import type { Noted } from './notes-places.ts'

const name = 'noted'

const elementFor = ({ passage, edition, block }: Noted): Element | null =>
  block === undefined ? document.querySelector(`#${passage} [data-text=${edition}]`) : elementOf(`summary-${block}`)

/** Marks these stretches and no others, until the returned function is called. Words a search has found lie above. */
export const markNoted = (noted: readonly Noted[]): (() => void) => {
  const ranges = noted.flatMap(place => {
    const element = elementFor(place)
    return element === null ? [] : rangesIn(element, place.text, [place])
  })
  highlight(name, ranges, -1)
  return () => unhighlight(name)
}
