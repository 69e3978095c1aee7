// The last line of `npm test` must never be greener than the run was.
import { describe, expect, it } from 'vitest'
import { countBrowserTests, countUnitTests, failedUnitTests, outcomeOf, summaryOf } from './tally.ts'

const lastLine = (...outcomes: Parameters<typeof summaryOf>[0]) => summaryOf(outcomes).split('\n').at(-1)

describe('the summary of all tests', () => {
  it('adds tests and steps up in its last line', () => {
    const unit = outcomeOf('unit tests', 0, countUnitTests({ numPassedTests: 40, numFailedTests: 0 }))
    const browser = outcomeOf(
      'browser tests',
      1,
      countBrowserTests({ stats: { expected: 7, unexpected: 2, flaky: 1 } }),
    )
    expect(lastLine(outcomeOf('lint', 0), unit, browser)).toBe('48 passed, 3 failed')
  })

  it('counts a step that fails as one failure, even where its report names none', () => {
    expect(lastLine(outcomeOf('lint', 2))).toBe('0 passed, 1 failed')
    expect(lastLine(outcomeOf('unit tests', 1, countUnitTests({ numPassedTests: 3 })))).toBe('3 passed, 1 failed')
  })

  it.each([undefined, null, {}, { stats: 'none' }, []])(
    'takes a success that counted nothing (%j) for a failure',
    report => {
      expect(outcomeOf('browser tests', 0, countBrowserTests(report)).failed).toBe(1)
      expect(outcomeOf('unit tests', 0, countUnitTests(report)).failed).toBe(1)
    },
  )

  it('says how many tests were not run', () => {
    const outcome = outcomeOf('unit tests', 0, countUnitTests({ numPassedTests: 1, numPendingTests: 2 }))
    expect(summaryOf([outcome])).toContain('1 passed, 0 failed, 2 not run')
  })

  it('names what failed above its table, with what was said of it', () => {
    const failed = { status: 'failed', fullName: 'a kite flies', failureMessages: ['It fell.\nseed: 7\n'] }
    const report = {
      testResults: [
        { name: 'kite.test.ts', assertionResults: [failed, { status: 'passed', fullName: 'a kite is red' }] },
        { name: 'broken.test.ts', status: 'failed', assertionResults: [] },
        { name: 'sound.test.ts', status: 'passed', assertionResults: [] },
      ],
    }
    const text = summaryOf([outcomeOf('unit tests', 1)], failedUnitTests(report))
    expect(text).toContain('FAILED  kite.test.ts: a kite flies\n  It fell.\n  seed: 7')
    expect(text).toContain('FAILED  broken.test.ts')
    expect(text).not.toMatch(/red|sound/)
  })

  it.each([undefined, null, {}, { testResults: [null, 3, {}] }])('names nothing where the report is %j', report => {
    expect(failedUnitTests(report)).toEqual([])
  })
})
