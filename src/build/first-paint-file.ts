// The script of the first paint: the functions' own text, called at once. What everybody needs stands in each page. The pages of
// the worker have all of it as a blocking file, whose name carries a hash of its text; readers with settings fetch that as well.
import { createHash } from 'node:crypto'
import { minifySync } from 'vite'
import { firstFace } from '../reading/first-face.ts'
import { firstPaint } from '../reading/first-paint.ts'
import { keepPress } from '../reading/keep-press.ts'
import { paintSettings } from '../reading/paint-settings.ts'
import { settingValues, settingsShelf } from '../reading/settings.ts'
import { keyStart } from '../reading/stored.ts'
import { tellTrouble } from '../reading/tell-trouble.ts'
import { waitForLens } from '../reading/wait-for-lens.ts'
import { type Sheet, stylePage } from '../reading/style-page.ts'

/** What stands under a setting's key, which may be anything; where the browser refuses, nothing does. */
const readSetting = `name => {
  try { return JSON.parse(localStorage.getItem('${keyStart}${settingsShelf}.' + name)) } catch { return undefined }
}`

/** These lines stand in every page: nothing but what is run. */
const bare = (lines: string): string => minifySync('first-paint.js', lines, { module: true }).code.trim()

// A navigation that came from the browser's memory has no time: it is quick.
const everybody = `
(${String(firstFace)})(root, {
  answered: (([page]) => page ? page.responseStart - page.startTime : 0)(performance.getEntriesByType('navigation')),
  isKept: !!(navigator.serviceWorker && navigator.serviceWorker.controller),
});
(${String(keepPress)})(document);
(${String(tellTrouble)})(window);
`

const draw = (liked: string) => `(${String(firstPaint)})(root, location.search + location.hash, ${liked});`

const fileText = `${bare(`{const root = document.documentElement;
(${String(paintSettings)})(root, ${JSON.stringify(settingValues)}, ${readSetting});
(${String(waitForLens)})(document);
${draw("root.getAttribute('data-set-edition')")}${everybody}}`)}\n`

/** Where the file stands below the site's root, and what is in it. */
export const firstPaintFile = {
  path: `assets/first-paint-${createHash('sha256').update(fileText).digest('hex').slice(0, 8)}.js`,
  text: fileText,
} as const

/** The script as it stands in a page with this whole style sheet, which it fetches. The file stands beside the sheet. */
export const firstPaintScript = (sheet: Sheet): string =>
  bare(`{const root = document.documentElement;${draw('null')}${everybody}
(${String(stylePage)})(document, ${JSON.stringify(sheet)},
  [() => import(${JSON.stringify(sheet[0].replace(/assets\/[^/]*$/, firstPaintFile.path))}),
  () => Object.keys(localStorage)])}`)
