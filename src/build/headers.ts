// What a host tells the browser with each file: the table behind `dist/_headers`.
// Every address gets `Cache-Control` from exactly one row, because hosts join headers and `no-cache` would win.
import { paths } from '../paths.ts'
import { type HeaderRule, printHeaderRules } from './header-rules.ts'

// Content Security Policy level 3: nothing from another host, no inline script or style, no plug-ins, no frames.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
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
].join('; ')

const safety = {
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

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
  `${paths.search()}*`,
  `${paths.words()}*`,
  `${paths.saved()}*`,
  `${paths.settings()}*`,
  `${paths.about()}*`,
  `${paths.accessibility()}*`,
]

/** The rules for a site that stands below `base`, which begins and ends with a slash. */
export const headerRules = (base = '/'): readonly HeaderRule[] => {
  const below = (path: string) => base.slice(0, -1) + path
  return [
    { pattern: below('/*'), headers: safety },
    ...hashed.map(path => ({ pattern: below(path), headers: forGood })),
    ...changing.map(path => ({ pattern: below(path), headers: askAgain })),
  ]
}

/** The text of `_headers`, as Netlify and Cloudflare Pages read it. */
export const headersFile = (base = '/'): string => printHeaderRules(headerRules(base))
