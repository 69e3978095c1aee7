// Finds a Chromium to test with, and installs one where there is none and it may.
// A browser counts only once it has said its version: a file alone may be a stub or lack its libraries.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

/** What finding a browser needs of the machine: programs that may be browsers, a way to run one, the rights. */
export interface Machine {
  readonly candidates: () => readonly string[]
  /** Runs a program to its end; whether it ended well. */
  readonly runs: (program: string, ...args: readonly string[]) => boolean
  readonly isRoot: boolean
  readonly say: (line: string) => void
}

interface Way {
  readonly words: string
  readonly may: (machine: Machine) => boolean
  readonly commands: readonly (readonly [string, ...string[]])[]
}

const ways: readonly Way[] = [
  {
    words: 'Playwright’s own Chromium (npx playwright install chromium)',
    may: () => true,
    commands: [['npx', 'playwright', 'install', 'chromium']],
  },
  {
    words: 'Debian’s Chromium (apt-get install chromium)',
    may: ({ isRoot, runs }) => isRoot && runs('apt-get', '--version'),
    commands: [
      ['apt-get', 'update'],
      ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
    ],
  },
]

const installed = ({ candidates, runs, say }: Machine): string | undefined =>
  candidates().find(path => {
    const starts = runs(path, '--version')
    if (!starts) say(`${path} is no browser that starts here.`)
    return starts
  })

/**
 * The path of a Chromium that starts. Each try is told in a line.
 * Throws one plain sentence where there is none and none can be installed.
 */
export const findBrowser = (machine: Machine = thisMachine): string => {
  const found = installed(machine)
  if (found !== undefined) return found
  machine.say('No browser found: not in CHROME_PATH, not among the installed programs, not in Playwright’s folder.')
  for (const { words, may, commands } of ways) {
    if (!may(machine)) {
      machine.say(`Cannot install ${words}: that needs Debian and the rights of root.`)
      continue
    }
    machine.say(`Installing ${words} …`)
    const path = commands.every(command => machine.runs(...command)) ? installed(machine) : undefined
    if (path !== undefined) return path
    machine.say('That did not work.')
  }
  throw new Error('There is no Chromium here and none could be installed: install one, or set CHROME_PATH to its path.')
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

const candidates = (): readonly string[] => {
  const chosen = process.env['CHROME_PATH']
  const folders = ['/usr/bin', ...(process.env['PATH'] ?? '').split(delimiter)]
  const known = folders.flatMap(folder => names.map(name => join(folder, name)))
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
  const all = [...known, mac, chromium.executablePath()].filter(path => existsSync(path))
  return [...new Set(chosen ? [chosen, ...all] : all)]
}

const thisMachine: Machine = {
  candidates,
  // An installation says on stderr why it failed; a program that is no browser has nothing to say.
  runs: (program, ...args) => {
    const errors = args[0] === '--version' ? 'ignore' : 'inherit'
    return spawnSync(program, args, { stdio: ['ignore', 'ignore', errors], timeout: 600_000 }).status === 0
  },
  isRoot: process.getuid?.() === 0,
  say: line => process.stderr.write(`${line}\n`),
}
