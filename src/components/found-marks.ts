// Marks found words on the page, and brings them into sight.
import type { Edition } from '../corpus/schema.ts'
import { elementOf } from './block-elements.ts'
import type { Block } from './blocks.ts'
import type { FoundPlace } from './found-places.ts'
import { rangesIn } from './found-ranges.ts'
import { highlight, unhighlight } from './highlights.ts'

/** Names of the two highlights, as styles know them: all places, and the one the reader is at. */
const [all, now] = ['found', 'found-now']

/** The element that holds a block's text and nothing else. */
const textElementOf = (block: string, edition: Edition): Element | null =>
  elementOf(block)?.querySelector(`[data-text=${edition}]`) ?? elementOf(block)

/** A range of the page for each place, in the same order. */
export const rangesOf = (
  edition: Edition,
  blocks: readonly Block[],
  places: readonly FoundPlace[],
): readonly (Range | undefined)[] =>
  blocks.flatMap(({ id, text }) => {
    const spans = places.filter(place => place.block === id)
    const element = spans.length > 0 ? textElementOf(id, edition) : null
    return element === null ? spans.map(() => undefined) : rangesIn(element, text, spans)
  })

/** Marks all ranges, and the current one apart. */
export const mark = (ranges: readonly (Range | undefined)[], current: number): void => {
  highlight(
    all,
    ranges.filter((_, at) => at !== current),
  )
  highlight(now, [ranges[current]])
}

/** Takes all marks away. */
export const unmark = (): void => unhighlight(all, now)

/** Scrolls until a range is in sight, between the page's top and what covers its foot. Nothing where it is already. */
export const bringIntoSight = (range: Range | undefined, covered: number): void => {
  if (range === undefined) return
  const { top, bottom } = range.getBoundingClientRect()
  const room = window.innerHeight - covered
  if (top < 0 || bottom > room) window.scrollBy(0, (top + bottom - room) / 2)
}
