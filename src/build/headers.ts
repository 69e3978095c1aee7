// What a host tells the browser with each file: the one table behind `_headers`, nginx, Caddy and the policy in each page.
// Every address gets `Cache-Control` from exactly one row, because hosts join headers and `no-cache` would win.
import { createHash } from 'node:crypto'
import { paths } from '../paths.ts'
import { escapeHtml } from './head.ts'
import { type HeaderRule, printHeaderRules } from './header-rules.ts'

/** Hashes of the script and the styles that stand in the pages themselves, as a policy names them. */
export interface Inline {
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

const none: Inline = { scripts: [], styles: [] }

/** A text that stands in a page, as a policy names it (Content Security Policy level 3, 2.3.1). */
export const hashSource = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

// Content Security Policy level 3: nothing from another host, no inline script or style but ours, no plug-ins, no frames.
const policyOf = ({ scripts, styles }: Inline): readonly string[] => [
  "default-src 'none'",
  ["script-src 'self'", ...scripts].join(' '),
  ["style-src 'self'", ...styles].join(' '),
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  // The one policy: it lets the worker's own address through and nothing else (components/offline-worker.ts).
  'trusted-types week-reader',
]

// Content Security Policy level 3, section 3.3: browsers ignore these in a page.
const deafInPage = /^(?:frame-ancestors|report-to|report-uri|sandbox)\b/

/** What of the policy a page can say by itself, for hosts that send no headers of ours. */
const policyInPage = (inline: Inline): string =>
  policyOf(inline)
    .filter(directive => !deafInPage.test(directive))
    .join('; ')

/** A page template that says the policy before it names a script or a style: what stands above it is not held to it. */
export const withPolicy = (template: string, inline = none): string =>
  template.replace(
    '<!--head-->',
    () => `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policyInPage(inline))}">\n    <!--head-->`,
  )

/** Said over https alone (RFC 6797, section 7.2). A year; of this host only, for its neighbours may have no https. */
const secureOnly = 'Strict-Transport-Security'

const safetyOf = (inline: Inline) => ({
  'Content-Security-Policy': policyOf(inline).join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // Browsers that know `frame-ancestors` ignore it; older ones have nothing else.
  'X-Frame-Options': 'DENY',
  [secureOnly]: 'max-age=31536000',
})

// A name with a hash in it never stands for other bytes.
const forGood = { 'Cache-Control': 'public, max-age=31536000, immutable' }
// May be kept, but is asked for anew each time: an edit shows at once.
const askAgain = { 'Cache-Control': 'no-cache' }

const hashed = ['/assets/*', '/data/:version/*']

// `/:file` is one name at the top: the 404 page, feeds, the worker. A new kind of page needs a line here.
const changing = [
  paths.home(),
  '/:file',
  '/data/:file',
  `${paths.weeks()}*`,
  '/posts/*',
  `${paths.authors()}*`,
  `${paths.organisations()}*`,
  `${paths.themes()}*`,
  `${paths.paths()}*`,
  '/sheets/*',
  `${paths.compare()}*`,
  `${paths.search()}*`,
  `${paths.words()}*`,
  `${paths.saved()}*`,
  `${paths.settings()}*`,
  `${paths.about()}*`,
  `${paths.accessibility()}*`,
]

/** The rules for a site that stands below `base`, which begins and ends with a slash. */
export const headerRules = (base = '/', inline = none): readonly HeaderRule[] => {
  const below = (path: string) => base.slice(0, -1) + path
  return [
    { pattern: below('/*'), headers: safetyOf(inline) },
    ...hashed.map(path => ({ pattern: below(path), headers: forGood })),
    ...changing.map(path => ({ pattern: below(path), headers: askAgain })),
  ]
}

/** Whether a header may go out over `scheme`. */
export const mayBeSent = (name: string, scheme: 'http' | 'https'): boolean => scheme === 'https' || name !== secureOnly

/** The text of `_headers`, as Netlify and Cloudflare Pages read it. */
export const headersFile = (base = '/', inline = none): string => printHeaderRules(headerRules(base, inline))
