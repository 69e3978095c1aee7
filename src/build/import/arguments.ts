// What was asked for on the command line, or the one sentence that says why it cannot be told.
import { parseArgs } from 'node:util'
import { isDay } from '../../corpus/dates.ts'
import type { Day } from '../../corpus/schema.ts'
import { isZone } from './feed-dates.ts'

/** What to import, and how. `from` and `to` are the first and last day to take. */
export interface ImportRequest {
  readonly kind: 'import'
  readonly file: string
  readonly into: string
  readonly replace: boolean
  readonly format?: string
  readonly report?: string
  readonly decisions?: string
  readonly title?: string
  readonly zone?: string
  readonly author?: string
  readonly from?: Day
  readonly to?: Day
}

/** A request, or what is wrong with it. */
export type Request = ImportRequest | { readonly kind: 'help' } | { readonly kind: 'wrong'; readonly why: string }

/** How the command is used. */
export const usage =
  'npm run import -- FILE [--into DIR] [--format NAME] [--replace] [--decisions FILE] [--report FILE]'

/** What each option does. */
export const help: readonly string[] = [
  usage,
  '  --into DIR        the content folder to write into',
  '  --format NAME     what the file is; auto, the default, looks at it',
  '  --replace         where the folder has other words than the file, take those of the file; ids are kept',
  '  --decisions FILE  what you have decided: themes for tags, missing days, names; made for you where it is not there',
  '  --report FILE     where to write the report as JSON as well',
  '  --title TEXT      the title of the week',
  '  --zone NAME       the time zone that the days are told in, such as Europe/London',
  '  --author NAME     who wrote the posts that name nobody',
  '  --from DAY, --to DAY  only posts of these days, as 2019-07-01',
]

const text = { type: 'string' } as const
const options = {
  into: text,
  format: text,
  replace: { type: 'boolean' },
  report: text,
  decisions: text,
  title: text,
  zone: text,
  author: text,
  from: text,
  to: text,
  help: { type: 'boolean' },
} as const

/** Reads the arguments; `contentDir` is where to write when none is given. */
export function readArguments(argv: readonly string[], contentDir: string): Request {
  const wrong = (why: string): Request => ({ kind: 'wrong', why: `import: ${why}. Use: ${usage}` })
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true })
    const [file = '', ...more] = positionals
    const { replace = false, help: isHelp, into = contentDir, format, ...given } = values
    if (isHelp === true) return { kind: 'help' }
    if (file === '') return wrong('no file is given')
    if (more.length > 0) return wrong(`one file at a time, found “${positionals.join('”, “')}”`)
    const days = [given.from, given.to].filter(day => day !== undefined)
    const noDay = days.find(day => !isDay(day))
    if (into === '') return wrong('--into names no folder')
    const empty = Object.entries(given).find(([, value]) => value.trim() === '')
    if (empty !== undefined) return wrong(`--${empty[0]} has nothing after it`)
    if (noDay !== undefined) return wrong(`“${noDay}” is no day; write it as 2019-07-01`)
    if ((given.from ?? '') > (given.to ?? '9999')) return wrong('--from is after --to')
    if (given.zone !== undefined && !isZone(given.zone))
      return wrong(`“${given.zone}” is no time zone; write it as Europe/London`)
    const named = format === undefined || format === 'auto' ? {} : { format }
    return { kind: 'import', file, into, replace, ...named, ...given }
  } catch (cause) {
    // parseArgs says what is wrong in its first sentence; the others are advice on quoting.
    const [why = ''] = (cause instanceof Error ? cause.message : String(cause)).split(/\.\s|\n/)
    return wrong(why.charAt(0).toLowerCase() + why.slice(1).replace(/\.$/, ''))
  }
}
