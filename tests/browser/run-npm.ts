// Runs one of the project's own commands, for specs that need a build of their own.
import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'

/** The folder of the project. */
export const root = resolve(import.meta.dirname, '../..')

/**
 * Runs `npm run` with these words and settings; gives back what it prints. Throws where it fails. A build leaves out the
 * compressed copies, which would take half as long again.
 */
export const npm = (args: readonly string[], settings: Readonly<Record<string, string>>): string =>
  execFileSync('npm', ['run', '--silent', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', COMPRESS: 'none', ...settings },
  })
