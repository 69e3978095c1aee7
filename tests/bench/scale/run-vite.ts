// Runs Vite as its own process and tells what it used: processor seconds, for a busy machine says nothing by its clock, and
// the most memory it held.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { z } from 'zod'

const root = resolve(import.meta.dirname, '../../..')

/** Seconds of processor time, in all and by the steps of a build in their order, and bytes of memory. */
export interface Usage {
  readonly cpu: number
  readonly memory: number
  readonly steps: readonly (readonly [step: string, seconds: number])[]
}

const usage = z.object({ cpu: z.number(), memory: z.number(), steps: z.array(z.tuple([z.string(), z.number()])) })

interface ViteRun {
  readonly words: readonly string[]
  readonly settings: Readonly<Record<string, string>>
  /** Asked while it runs; it is stopped when this is done. Without it, it runs to its end. */
  readonly during?: () => Promise<void>
}

/** Runs `vite` with these words. Throws with what it printed where it fails. */
export const runVite = async ({ words, settings, during }: ViteRun): Promise<Usage> => {
  const folder = mkdtempSync(join(tmpdir(), 'reader-usage-'))
  const file = join(folder, 'usage.json')
  const tell = resolve(import.meta.dirname, 'tell-usage.mjs')
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  try {
    const child = spawn(process.execPath, ['--import', tell, vite, ...words], {
      cwd: root,
      env: { ...process.env, ...settings, USAGE_FILE: file },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()))
    const ended = new Promise<number | null>(done => child.once('exit', done))
    if (during) {
      try {
        await Promise.race([during(), ended.then(() => Promise.reject(new Error(said)))])
      } finally {
        child.kill('SIGTERM')
      }
    }
    const code = await ended
    if (code !== 0 && !during) throw new Error(said)
    return during ? { cpu: 0, memory: 0, steps: [] } : usage.parse(JSON.parse(readFileSync(file, 'utf8')))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Builds a site. */
export const buildSite = (contentDir: string, outDir: string): Promise<Usage> =>
  runVite({
    words: ['build', '--logLevel', 'error'],
    settings: { CONTENT_DIR: contentDir, OUT_DIR: outDir, NODE_ENV: 'production' },
  })

const pause = (ms: number) => new Promise<void>(done => setTimeout(done, ms))

/** The text at an address as soon as it is another than before; asks again until then, or until it has asked long enough. */
const changed = async (url: string, before: string, patience = Infinity): Promise<string> => {
  const end = performance.now() + patience
  for (;;) {
    const text = await fetch(url)
      .then(response => (response.ok ? response.text() : before))
      .catch(() => before)
    if (text !== before || performance.now() > end) return text
    await pause(50)
  }
}

/** Milliseconds until the development server has words to show, and until an edit shows in them. */
export const timeDev = async (
  contentDir: string,
  { slice, file, port }: { readonly slice: string; readonly file: string; readonly port: number },
): Promise<{ readonly start: number; readonly reload: number }> => {
  let [start, reload] = [0, 0]
  const during = async () => {
    const url = `http://127.0.0.1:${port}/data/dev/${slice}.json`
    const begun = performance.now()
    const text = await changed(url, '')
    start = performance.now() - begun
    const words = readFileSync(file, 'utf8')
    // A folder is not watched yet in the moment in which its first words can be read: what is edited then is edited again.
    for (let times = 1, edited = text; edited === text; times++) {
      writeFileSync(file, words.replace('{#p1}', `${'Once more. '.repeat(times)}{#p1}`))
      const begunEdit = performance.now()
      edited = await changed(url, text, 30_000)
      reload = performance.now() - begunEdit
    }
    writeFileSync(file, words)
  }
  const words = ['--port', String(port), '--strictPort', '--host', '127.0.0.1']
  await runVite({ words, settings: { CONTENT_DIR: contentDir }, during })
  return { start, reload }
}
