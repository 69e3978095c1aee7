// Adds up what the steps of `npm test` found. A step that fails without naming a test still counts as one failure.

/** What one step came to. */
export interface Outcome {
  readonly step: string
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** Tests a step counted itself, as its report names them. */
export type Counts = Omit<Outcome, 'step'>

const numberOf = (report: unknown, ...names: readonly string[]): number => {
  let value: unknown = report
  for (const name of names) {
    value = typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(name) : undefined
  }
  return typeof value === 'number' ? value : 0
}

/** Reads Vitest's JSON report. */
export const countUnitTests = (report: unknown): Counts => ({
  passed: numberOf(report, 'numPassedTests'),
  failed: numberOf(report, 'numFailedTests'),
  skipped: numberOf(report, 'numPendingTests') + numberOf(report, 'numTodoTests'),
})

/** Reads Playwright's JSON report; a test that passed only at a second try has failed. */
export const countBrowserTests = (report: unknown): Counts => ({
  passed: numberOf(report, 'stats', 'expected'),
  failed: numberOf(report, 'stats', 'unexpected') + numberOf(report, 'stats', 'flaky'),
  skipped: numberOf(report, 'stats', 'skipped'),
})

const listOf = (report: unknown, name: string): readonly unknown[] => {
  const value: unknown = typeof report === 'object' && report !== null ? new Map(Object.entries(report)).get(name) : []
  return Array.isArray(value) ? value : []
}

const textOf = (report: unknown, name: string): string =>
  typeof report === 'object' && report !== null ? String(new Map(Object.entries(report)).get(name)) : ''

/** What failed, from Vitest's JSON report: file, name and the first lines of what was said of it. */
export const failedUnitTests = (report: unknown): readonly string[] =>
  listOf(report, 'testResults').flatMap(file => {
    const failed = listOf(file, 'assertionResults').filter(test => textOf(test, 'status') === 'failed')
    if (failed.length === 0) return textOf(file, 'status') === 'failed' ? [textOf(file, 'name')] : []
    return failed.map(test => {
      const said = listOf(test, 'failureMessages').join('\n').split('\n').slice(0, 4)
      return [`${textOf(file, 'name')}: ${textOf(test, 'fullName')}`, ...said].join('\n  ')
    })
  })

/** The outcome of a step that exited with `code`, with the tests it counted, if it counts any. */
export const outcomeOf = (step: string, code: number, counts?: Counts): Outcome => {
  const { passed = 0, failed = 0, skipped = 0 } = counts ?? {}
  if (code !== 0) return { step, passed, failed: Math.max(1, failed), skipped }
  // Success with no tests in its report means that the report is not to be believed.
  if (counts !== undefined && passed === 0) return { step, passed, failed: Math.max(1, failed), skipped }
  return { step, passed: counts === undefined ? 1 : passed, failed, skipped }
}

/** The last lines of the run: what failed, if that is known by name, one line for each step, then `N passed, N failed`. */
export const summaryOf = (outcomes: readonly Outcome[], failures: readonly string[] = []): string => {
  const sum = (key: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[key], 0)
  const lines = outcomes.map(({ step, passed, failed, skipped }) => {
    const notRun = skipped === 0 ? '' : `, ${skipped} not run`
    return `${failed === 0 ? 'ok    ' : 'FAILED'}  ${step.padEnd(14)} ${passed} passed, ${failed} failed${notRun}`
  })
  return [
    ...failures.map(failure => `FAILED  ${failure}\n`),
    ...lines,
    '',
    `${sum('passed')} passed, ${sum('failed')} failed`,
  ].join('\n')
}
