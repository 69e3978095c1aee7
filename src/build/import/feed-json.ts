// JSON looked over before it is parsed: how deep and how many its values are, and on which line each item begins.
// A parser would take all the room there is for what is only brackets.
import type { Fault } from '../faults.ts'
import { lineEndsIn } from '../line-ends.ts'

/** What stands where, or why the text is not parsed. */
export type JsonShape =
  | { readonly kind: 'sound'; readonly itemLines: readonly number[] }
  | { readonly kind: 'wrong'; readonly fault: Omit<Fault, 'file'> }

const most = { depth: 100, values: 500_000 }

/** `itemLines`: the lines of the objects in the list `items` of the outermost object. */
export function shapeOf(text: string): JsonShape {
  const itemLines: number[] = []
  let line = 1
  let depth = 0
  let values = 0
  let key = ''
  let listKey = ''
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (sign === '\n') line += 1
    else if (sign === '"') {
      const end = endOfString(text, at)
      if (depth === 1) key = text.slice(at + 1, Math.min(end, at + 20))
      at = end
    } else if (sign === '{' || sign === '[') {
      if (depth === 1) listKey = sign === '[' ? key : ''
      if (depth === 2 && sign === '{' && listKey === 'items') itemLines.push(line)
      depth += 1
      values += 1
    } else if (sign === '}' || sign === ']') depth -= 1
    else if (sign === ',') values += 1
    if (depth > most.depth) return wrong(line, `more than ${most.depth} lists inside each other`)
    if (values > most.values) return wrong(line, `more than ${most.values} values`)
  }
  return { kind: 'sound', itemLines }
}

const wrong = (line: number, found: string): JsonShape => ({
  kind: 'wrong',
  fault: { line, found, expected: 'a feed of posts', mend: 'check that it is the right file' },
})

/** Where the string that begins at `start` ends. A line end in it is a fault that the parser finds. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let before = end - 1
    while (text[before] === '\\') before -= 1
    if ((end - before) % 2 === 1) return end
  }
  return text.length
}

/** The line on which the parser stopped. */
export function lineOfError(text: string, error: SyntaxError): number {
  const [, position] = /position (\d+)/.exec(error.message) ?? []
  return lineEndsIn(text.slice(0, position === undefined ? text.length : Number(position))) + 1
}

/** A value as an object to ask; what is no object has no fields. */
export function field(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  const entry: unknown = Reflect.get(value, key)
  return entry
}

/** A text field; numbers, as some feeds write ids, are texts. */
export function textField(value: unknown, key: string): string {
  const found = field(value, key)
  return typeof found === 'string' ? found : typeof found === 'number' ? String(found) : ''
}

/** A list field; anything else is an empty one. */
export function listField(value: unknown, key: string): readonly unknown[] {
  const found = field(value, key)
  return Array.isArray(found) ? found : []
}
