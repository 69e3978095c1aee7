// The words an engine reports, not believed as they come: some count from elsewhere, or stay where they are.
import type { Span } from './speech.ts'

const wordThere = /^\s*([^\s]*[\p{L}\p{N}])/u
const letterOrDigit = /[\p{L}\p{N}]/u

/**
 * The word an engine means, or undefined where its offset is impossible: out of bounds, before the last one, within a word.
 */
export const reportedWord = (
  text: string,
  report: { offset: number; length: number; last: number },
): Span | undefined => {
  const { offset, length, last } = report
  if (!Number.isInteger(offset) || offset < Math.max(0, last) || offset >= text.length) return undefined
  if (letterOrDigit.test(text.charAt(offset - 1)) && letterOrDigit.test(text.charAt(offset))) return undefined
  const found = wordThere.exec(text.slice(offset))
  if (found === null) return undefined
  const word = found[1] ?? ''
  const start = offset + found[0].length - word.length
  const isLengthGiven = start === offset && length > 0 && offset + length <= text.length
  return { start, end: isLengthGiven ? offset + length : start + word.length }
}
