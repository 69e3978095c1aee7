// Fits the model of suggestions to what editors have marked: a logistic regression by Newton's steps, with a ridge.
import type { Model } from '../../../src/build/suggest-weigh.ts'

/** What is known of one passage and one theme; `carries`: an editor has said so. */
export interface Sample {
  readonly values: readonly number[]
  readonly carries: boolean
}

const steps = 25
const ridge = 1

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0)

/** Bias and weights without a threshold. */
export const fit = (samples: readonly Sample[]): Pick<Model, 'bias' | 'weights'> => {
  const width = samples[0]?.values.length ?? 0
  const column = (at: number) => samples.map(({ values }) => values[at] ?? 0)
  const spreads = Array.from({ length: width }, (_, at) => spreadOf(column(at)))
  // Each value in units of its spread, so that the ridge weighs on all alike; the first is the bias.
  const rows = samples.map(({ values, carries }) => ({
    row: [1, ...values.map((value, at) => (value - (spreads[at]?.mean ?? 0)) / (spreads[at]?.deviation ?? 1))],
    target: carries ? 1 : 0,
  }))
  let found = Array.from({ length: width + 1 }, () => 0)
  for (let step = 0; step < steps; step++) {
    const slope = found.map((weight, at): number => (at === 0 ? 0 : ridge * weight))
    const bend = found.map((_, a) => found.map((__, b): number => (a === b ? (a === 0 ? 1e-9 : ridge) : 0)))
    for (const { row, target } of rows) {
      const guess = 1 / (1 + Math.exp(-dot(row, found)))
      for (const [a, left] of row.entries()) {
        slope[a] = (slope[a] ?? 0) + left * (guess - target)
        const line = bend[a] ?? []
        for (const [b, right] of row.entries()) line[b] = (line[b] ?? 0) + left * right * guess * (1 - guess)
      }
    }
    const change = solve(bend, slope)
    found = found.map((weight, at) => weight - (change[at] ?? 0))
  }
  const weights = found.slice(1).map((weight, at) => weight / (spreads[at]?.deviation ?? 1))
  const means = spreads.map(({ mean }) => mean)
  return { bias: (found[0] ?? 0) - dot(weights, means), weights }
}

const spreadOf = (values: readonly number[]): { readonly mean: number; readonly deviation: number } => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
  return { mean, deviation: Math.sqrt(square) || 1 }
}

/** Gaussian elimination with pivots. */
const solve = (matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] => {
  const lines = matrix.map((line, at) => [...line, right[at] ?? 0])
  for (let at = 0; at < lines.length; at++) {
    const size = (line: readonly number[]) => Math.abs(line[at] ?? 0)
    const [pivot] = lines.slice(at).toSorted((a, b) => size(b) - size(a))
    if (pivot === undefined || size(pivot) === 0) continue
    lines.splice(lines.indexOf(pivot), 1)
    lines.splice(at, 0, pivot)
    for (const [other, line] of lines.entries()) {
      if (other === at) continue
      const share = (line[at] ?? 0) / (pivot[at] ?? 1)
      for (const [place, value] of pivot.entries()) line[place] = (line[place] ?? 0) - share * value
    }
  }
  return lines.map((line, at) => (line.at(-1) ?? 0) / (line[at] || 1))
}
