// What was asked for on the command line, or the one sentence that says why it cannot be told.
import { parseArgs } from 'node:util'

/** A request, or what is wrong with it. */
export type Request =
  | { readonly kind: 'import'; readonly file: string; readonly into: string; readonly format?: string }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly why: string }

/** How the command is used. */
export const usage = 'npm run import -- FILE [--into DIR] [--format NAME]'

const options = { into: { type: 'string' }, format: { type: 'string' }, help: { type: 'boolean' } } as const

/** Reads the arguments; `contentDir` is where to write when none is given. */
export function readArguments(argv: readonly string[], contentDir: string): Request {
  const wrong = (why: string): Request => ({ kind: 'wrong', why: `import: ${why}. Use: ${usage}` })
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true })
    const [file = '', ...more] = positionals
    if (values.help === true) return { kind: 'help' }
    if (file === '') return wrong('no file is given')
    if (more.length > 0) return wrong(`one file at a time, found “${positionals.join('”, “')}”`)
    if (values.into === '') return wrong('--into names no folder')
    const format = values.format === undefined ? {} : { format: values.format }
    return { kind: 'import', file, into: values.into ?? contentDir, ...format }
  } catch (cause) {
    // parseArgs says what is wrong in its first sentence; the others are advice on quoting.
    const [why = ''] = (cause instanceof Error ? cause.message : String(cause)).split(/\.\s|\n/)
    return wrong(why.charAt(0).toLowerCase() + why.slice(1).replace(/\.$/, ''))
  }
}
