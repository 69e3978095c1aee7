// Marks on the page that change nothing of it: the CSS Custom Highlight API (css-highlight-api-1). Browsers that have it not
// show no marks; everything else works.

/** Whether this browser can mark words so. */
export const hasHighlights = (): boolean =>
  typeof Highlight === 'function' && typeof CSS === 'object' && 'highlights' in CSS

/** Marks these ranges and no others, perhaps none, under a name that styles know. Of two that overlap, the higher `priority` shows. */
export const highlight = (name: string, ranges: readonly (Range | undefined)[], priority = 0): void => {
  if (!hasHighlights()) return
  const marks = new Highlight(...ranges.filter(range => range !== undefined))
  marks.priority = priority
  if (marks.size === 0) CSS.highlights.delete(name)
  else CSS.highlights.set(name, marks)
}

/** Takes the marks of these names away. */
export const unhighlight = (...names: readonly string[]): void => {
  if (!hasHighlights()) return
  for (const name of names) CSS.highlights.delete(name)
}
