// What a device is told when somebody puts the site on its home screen: name, icons, colours, two short ways in.
// Web Application Manifest, W3C. It is linked from the head of every page.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { paths } from '../paths.ts'
import { escapeHtml } from './head.ts'
import { iconPng } from './worker-icons.ts'

const place = 'manifest.webmanifest'

const icons = [
  { name: 'icon-192.png', size: 192 },
  { name: 'icon-512.png', size: 512 },
  { name: 'icon-maskable-512.png', size: 512, purpose: 'maskable' },
] as const

/** For home screens that read no manifest: they want no clear parts and round the corners themselves. */
const touchIcon = { name: 'apple-touch-icon.png', size: 180, share: 0.85 } as const

/** The colour of paper in light (styles/tokens.css). */
const paper = '#fbf7ee'

/** The manifest of a site below `base`. */
export const manifestFile = (base: string, name: string): string => {
  const below = (path: string) => base.slice(0, -1) + path
  const png = icons.map(({ name: file, size, ...rest }) => ({
    src: base + file,
    sizes: `${size}x${size}`,
    type: 'image/png',
    ...rest,
  }))
  const wayIn = (to: string, title: string) => ({ name: title, url: below(to), icons: png.slice(0, 1) })
  const manifest = {
    id: base,
    name,
    short_name: name,
    lang: 'en-GB',
    start_url: base,
    scope: base,
    display: 'standalone',
    background_color: paper,
    theme_color: paper,
    icons: [{ src: `${base}icon.svg`, sizes: 'any', type: 'image/svg+xml' }, ...png],
    shortcuts: [wayIn(paths.search(), 'Search the stories'), wayIn(paths.saved(), 'Saved')],
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}

/** A page template whose head names the manifest and the icon beside it. */
export const withManifest = (template: string, base: string): string =>
  template.replace(
    '<!--head-->',
    () => `<!--head-->
    <link rel="manifest" href="${escapeHtml(base + place)}">
    <link rel="apple-touch-icon" href="${escapeHtml(base + touchIcon.name)}">`,
  )

/** Writes the manifest and its icons. `name`: what the site is called. */
export const writeManifest = async (outDir: string, base: string, name: string): Promise<void> => {
  await writeFile(join(outDir, place), manifestFile(base, name))
  for (const icon of icons) {
    const share = 'purpose' in icon ? 0.7 : 1
    await writeFile(join(outDir, icon.name), iconPng(icon.size, share))
  }
  await writeFile(join(outDir, touchIcon.name), iconPng(touchIcon.size, touchIcon.share))
}
