// Which pages a finished site has, by its own sitemap. Apart from site.ts, which wants a finished site as soon as it is loaded.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Paths of all pages in a site's sitemap, as they stand below its base. */
export const addressesOf = (folder: string): readonly string[] =>
  [...readFileSync(join(folder, 'sitemap.xml'), 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
    ([, address = '']) => new URL(address, 'http://localhost').pathname,
  )
