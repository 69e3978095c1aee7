// The blocking file of the first paint: the functions' own text, called at once. Its name carries a hash of its text.
import { createHash } from 'node:crypto'
import { firstPaint } from '../reading/first-paint.ts'
import { paintSettings } from '../reading/paint-settings.ts'
import { settingValues, settingsShelf } from '../reading/settings.ts'
import { keyStart } from '../reading/stored.ts'

/** What stands under a setting's key, which may be anything; where the browser refuses, nothing does. */
const readSetting = `name => {
  try { return JSON.parse(localStorage.getItem('${keyStart}${settingsShelf}.' + name)) } catch { return undefined }
}`

const text = `{
const root = document.documentElement;
(${String(paintSettings)})(root, ${JSON.stringify(settingValues)}, ${readSetting});
(${String(firstPaint)})(root, location.search + location.hash, root.getAttribute('data-set-edition'));
}
`

/** Where the file stands below the site's root, and what is in it. */
export const firstPaintFile = {
  path: `assets/first-paint-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.js`,
  text,
} as const
