import { describe, expect, it } from 'vitest'
import { cellsOf, reportSchema, scoresOf, shareOf, sumOf, survivorsOf } from './scores.ts'

const mutant = (status: string, line = 1) => ({
  mutatorName: 'StringLiteral',
  replacement: '""',
  status,
  location: { start: { line, column: 11 }, end: { line, column: 16 } },
})

const report = reportSchema.parse({
  files: {
    'src/b.ts': { source: "const b = 'one'\nconst c = 'two'", mutants: [mutant('Killed'), mutant('Survived', 2)] },
    'src/a.ts': {
      source: "const a = 'one'",
      mutants: [
        mutant('Timeout'),
        mutant('NoCoverage'),
        mutant('CompileError'),
        mutant('RuntimeError'),
        mutant('Ignored'),
      ],
    },
  },
})

describe('the score of mutants', () => {
  it('counts those that were tried, a file in a row, and the area as their sum', () => {
    const scores = scoresOf(report)
    expect([...scores, sumOf('all', scores)].map(cellsOf)).toEqual([
      ['src/a.ts', '2', '0', '0', '1', '1', '50.0 % (9.5 % to 90.5 %)'],
      ['src/b.ts', '2', '1', '1', '0', '0', '50.0 %'],
      ['all', '4', '1', '1', '1', '1', '50.0 % (15.0 % to 85.0 %)'],
    ])
  })

  it('is told with an interval where only some were drawn, and with none where all were tried', () => {
    const score = { name: '', all: 300, made: 300, killed: 270, timeouts: 0, survived: 30, uncovered: 0 }
    expect(shareOf(score)).toBe('90.0 %')
    // Wilson's interval for 270 of 300, as statistics programs give it.
    expect(shareOf({ ...score, made: 3000 })).toBe('90.0 % (86.1 % to 92.9 %)')
    expect(shareOf({ ...score, all: 0, killed: 0 })).toBe('-')
  })

  it('names each mutant that nobody noticed, with what it did', () => {
    expect(survivorsOf(report)).toEqual([
      `src/b.ts:2:11 Survived: 'two' -> ""`,
      `src/a.ts:1:11 NoCoverage: 'one' -> ""`,
    ])
  })
})
