// Two faults that real feeds have and that can be mended for sure: a bare & in an address, for no sign of XML begins with
// an & that no name and semicolon follow; and HTML's names for letters. Inside comments and CDATA an & is a sign like any
// other. Names that a file explains itself do not come here: a DOCTYPE is refused.
import { htmlLetters } from './html-letters.ts'

/** What takes the text piece by piece and gives it back with every bare & written as `&amp;`, and every name of HTML as
 * the number of its letter. */
export interface Ampersands {
  /** The line of the first bare & that was written anew. */
  readonly firstMended: number | undefined
  /** The line of the first name of HTML. */
  readonly firstNamed: number | undefined
  /** `text` is empty at the end of the file. */
  pass(text: string): string
}

const begin = /<!--|<!\[CDATA\[|<\?|&/g
const reference = /&(?:#\d{1,40}|#x[\da-f]{1,40}|[\p{L}_:][\p{L}\p{N}_:.-]{0,40});/iuy
const xmlNames = new Set(['amp', 'lt', 'gt', 'quot', 'apos'])
const ends: Readonly<Record<string, string>> = { '<!--': '-->', '<![CDATA[': ']]>', '<?': '?>' }
/** Longer than any reference, and than the longest beginning. */
const reach = 48

/** `firstLine` is the line the text begins on. */
export function ampersands(firstLine: number): Ampersands {
  let held = ''
  let end: string | undefined
  let passed = firstLine - 1
  let firstMended: number | undefined
  let firstNamed: number | undefined

  function pass(piece: string): string {
    const isEnd = piece === ''
    const text = held + piece
    const out: string[] = []
    let done = 0
    const keep = (from: number): string => {
      held = isEnd ? '' : text.slice(from)
      if (firstMended === undefined || firstNamed === undefined) passed += linesTo(text, from) - 1
      out.push(text.slice(done, isEnd ? text.length : from))
      return out.join('')
    }
    for (let at = 0; ;) {
      if (end !== undefined) {
        const close = text.indexOf(end, at)
        if (close < 0) return keep(Math.max(at, text.length - end.length + 1))
        at = close + end.length
        end = undefined
        continue
      }
      begin.lastIndex = at
      const found = begin.exec(text)
      if (found === null) return keep(Math.max(at, openTail(text)))
      const { index } = found
      at = index + found[0].length
      if (found[0] !== '&') end = ends[found[0]]
      else if (isEnd || index + reach <= text.length || text.indexOf(';', index) >= 0) {
        reference.lastIndex = index
        if (reference.test(text)) {
          const letters = lettersNamed(text.slice(at, reference.lastIndex - 1))
          if (letters === undefined) continue
          out.push(text.slice(done, index), letters)
          at = done = reference.lastIndex
          firstNamed ??= passed + linesTo(text, index)
          continue
        }
        out.push(text.slice(done, index), '&amp;')
        done = at
        firstMended ??= passed + linesTo(text, index)
      } else return keep(index)
    }
  }
  return {
    get firstMended() {
      return firstMended
    },
    get firstNamed() {
      return firstNamed
    },
    pass,
  }
}

/** What stands for a reference by name that XML does not know and HTML does. */
const lettersNamed = (name: string): string | undefined =>
  name.startsWith('#') || xmlNames.has(name) ? undefined : htmlLetters(name)

/** Where a beginning that the next piece may complete starts; the length where there is none. */
function openTail(text: string): number {
  const at = text.lastIndexOf('<')
  const tail = at < 0 ? '' : text.slice(at, at + 9)
  return Object.keys(ends).some(one => tail !== '' && one !== tail && one.startsWith(tail)) ? at : text.length
}

/** The line of a place in a text, from 1. */
function linesTo(text: string, place: number): number {
  let lines = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < place; at = text.indexOf('\n', at + 1)) lines += 1
  return lines
}
