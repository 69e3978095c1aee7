// In development, what check:content finds beyond a build: asked of the command itself, in a process of its own, so that
// pages never wait for a dictionary. A newer change ends the look at an older one.
import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { z } from 'zod'
import type { Fault } from './faults.ts'

const answer = z.object({
  faults: z.array(
    z.object({ file: z.string(), line: z.number(), found: z.string(), expected: z.string(), mend: z.string() }),
  ),
})

/** Looks through a folder. Gives nothing back where a newer look has taken the place of this one. */
export type Look = (folder: string) => Promise<readonly Fault[] | undefined>

/** Opens the desk: how to look through a folder, and how to stop looking. */
export const openDesk = (): { readonly look: Look; readonly stop: () => void } => {
  let turn = new AbortController()
  return {
    look: folder => {
      turn.abort()
      turn = new AbortController()
      return ask(folder, turn.signal)
    },
    stop: () => turn.abort(),
  }
}

const command = ['run.mjs', 'check-content.ts'].map(name => resolve(import.meta.dirname, name))

/** Exit code 1 says that there are faults: what is printed counts, not the code. */
const ask = (folder: string, signal: AbortSignal): Promise<readonly Fault[] | undefined> =>
  new Promise((done, failed) => {
    const env = { ...process.env, CONTENT_DIR: folder }
    const options = { env, signal, maxBuffer: 256 * 1024 * 1024 }
    execFile(process.execPath, [...command, '--json'], options, (error, printed, said) => {
      if (signal.aborted) return done(undefined)
      if (printed === '') return failed(new Error(said === '' ? String(error) : said.trim()))
      done(answer.parse(JSON.parse(printed)).faults)
    })
  })
