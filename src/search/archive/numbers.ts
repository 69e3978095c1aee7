// Whole numbers as text that travels well inside JSON: one letter for a small number, more for a larger one. A number goes
// out low digits first, as in LEB128 and in the source maps' VLQ; here 61 letters end a number and 31 say that more follow.
// The letters are ASCII from `!` to `~` without `"` and `\`, so nothing is escaped and a host's compression sees each one.

const first = 33
const ending = 61
const letters = Array.from({ length: 94 }, (_, at) => String.fromCharCode(first + at)).filter(
  letter => letter !== '"' && letter !== '\\',
)
const following = letters.length - ending

const valueOf = new Int8Array(128).fill(-1)
letters.forEach((letter, value) => (valueOf[letter.charCodeAt(0)] = value))

/** Writes a number, 0 or more. */
export const writeNumber = (number: number): string => {
  let text = ''
  let left = number
  while (left >= ending) {
    text += letters[ending + ((left - ending) % following)]
    left = Math.floor((left - ending) / following)
  }
  return text + letters[left]
}

/** Writes a list of numbers; no mark stands between them. */
export const writeNumbers = (numbers: readonly number[]): string => numbers.map(writeNumber).join('')

/** Reads a list of numbers. Throws where anything else stands. */
export const readNumbers = (text: string): readonly number[] => {
  const numbers: number[] = []
  let sum = 0
  let worth = 1
  for (let at = 0; at < text.length; at++) {
    const value = valueOf[text.charCodeAt(at)] ?? -1
    if (value < 0) throw new TypeError(`search: expected a number at letter ${at}. Load the page again.`)
    sum += worth * value
    if (value >= ending) worth *= following
    else {
      numbers.push(sum)
      sum = 0
      worth = 1
    }
  }
  if (worth > 1) throw new TypeError('search: a list of numbers breaks off. Load the page again.')
  return numbers
}

/** Each number less the one before it: what rises slowly becomes small (delta coding). */
export const differences = (rising: readonly number[]): readonly number[] =>
  rising.map((number, at) => number - (rising[at - 1] ?? 0))
