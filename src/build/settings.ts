// The one place where settings are read: environment variables in, checked values out.
// An empty value counts as unset: `PORT= npm start` is how shells and hosts take a setting away.
import { type CardChoice, cardChoices } from './cards/card-choice.ts'
import { plainError } from './plain-error.ts'
import { type Effort, efforts } from './precompress.ts'

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>

/** What a site is built from and for. Folders are as given, so relative to the project unless absolute. */
export interface Settings {
  readonly contentDir: string
  readonly outDir: string
  /** The path the site stands below: begins and ends with a slash. */
  readonly base: string
  /** Scheme and host, with no slash at the end; empty where addresses stay relative. */
  readonly siteUrl: string
  readonly port: number
  /** How hard to compress the finished files. */
  readonly compress: Effort
  /** Which pages get cards of their own for places where they are shared. */
  readonly cards: CardChoice
  /** The folder that keeps what the next build need not make again; none where nothing is kept. */
  readonly cache: string | undefined
}

interface Wrong {
  readonly name: string
  readonly found: string
  readonly expected: string
  readonly example: string
}

const wrong = ({ name, found, expected, example }: Wrong): Error =>
  plainError(`${name} is ${JSON.stringify(found)}, expected ${expected}, such as ${name}=${example}.`)

const baseOf = (found: string): string => {
  const segments = found.replace(/^\//, '').replace(/\/$/, '').split('/')
  const safe = (segment: string) => /^[\w.~-]+$/.test(segment) && !/^\.+$/.test(segment)
  if (found === '/') return found
  if (segments.every(safe)) return `/${segments.join('/')}/`
  const expected = 'a path of letters, digits, hyphens, dots and single slashes'
  throw wrong({ name: 'BASE_PATH', found, expected, example: '/reader/' })
}

const siteUrlOf = (found: string, base: string): string => {
  if (found === '') return ''
  const example = 'https://example.org'
  const url = /^https?:\/\/[^\\\s]+$/i.test(found) && URL.canParse(found) ? new URL(found) : undefined
  if (url === undefined || `${url.username}${url.password}${url.search}${url.hash}` !== '') {
    throw wrong({ name: 'SITE_URL', found, expected: 'a whole web address, with no question or # in it', example })
  }
  // Links begin at BASE_PATH, so a path here is either the same one said twice or a site whose links lead nowhere.
  const path = url.pathname.replace(/\/*$/, '/')
  if (path === '/' || path === base) return url.origin
  throw wrong({ name: 'SITE_URL', found, expected: 'no path in it but that of BASE_PATH', example })
}

const portOf = (found: string): number => {
  const port = /^\d{1,5}$/.test(found) ? Number(found) : 0
  if (port >= 1 && port <= 65535) return port
  throw wrong({ name: 'PORT', found, expected: 'a whole number from 1 to 65535', example: '4173' })
}

interface Choosing<T extends string> {
  readonly name: string
  readonly found: string
  readonly choices: readonly T[]
  readonly example: T
}

const choiceOf = <T extends string>({ name, found, choices, example }: Choosing<T>): T => {
  const choice = choices.find(one => one === found)
  if (choice !== undefined) return choice
  throw wrong({ name, found, expected: `one of ${choices.join(', ')}`, example })
}

const effortOf = (found: string): Effort => choiceOf({ name: 'COMPRESS', found, choices: efforts, example: 'fast' })

const cardsOf = (found: string): CardChoice => choiceOf({ name: 'CARDS', found, choices: cardChoices, example: 'all' })

/** The content folder alone, for commands that only read or write content. */
export const contentDirOf = (env: Environment): string => env['CONTENT_DIR'] || 'content'

/** Reads every setting. Throws one plain error: the setting, what was found, what is expected, an example. */
export const readSettings = (env: Environment): Settings => {
  const base = baseOf(env['BASE_PATH'] || '/')
  return {
    contentDir: contentDirOf(env),
    outDir: env['OUT_DIR'] || 'dist',
    base,
    siteUrl: siteUrlOf(env['SITE_URL'] || '', base),
    port: portOf(env['PORT'] || '4173'),
    compress: effortOf(env['COMPRESS'] || 'fitting'),
    cards: cardsOf(env['CARDS'] || 'newest'),
    cache: env['BUILD_CACHE'] === 'off' ? undefined : env['BUILD_CACHE'] || 'node_modules/.cache/week-reader',
  }
}

/** As `readSettings`, for the top of a program: a wrong setting is said in one line, and the program ends with 1. */
export const settingsOrStop = (env: Environment): Settings => {
  try {
    return readSettings(env)
  } catch (error) {
    // Thrown from here, it would come out under two of Vite's own headings.
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  }
}
