// `npm run import`: reads a page of posts, a blog export or a feed into the layout of content/. All or nothing.
// Exit codes: 0 done or nothing to do, 1 the file or the folder has faults, 2 the command itself is not understood.
import { existsSync, statSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { printFault } from '../faults.ts'
import { contentDirOf } from '../settings.ts'
import { refusedFault } from '../target-refused.ts'
import { help, readArguments } from './arguments.ts'
import type { ImportRequest } from './arguments.ts'
import { readDecisions, themesIn, undecided } from './decisions.ts'
import { findTitle } from './find-title.ts'
import { formatFor, formatNames, formats } from './formats.ts'
import { ImportFaults } from './importer.ts'
import { dropStaleStaging } from './journal.ts'
import { isReport, reportPath, writeReport } from './report-file.ts'
import { printReport } from './report.ts'
import { differenceLines, reportLines } from './report-lines.ts'
import { gatherQuestions, runImport } from './run-import.ts'
import type { Job } from './run-import.ts'
import { openSource } from './source-file.ts'
import type { Decisions } from './source.ts'
import { openStaging } from './staging.ts'
import { whenStopped } from './stop-signals.ts'
import { exists } from './target-folder.ts'

/** Where the command speaks: done work to `out`, faults to `err`. */
export interface Voices {
  readonly out: (line: string) => void
  readonly err: (line: string) => void
}

const terminal: Voices = { out: line => console.log(line), err: line => console.error(line) }

/** Runs the command and gives back its exit code. Every fault is said in a sentence; none is thrown. */
export async function main(argv: readonly string[], voices: Voices = terminal): Promise<number> {
  const { out, err } = voices
  const request = readArguments(argv, contentDirOf(process.env))
  if (request.kind === 'help') return say(out, help, 0)
  if (request.kind === 'wrong') return say(err, [request.why], 2)
  try {
    const misuse = misuseOf(request)
    if (misuse !== undefined) return say(err, [misuse], 2)
    return await importFile(request, voices)
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

function misuseOf({ file, into, format, report }: ImportRequest): string | undefined {
  const is = (path: string) => statSync(path, { throwIfNoEntry: false })
  if (format !== undefined && !formats.some(({ name }) => name === format)) {
    return `import: no format is called “${format}”; expected one of: ${formatNames()}.`
  }
  if (is(file) === undefined) return `${file}: there is no such file; expected a page of posts. Check the path.`
  if (is(file)?.isFile() !== true) return `${file}: it is not a file; expected a page of posts. Name the file itself.`
  if (exists(into) && is(into)?.isDirectory() !== true)
    return `${into}: it is not a folder; expected one to write into.`
  if (report !== undefined && exists(report) && !isReport(report))
    return `${report}: it is there and is no report of an import; name another file with --report.`
  return undefined
}

async function importFile(request: ImportRequest, voices: Voices): Promise<number> {
  const { file, into, replace, from, to, decisions: decisionsFile } = request
  const root = resolve(into)
  const isAsked = decisionsFile !== undefined && !existsSync(decisionsFile)
  const decided = decisionsFile === undefined || isAsked ? undecided : readDecisions(decisionsFile, into)
  const source = await openSource(file)
  const format = formatFor(source.head, request.format)
  if (format === undefined) {
    const fault = { file, line: 1, found: 'a text in another format', expected: `a format it knows: ${formatNames()}` }
    throw new ImportFaults([{ ...fault, mend: 'name it with --format' }])
  }
  const job: Job = {
    source,
    format,
    into,
    replace,
    doubts: source.doubts,
    decisions: withAnswers(decided, request),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(decisionsFile !== undefined && { decisionsFile }),
  }
  if (isAsked) return askFor(decisionsFile, job, voices)
  dropStaleStaging(root)
  const staging = openStaging(root)
  const unwatch = whenStopped(staging.discard, voices.err)
  try {
    const report = await runImport(job, staging)
    if (report.outcome === 'written') {
      const path = reportPath(report)
      if (exists(resolve(root, path))) staging.replace(path, printReport(report))
      else staging.add(path, printReport(report))
      staging.commit()
    } else staging.discard()
    if (request.report !== undefined) writeReport(request.report, report)
    say(voices.out, reportLines(report, into), 0)
    return report.outcome === 'differs' ? say(voices.err, differenceLines(report), 1) : 0
  } finally {
    staging.discard()
    unwatch()
  }
}

/** What is said on the command line counts more than what a file says. */
function withAnswers(decided: Decisions, { title, zone, author }: ImportRequest): Decisions {
  return {
    ...decided,
    ...(title !== undefined && { title }),
    ...(zone !== undefined && { zone }),
    ...(author !== undefined && { author }),
  }
}

/** Makes the file of decisions that is not there, with everything that is to be asked. */
async function askFor(file: string, job: Job, { err }: Voices): Promise<number> {
  const title = await findTitle(job).catch((cause: unknown) => {
    // A source without a title asks for one.
    if (cause instanceof ImportFaults) return { text: '' }
    throw cause
  })
  const questions = await gatherQuestions(job)
  writeFileSync(file, questions.template(title.text, themesIn(job.into)), { flag: 'wx' })
  return say(
    err,
    [
      `${file} was made with what is to be decided: fill it in and run the same command again; nothing else was written.`,
    ],
    1,
  )
}
