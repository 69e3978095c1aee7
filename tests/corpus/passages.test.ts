// Ids and numbers of passages say the same.
import { expect, it } from 'vitest'
import { highestNumber, passageId, passageNumber } from '../../src/corpus/passages.ts'

it('an id and its number say the same', () => {
  expect([1, 9, 10, 427].map(number => passageNumber(passageId(number)))).toEqual([1, 9, 10, 427])
})

it('what is no id has no number', () => {
  expect(['p0', 'p01', 'p', 'P1', 'p1 ', 'p-1', '1', 'p1e3', ''].map(passageNumber)).toEqual(Array(9).fill(NaN))
})

it('the highest number is of all ids, whatever their order', () => {
  expect(highestNumber(['p2', 'p11', 'p9', 'px'])).toBe(11)
  expect(highestNumber([])).toBe(0)
})
