// Arrow keys between the search box and the stories found; Tab goes through everything as ever. Down from the box to the
// first story, from story to story both ways, up from the first or Escape back to the box.
import type { KeyboardEvent } from 'react'
import { isAlone } from './plain-press.ts'

const titlesOf = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(':is([data-results], [data-related]) > li h3 a'),
]

const isPlain = (event: KeyboardEvent): boolean => isAlone(event) && !event.nativeEvent.isComposing

/** In the box. Where there is no story, the key keeps its own meaning. */
export const onBoxKey = (event: KeyboardEvent): void => {
  const [first] = titlesOf()
  if (event.key !== 'ArrowDown' || !isPlain(event) || !first) return
  event.preventDefault()
  first.focus()
}

/** Among the stories, `box` being where they were asked for. */
export const onStoriesKey = (event: KeyboardEvent, box: HTMLElement | null): void => {
  if (!isPlain(event)) return
  const goal = event.key === 'Escape' ? box : neighbour(event, box)
  if (!goal) return
  event.preventDefault()
  goal.focus()
}

/** The title above or below; from a passage upwards that of its own story. None below the last: there the page scrolls. */
const neighbour = ({ key, target }: KeyboardEvent, box: HTMLElement | null): HTMLElement | null | undefined => {
  if ((key !== 'ArrowDown' && key !== 'ArrowUp') || !(target instanceof Element)) return undefined
  const titles = titlesOf()
  const own = target.closest(':is([data-results], [data-related]) > li')?.querySelector('h3 a')
  const at = titles.findIndex(title => title === own)
  if (at < 0) return undefined
  if (key === 'ArrowDown') return titles[at + 1]
  if (target !== own) return titles[at]
  return at === 0 ? box : titles[at - 1]
}
