// Which element of the page stands for a block of a story.

/** The block that stands first in every edition: the title. */
export const titleBlock = 'title'

/** The element that takes the focus for a block: a passage, a line of the summary, or the page's heading. */
export const elementOf = (block: string): HTMLElement | null => {
  if (block === titleBlock) return document.querySelector<HTMLElement>('main h1')
  const line = /^summary-(\d+)$/.exec(block)
  if (line === null) return document.getElementById(block)
  const lines = document.querySelectorAll<HTMLElement>(
    '[data-edition-part=summary] > h2, [data-edition-part=summary] > div > p',
  )
  return lines[Number(line[1])] ?? null
}
