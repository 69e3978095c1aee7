// Lines of text as they stand on the page, for the light that shows a few of them. All numbers are CSS pixels from the
// page's top, so scrolling changes none of them.

/** How far down a line begins and ends. */
export interface Line {
  readonly top: number
  readonly bottom: number
}

/** Where something stands on the page. */
export interface Box extends Line {
  readonly left: number
  readonly right: number
}

const heightOf = ({ top, bottom }: Line): number => bottom - top

/** Boxes of text joined to lines: what lies beside each other is one line, though letters may be of many sizes. */
export const linesOf = (boxes: readonly Line[]): readonly Line[] => {
  const lines: Line[] = []
  for (const box of boxes.filter(one => heightOf(one) > 0).toSorted((a, b) => a.top - b.top || a.bottom - b.bottom)) {
    const last = lines.at(-1)
    const shared = last === undefined ? 0 : Math.min(last.bottom, box.bottom) - box.top
    if (last !== undefined && shared > Math.min(heightOf(last), heightOf(box)) / 2)
      lines[lines.length - 1] = { top: last.top, bottom: Math.max(last.bottom, box.bottom) }
    else lines.push(box)
  }
  return lines
}

/** The stretch from the first to the last of `count` lines around line `at`; undefined where there are no lines. */
export const bandOf = (lines: readonly Line[], at: number, count: number): Line | undefined => {
  const beside = Math.floor(count / 2)
  const first = lines[Math.max(0, at - beside)]
  const last = lines[Math.min(lines.length - 1, at + beside)]
  return first && last && { top: first.top, bottom: last.bottom }
}

/** A `clip-path` that cuts a box out of a sheet; undefined where the box does not reach the sheet. */
export const holeIn = (sheet: Line, box: Box): string | undefined => {
  if (box.bottom <= sheet.top || box.top >= sheet.bottom) return undefined
  const [top, bottom] = [box.top - sheet.top, box.bottom - sheet.top].map(place => `${Math.round(place)}px`)
  const [left, right] = [box.left, box.right].map(place => `${Math.round(place)}px`)
  const corners = [`${left} ${top}`, `${left} ${bottom}`, `${right} ${bottom}`, `${right} ${top}`, `${left} ${top}`]
  return `polygon(evenodd, ${['0 0', '0 100%', '100% 100%', '100% 0', '0 0', ...corners].join(', ')})`
}

/** The line nearest to a place on the page; -1 where there is none. */
export const lineAt = (lines: readonly Line[], place: number): number => {
  let nearest = -1
  let least = Number.POSITIVE_INFINITY
  for (const [at, { top, bottom }] of lines.entries()) {
    const away = place < top ? top - place : Math.max(0, place - bottom)
    if (away < least) [nearest, least] = [at, away]
  }
  return nearest
}

/** What is not there for eyes, and the bar of a search, which stays in sight while the page moves. */
const noLines = ".heard, [hidden], section[aria-label='Words you searched for']"

/** The boxes of all text that can be seen inside an element. */
export const boxesIn = (element: Element): readonly Line[] => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  const boxes: Line[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!node.textContent?.trim() || node.parentElement?.closest(noLines)) continue
    range.selectNodeContents(node)
    for (const { top, bottom } of range.getClientRects())
      boxes.push({ top: top + window.scrollY, bottom: bottom + window.scrollY })
  }
  return boxes
}
