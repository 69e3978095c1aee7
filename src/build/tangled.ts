// Markdown that no person writes and that takes a parser minutes: signs of lists and quotations within one another, and
// paragraphs made of signs. It is refused before it is parsed, by one look at each line.
import type { Fault } from './faults.ts'

/** How much of it may be: lists and quotations within one another, spaces before one, signs of marks in one paragraph. */
const most = { deep: 20, columns: 60, signs: 1000 }

/** What a line begins with before its words: white space, and the signs of quotations and list items (CommonMark 5). */
const opening = /(?:[ \t>]|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/y
const container = />|[-+*]|\d+[.)]/g
/** What could begin or end emphasis, code, a link, a picture or HTML; of a row of one sign, the row. Escaped ones are words. */
const mark = /\\[^]|\*+|_+|`+|\[|</g

const letter = /[\p{L}\p{N}]/u

/** How many signs a parser must try in a text; each of them costs it the more the more there are in the same paragraph. */
export const signsIn = (text: string): number => {
  let count = 0
  for (const { 0: sign, index } of text.matchAll(mark)) {
    const isWithinWord = letter.test(text.charAt(index - 1)) && letter.test(text.charAt(index + sign.length))
    if (!sign.startsWith('\\') && !(sign.startsWith('_') && isWithinWord)) count += 1
  }
  return count
}

/** Whether that many signs may stand in one paragraph. */
export const mayHaveSigns = (signs: number): boolean => signs <= most.signs

/** The first place of a text that is too tangled to be parsed, told without its file. Looks at each letter a few times. */
export const tangledIn = (text: string): Omit<Fault, 'file'> | undefined => {
  const lines = text.split('\n')
  const factsEnd = lines[0]?.trimEnd() === '---' ? lines.findIndex((one, at) => at > 0 && one.trimEnd() === '---') : -1
  let [begun, signs] = [1, 0]
  for (const [at, line] of lines.entries()) {
    opening.lastIndex = 0
    const [before = ''] = opening.exec(line) ?? []
    const fault = tooDeep(before)
    if (fault !== undefined) return { line: at + 1, ...fault }
    const isInFacts = at <= factsEnd
    // A paragraph ends before an empty line and before an item.
    const isEmpty = before.length === line.length
    if (isInFacts || isEmpty || before.trim() !== '') [begun, signs] = [at + (isEmpty ? 2 : 1), 0]
    if (!isInFacts) signs += signsIn(line)
    if (mayHaveSigns(signs)) continue
    const found = 'a paragraph with more than 1,000 signs such as *, _, [, < or `'
    const mend = 'divide it by empty lines, or take the signs out'
    return { line: begun, found, expected: 'at most 1,000', mend }
  }
  return undefined
}

const tooDeep = (before: string): Omit<Fault, 'file' | 'line'> | undefined => {
  let [deep, last] = [0, 0]
  for (const { index } of before.matchAll(container)) [deep, last] = [deep + 1, index]
  if (deep > most.deep) {
    const found = `a line that begins with ${deep} signs of lists or quotations`
    return { found, expected: 'one at most', mend: 'begin an item with one "- ", and words with none' }
  }
  const columns = before.slice(0, last).replaceAll('\t', '    ').length
  if (columns <= most.columns) return undefined
  const found = `an item or quotation behind ${columns} spaces`
  return { found, expected: 'none', mend: 'take the spaces away' }
}
