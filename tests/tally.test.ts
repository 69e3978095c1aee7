// The last line of `npm test` must never be greener than the run was.
import { describe, expect, it } from 'vitest'
import { countBrowserTests, countUnitTests, outcomeOf, summaryOf } from './tally.ts'

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
})
