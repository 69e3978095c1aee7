// The script of the first paint: the functions' own text, called at once. It stands in each page; the pages of the worker have
// it as a blocking file, whose name carries a hash of its text.
import { createHash } from 'node:crypto'
import { minifySync } from 'vite'
import { firstFace } from '../reading/first-face.ts'
import { firstPaint } from '../reading/first-paint.ts'
import { keepPress } from '../reading/keep-press.ts'
import { firstSettings } from '../reading/first-settings.ts'
import { settingsShelf } from '../reading/settings.ts'
import { keyStart } from '../reading/stored.ts'
import { waitForStyles } from '../reading/wait-for-styles.ts'

/** These lines stand in every page: nothing but what is run. */
const bare = (lines: string): string => minifySync('first-paint.js', lines, { module: true }).code.trim()

// A navigation that came from the browser's memory has no time: it is quick.
const text = `const root = document.documentElement;
(${String(firstSettings)})(root, '${keyStart}${settingsShelf}.', () => localStorage);
(${String(firstPaint)})(root, location.search + location.hash, root.getAttribute('data-set-edition'));
(${String(firstFace)})(root, {
  answered: (([page]) => page ? page.responseStart - page.startTime : 0)(performance.getEntriesByType('navigation')),
  isKept: !!(navigator.serviceWorker && navigator.serviceWorker.controller),
});
(${String(keepPress)})(document);
`

/** The script as it stands in a page whose whole style sheet, at `styles`, comes after its words. */
export const firstPaintScript = (styles: string): string =>
  bare(`{${text}(${String(waitForStyles)})(document, ${JSON.stringify(styles)})}`)

const fileText = `${bare(`{${text}}`)}\n`

/** Where the file stands below the site's root, and what is in it. */
export const firstPaintFile = {
  path: `assets/first-paint-${createHash('sha256').update(fileText).digest('hex').slice(0, 8)}.js`,
  text: fileText,
} as const
