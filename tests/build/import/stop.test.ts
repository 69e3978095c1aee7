// The end of the process in the middle of an import: by Ctrl-C nothing is left, by a kill nothing that the next run keeps.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { endlessImport } from './endless-import.ts'
import { fakeFormat, fakePost } from './fake-source.ts'
import { importInto } from './staged.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stop-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const filesBelow = () =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true }).map(entry => {
      const path = join(entry.parentPath, entry.name)
      return [path, entry.isFile() ? readFileSync(path, 'utf8') : 'a folder']
    }),
  )

/** Starts an import that stages one post and then waits for ever; gives back how it ended by `signal`. */
const stopImport = async (signal: 'SIGINT' | 'SIGTERM' | 'SIGKILL') => {
  const run = join(import.meta.dirname, '../../../src/build/run.mjs')
  const child = spawn(process.execPath, [run, endlessImport, root], { stdio: 'pipe' })
  let said = ''
  child.stderr.on('data', text => (said += String(text)))
  await new Promise<void>(resolve => {
    child.stdout.on('data', text => {
      if (String(text).includes('waiting')) resolve()
    })
  })
  const whileRunning = readdirSync(root)
  const ended = new Promise<{ code: number | null; signal: string | null }>(resolve => {
    child.on('exit', (code, by) => resolve({ code, signal: by }))
  })
  child.kill(signal)
  return { ...(await ended), said, whileRunning }
}

describe('an import that is stopped midway', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    'by %s leaves the folder byte for byte as it was, and says so',
    async (signal, code) => {
      await importInto(root, { format: fakeFormat([fakePost(['One line.'])]) })
      const before = filesBelow()
      const ended = await stopImport(signal)
      expect(ended.whileRunning.join()).toMatch(/\.import-\d+/)
      expect(ended).toMatchObject({ code, signal: null })
      expect(ended.said).toBe('import: stopped; nothing was written.\n')
      expect(filesBelow()).toEqual(before)
    },
    60_000,
  )

  it('by SIGKILL leaves a folder that the next import takes away', async () => {
    mkdirSync(join(root, 'themes'))
    writeFileSync(join(root, 'themes/flying.md'), '---\nname: Flying\n---\n')
    const before = filesBelow()
    expect(await stopImport('SIGKILL')).toMatchObject({ signal: 'SIGKILL' })
    expect(readdirSync(root).join()).toMatch(/\.import-\d+/)
    const { main } = await import('../../../src/build/import/command.ts')
    const page = join(root, 'page.txt')
    writeFileSync(page, 'no page at all')
    const said: string[] = []
    expect(await main([page, '--into', root], { out: line => said.push(line), err: line => said.push(line) })).toBe(1)
    rmSync(page)
    expect(filesBelow()).toEqual(before)
  })
})
