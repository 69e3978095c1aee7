// The measure of growth must tell a square from a line, or the tests that use it say nothing.
import { expect, it } from 'vitest'
import { growthOf, linear } from './growth.ts'

it('work that grows with the square of its input is told from work that grows with it', () => {
  let sum = 0
  const line = (size: number) => {
    for (let at = 0; at < 500 * size; at += 1) sum += at % 7
  }
  const square = (size: number) => {
    for (let at = 0; at < size; at += 1) for (let to = 0; to < size; to += 1) sum += (at + to) % 7
  }
  expect(growthOf(line, 4000)).toBeLessThan(linear)
  expect(growthOf(square, 1000)).toBeGreaterThan(linear)
  expect(sum).toBeGreaterThan(0)
})
