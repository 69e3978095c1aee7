// `npm test` and `npm run check`: every step in turn, going on after one that fails, so that all faults are seen.
// The last line is `N passed, N failed`; each test counts as one, and so does each other step.
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import {
  countBrowserTests,
  countUnitTests,
  type Counts,
  failedUnitTests,
  type Outcome,
  outcomeOf,
  summaryOf,
} from './tally.ts'

const root = resolve(import.meta.dirname, '..')
const say = (line: string) => process.stdout.write(`${line}\n`)

interface Step {
  readonly name: string
  readonly script: string
  readonly args?: readonly string[]
  /** A report that counts tests, and how to read it. */
  readonly report?: string
  readonly count?: (report: unknown) => Counts
  /** A step without which this one would test something else than what is written here. */
  readonly needs?: string
}

const unitReport = 'test-results/unit.json'

const steps: readonly Step[] = [
  { name: 'format', script: 'format:check' },
  { name: 'lint', script: 'lint' },
  { name: 'types', script: 'typecheck' },
  { name: 'dead code', script: 'dead-code' },
  {
    name: 'unit tests',
    script: 'test:unit',
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    report: unitReport,
    count: countUnitTests,
  },
  { name: 'build', script: 'build' },
  {
    name: 'browser tests',
    script: 'test:browser',
    report: 'test-results/browser.json',
    count: countBrowserTests,
    needs: 'build',
  },
]

const readReport = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(resolve(root, file), 'utf8'))
  } catch (error) {
    say(`No report in ${file}: ${String(error)}`)
    return undefined
  }
}

// Vite's loader, which runs this file, calls the environment a development one; the site built here is the real one.
const { NODE_ENV: _, ...env } = process.env

/** Steps, and the tests in them that failed by name: the end of a long output is what is kept and read. */
const failures: string[] = []

const run = ({ name, script, args = [], report, count }: Step): Outcome => {
  say(`\n== ${name}: npm run ${script}`)
  if (report !== undefined) rmSync(resolve(root, report), { force: true })
  const { status } = spawnSync('npm', ['run', '--silent', script, '--', ...args], { cwd: root, stdio: 'inherit', env })
  const found = report === undefined ? undefined : readReport(report)
  const counts = report === undefined ? undefined : count?.(found)
  failures.push(...failedUnitTests(found).map(failure => failure.replace(`${root}/`, '')))
  return outcomeOf(name, status ?? 1, counts)
}

/** Runs all steps (`--no-browser` leaves out the browser tests); gives back the exit code. */
export const main = (args: readonly string[]): number => {
  const outcomes: Outcome[] = []
  for (const step of steps) {
    if (args.includes('--no-browser') && step.script === 'test:browser') continue
    const broken = outcomes.find(({ step: name, failed }) => name === step.needs && failed > 0)
    if (broken !== undefined) say(`\n== ${step.name}: not run, because the ${broken.step} failed`)
    outcomes.push(broken === undefined ? run(step) : outcomeOf(step.name, 1))
  }
  say(`\n${summaryOf(outcomes, failures)}`)
  return outcomes.some(({ failed }) => failed > 0) ? 1 : 0
}
