// HTML's names for letters, such as `&nbsp;`. XML knows five names; blogs write the others all the same, and each stands
// for one or two signs, never for more text. parse5 holds the list (HTML standard, named character references).
import { parseFragment } from 'parse5'

const known = new Map<string, string | undefined>()

/** The letters a name stands for, as references by number, which every XML reader knows; undefined for no name of HTML. */
export function htmlLetters(name: string): string | undefined {
  if (!known.has(name)) known.set(name, numbersOf(name))
  return known.get(name)
}

/** HTML also reads the beginning of a name: `&notit;` is “¬it;”. Such letters are more than two. */
function numbersOf(name: string): string | undefined {
  const [node] = parseFragment(`&${name};`).childNodes
  const letters = node !== undefined && 'value' in node ? [...node.value] : []
  if (letters.length === 0 || letters.length > 2) return undefined
  return letters.map(letter => `&#${letter.codePointAt(0)};`).join('')
}
