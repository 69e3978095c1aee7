// What was asked of `npm run new`, or the one plain sentence that asks for what is missing. Nothing is ever guessed: a week
// has the days its editor gives it, and a post the day it was written.
import { parseArgs } from 'node:util'

/** The kinds of things that can be made. */
export const kinds = ['week', 'author', 'theme', 'post'] as const
export type Kind = (typeof kinds)[number]

/** A request as it was typed; which of the facts a kind needs is its maker's business. */
export interface NewRequest {
  readonly kind: Kind
  /** A title or a name. */
  readonly title: string
  readonly slug?: string
  readonly week?: string
  readonly date?: string
  readonly authors: readonly string[]
  readonly family?: string
  readonly start?: string
  readonly end?: string
}

export type Asked =
  | { readonly is: 'request'; readonly request: NewRequest }
  | { readonly is: 'help' }
  | { readonly is: 'wrong'; readonly why: string }

/** How the command is used: one line for each kind. */
export const usage = `npm run new -- week "TITLE" --start 2031-05-05 --end 2031-05-11
npm run new -- author "NAME" --week WEEK
npm run new -- theme "NAME" --family FAMILY
npm run new -- post "TITLE" --week WEEK --date 2031-05-06 --author AUTHOR
A name that cannot be made from the title is given with --slug.`

const text = { type: 'string' } as const
const options = {
  week: text,
  date: text,
  start: text,
  end: text,
  family: text,
  slug: text,
  author: { type: 'string', multiple: true },
  help: { type: 'boolean' },
} as const

/** Reads the arguments of the command. */
export const readRequest = (argv: readonly string[]): Asked => {
  const wrong = (why: string): Asked => ({ is: 'wrong', why })
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true })
    const { author: authors = [], help, ...facts } = values
    if (help === true) return { is: 'help' }
    const [first = '', typed = '', ...more] = positionals
    const kind = kinds.find(one => one === first)
    if (kind === undefined)
      return wrong(`What shall be made? Say one of ${kinds.join(', ')}. For example: ${examples.post}`)
    const title = typed.replace(/\s+/gu, ' ').trim()
    if (title === '') return wrong(`What is it called? Write it after "${kind}". For example: ${examples[kind]}`)
    if (more.length > 0)
      return wrong(`Is “${[typed, ...more].join(' ')}” one ${kind}? Then put quotation marks around it.`)
    return { is: 'request', request: { kind, title, authors: authors.flatMap(one => one.split(/[\s,]+/)), ...facts } }
  } catch (cause) {
    // parseArgs says what is wrong in its first sentence; the others are advice on quoting.
    const [why = ''] = (cause instanceof Error ? cause.message : String(cause)).split(/\.\s|\n/)
    return wrong(`${why.replace(/\.$/, '')}. This is how it goes:\n${usage}`)
  }
}

const examples: Readonly<Record<Kind, string>> = {
  week: 'npm run new -- week "Kite Week 2031" --start 2031-05-05 --end 2031-05-11',
  author: 'npm run new -- author "Ann Author" --week kite-week-2031',
  theme: 'npm run new -- theme "Sharing power" --family power-and-voice',
  post: 'npm run new -- post "The first kite" --week kite-week-2031 --date 2031-05-06 --author ann-author',
}
