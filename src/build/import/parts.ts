// The names under which files are written before they get their own: `.week.md.PID-NUMBER.part`, one for each run and
// file, so that no run stands in another's way. A part whose run was killed is taken away by the next run.
import { readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

let count = 0

/** A new name beside `whole`, which no reader of content/ opens. */
export function partOf(whole: string): string {
  count += 1
  return join(dirname(whole), `.${basename(whole)}.${process.pid}-${count}.part`)
}

/** Takes away the parts of `whole` that runs which are over have left in its folder. */
export function dropStaleParts(whole: string): void {
  const start = `.${basename(whole)}.`
  for (const name of readdirSync(dirname(whole))) {
    if (!name.startsWith(start)) continue
    const [sign, pid] = /^(?:(\d+)-\d+\.)?part$/.exec(name.slice(start.length)) ?? []
    if (sign === undefined || (pid !== undefined && isRunning(Number(pid)))) continue
    rmSync(join(dirname(whole), name), { force: true })
  }
}

/** Signal 0 asks whether a process is there; EPERM says that it is, and is somebody else's. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM'
  }
}
