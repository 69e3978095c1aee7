// The blocking file of the first paint: the function's own text, called at once. Its name carries a hash of its text.
import { createHash } from 'node:crypto'
import { firstPaint } from '../reading/first-paint.ts'

const text = `(${String(firstPaint)})(document.documentElement, location.search + location.hash)\n`

/** Where the file stands below the site's root, and what is in it. */
export const firstPaintFile = {
  path: `assets/first-paint-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.js`,
  text,
} as const
