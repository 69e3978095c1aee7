// Subresource Integrity (W3C, 2016) on every script and style sheet a page names: what was cut short or changed on its way is
// refused whole, and says so as a failure. Code that is imported later cannot be named so: an import map that did would stand
// in every page, and weigh more than the page's words.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Digests of the scripts and style sheets in `assets/` of a built site, by their addresses below `base`. */
export const digestsOf = (outDir: string, base: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(join(outDir, 'assets'))
      .filter(name => /\.(?:js|css)$/.test(name))
      .map(name => {
        const bytes = readFileSync(join(outDir, 'assets', name))
        return [`${base}assets/${name}`, `sha256-${createHash('sha256').update(bytes).digest('base64')}`] as const
      }),
  )

const named =
  /<(?:script\b[^>]*\bsrc|link\b[^>]*\brel="(?:modulepreload|stylesheet)"[^>]*\bhref)="([^"]*)"(?![^>]*\bintegrity=)/g

/** A page whose scripts and styles each stand with their digest. Throws where it names a file that was not built. */
export const withDigests = (html: string, digests: ReadonlyMap<string, string>): string =>
  html.replace(named, (tag, address: string) => {
    const digest = digests.get(address)
    if (digest === undefined) throw new Error(`${address} stands in a page and is not in assets/`)
    return `${tag} integrity="${digest}"`
  })
