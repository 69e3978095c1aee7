// What axe looks for in the browser tests.

/** The tags of its rules: WCAG 2.2 with AAA, and good practice. */
export const rules = [
  'wcag2a',
  'wcag2aa',
  'wcag2aaa',
  'wcag21a',
  'wcag21aa',
  'wcag21aaa',
  'wcag22a',
  'wcag22aa',
  'best-practice',
]
