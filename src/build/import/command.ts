// `npm run import`: reads a page of posts into the layout of content/. The steps stand here in order; each is a file.
// Exit codes: 0 done or nothing to do, 1 the page or the folder has faults, 2 the command itself is not understood.
import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { printFault } from '../faults.ts'
import { contentDirOf } from '../settings.ts'
import { refusedFault } from '../target-refused.ts'
import { readArguments, usage } from './arguments.ts'
import { accountFor } from './fidelity.ts'
import { formatFor, formatNames, formats } from './formats.ts'
import { ImportFaults } from './importer.ts'
import { decodePage } from './page-lines.ts'
import { planImport } from './plan.ts'
import { reportLines } from './report.ts'
import { exists } from './target-folder.ts'
import { writeFiles } from './write.ts'

/** Where the command speaks: done work to `out`, faults to `err`. */
export interface Voices {
  readonly out: (line: string) => void
  readonly err: (line: string) => void
}

const terminal: Voices = { out: line => console.log(line), err: line => console.error(line) }

/** Runs the command and gives back its exit code. Every fault is said in a sentence; none is thrown. */
export async function main(argv: readonly string[], { out, err }: Voices = terminal): Promise<number> {
  const request = readArguments(argv, contentDirOf(process.env))
  if (request.kind === 'help') return say(out, [usage], 0)
  if (request.kind === 'wrong') return say(err, [request.why], 2)
  try {
    const misuse = misuseOf(request.file, request.into, request.format)
    if (misuse !== undefined) return say(err, [misuse], 2)
    return say(out, importFile(request.file, request.into, request.format), 0)
  } catch (cause) {
    if (cause instanceof ImportFaults) return say(err, cause.faults.map(printFault), 1)
    const refused = refusedFault(cause)
    if (refused !== undefined) {
      return say(err, [printFault({ ...refused, mend: `${refused.mend}; nothing was written` })], 1)
    }
    const why = cause instanceof Error ? cause.message : String(cause)
    return say(err, [`${request.file}: the import stopped, and nothing was written: ${why.replace(/\s+/g, ' ')}`], 1)
  }
}

function say(voice: (line: string) => void, lines: readonly string[], code: number): number {
  for (const line of lines) voice(line)
  return code
}

function misuseOf(file: string, into: string, format: string | undefined): string | undefined {
  const is = (path: string) => statSync(path, { throwIfNoEntry: false })
  if (format !== undefined && !formats.some(({ name }) => name === format)) {
    return `import: no format is called “${format}”; expected one of: ${formatNames()}.`
  }
  if (is(file) === undefined) return `${file}: there is no such file; expected a page of posts. Check the path.`
  if (is(file)?.isFile() !== true) return `${file}: it is not a file; expected a page of posts. Name the file itself.`
  if (exists(into) && is(into)?.isDirectory() !== true)
    return `${into}: it is not a folder; expected one to write into.`
  return undefined
}

function importFile(file: string, into: string, format: string | undefined): readonly string[] {
  const page = decodePage(file, readFileSync(file))
  const importer = formatFor(page.text, format)
  if (importer === undefined) {
    const expected = `a format it knows: ${formatNames()}`
    throw new ImportFaults([
      { file, line: 1, found: 'a text in another format', expected, mend: 'name it with --format' },
    ])
  }
  const week = importer.read(page)
  const plan = planImport(week, into)
  const account = accountFor(file, week, plan)
  const texts = plan.posts.flatMap(({ facts, original }) => [original, facts])
  const files = [plan.week, ...plan.people, ...texts]
  writeFiles(resolve(into), files)
  return reportLines({ file, into, format: importer.name, week, plan, account, files })
}
