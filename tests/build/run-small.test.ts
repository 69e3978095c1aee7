// A command that runs in little memory, in a project whose folder has a name that is no address as it stands.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'

const root = mkdtempSync(join(tmpdir(), 'run-small-'))
afterEach(() => rmSync(root, { recursive: true }))

describe('a command in a small process', () => {
  it('runs from a folder of any name, gives back its exit code and leaves nothing', () => {
    const project = join(root, 'kites 100%41')
    const build = join(project, 'src/build')
    mkdirSync(build, { recursive: true })
    cpSync('src/build/run-small.mjs', join(build, 'run-small.mjs'))
    const command = 'export const main = (args: readonly string[]) => { console.log(args.join(" ")); return 3 }\n'
    writeFileSync(join(build, 'command.ts'), command)
    const libraries = join(project, 'node_modules')
    mkdirSync(libraries)
    symlinkSync(resolve('node_modules/vite'), join(libraries, 'vite'))
    const { status, stdout, stderr } = spawnSync(process.execPath, [
      join(build, 'run-small.mjs'),
      'command.ts',
      'a',
      'b',
    ])
    expect([stdout.toString(), status], stderr.toString()).toEqual(['a b\n', 3])
    expect(readdirSync(join(libraries, '.cache'))).toEqual([])
  })
})
