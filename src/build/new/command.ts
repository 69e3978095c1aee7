// `npm run new`: makes the files of a week, a person, a theme or a post, with the places to fill in marked. It changes no
// file that is there. Exit codes: 0 made, 1 refused by the system, 2 something has to be said first.
import { lstatSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { writeHere } from '../check-unfilled.ts'
import { printFault } from '../faults.ts'
import { contentDirOf } from '../settings.ts'
import { refusedFault } from '../target-refused.ts'
import type { NewFile } from './file-texts.ts'
import { makePost } from './make-post.ts'
import { makeAuthor, makeTheme, makeWeek } from './makers.ts'
import type { Maker } from './makers.ts'
import { Question } from './questions.ts'
import { readRequest, usage } from './request.ts'
import type { Kind } from './request.ts'
import { readStanding } from './standing.ts'

const makers: Readonly<Record<Kind, Maker>> = { week: makeWeek, author: makeAuthor, theme: makeTheme, post: makePost }

/** Runs the command and gives back its exit code. */
export const main = async (argv: readonly string[]): Promise<number> => {
  const asked = readRequest(argv)
  if (asked.is === 'help') return say([usage], 0)
  if (asked.is === 'wrong') return say([asked.why], 2)
  const folder = contentDirOf(process.env)
  try {
    const files = makers[asked.request.kind](asked.request, readStanding(folder))
    writeNew(folder, files)
    const made = files.map(({ path }) => `  ${join(folder, path)}`)
    return say(['Made:', ...made, `Fill in what begins with “${writeHere}”. npm run check:content lists it.`], 0)
  } catch (cause) {
    if (cause instanceof Question) return say([cause.message], 2)
    const fault = refusedFault(cause)
    if (fault === undefined) throw cause
    return say([printFault(fault)], 1)
  }
}

const say = (lines: readonly string[], code: number): number => {
  process.stdout.write(`${lines.join('\n')}\n`)
  return code
}

/** All files or none; a file that is there stays as it is. */
const writeNew = (folder: string, files: readonly NewFile[]): void => {
  const taken = files.find(({ path }) => lstatSync(join(folder, path), { throwIfNoEntry: false }) !== undefined)
  if (taken !== undefined) throw new Question(`${join(folder, taken.path)} is there already, and it was not changed.`)
  const written: string[] = []
  try {
    for (const { path, text } of files) {
      const whole = join(folder, path)
      mkdirSync(dirname(whole), { recursive: true })
      writeFileSync(whole, text, { flag: 'wx' })
      written.push(whole)
    }
  } catch (cause) {
    for (const whole of written) rmSync(whole)
    throw cause
  }
}
