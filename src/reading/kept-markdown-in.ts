// Reads back what `kept-markdown.ts` has written: each comment line says what stands above it, up to the one before. Quotes
// and notes are taken as they stand, so a note that was mended in the file comes in mended.
import { checkFormat, checkThings, Refused } from './kept-checks.ts'
import { fieldsOf, shown } from './kept-fields.ts'
import type { KeptThings } from './kept.ts'
import { commentEnd, commentStart } from './kept-markdown.ts'
import { parseWords } from './markdown-words.ts'

const asSaved = 'A line that begins with "<!-- reader:" must stay as you saved it.'

type Fields = ReadonlyMap<string, unknown>

/** A comment line: what it says, and the lines above it. */
interface Said {
  readonly fields: Fields
  readonly above: readonly string[]
  readonly line: number
}

const saidIn = (line: string, number: number): Fields => {
  const text = line.slice(commentStart.length)
  try {
    const fields = text.endsWith(commentEnd) ? fieldsOf(JSON.parse(text.slice(0, -commentEnd.length))) : undefined
    if (fields !== undefined) return fields
  } catch {
    // Said below, with the line.
  }
  throw new Refused(`Line ${number} of this file makes no sense here. It says ${shown(text)}. ${asSaved}`)
}

const saidLines = (text: string): readonly Said[] => {
  const said: Said[] = []
  let above: string[] = []
  const lines = text.split(/\r?\n/)
  for (const [at, raw] of lines.entries()) {
    const line = raw.replace(/[ \t]+$/, '')
    if (line.startsWith(commentStart)) {
      said.push({ fields: saidIn(line, at + 1), above, line: at + 1 })
      above = []
    } else above.push(line)
  }
  const last = said.pop()
  const isWhole = last?.fields.get('end') === true && [...last.above, ...above].every(line => line === '')
  if (!isWhole)
    throw new Refused(
      'The end of this file is missing or someone changed it. Save the file again and choose the new one.',
    )
  return said
}

const trimLines = (lines: readonly string[]): readonly string[] => {
  const first = lines.findIndex(line => line !== '')
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex(line => line !== '') + 1)
}

/** The quote, what stands between it and the link, and the nearest heading. */
const partsOf = (above: readonly string[]) => {
  const from = above.findIndex(line => line.startsWith('>'))
  const rest = above.slice(Math.max(from, 0))
  const length = rest.findIndex(line => !line.startsWith('>'))
  const quote = rest.slice(0, length < 0 ? rest.length : length)
  const after = rest.slice(quote.length)
  const link = after.findLastIndex(line => line.startsWith('['))
  return {
    quote: from < 0 ? undefined : parseWords(quote.map(line => line.replace(/^> ?/, ''))),
    text: parseWords(trimLines(link < 0 ? after : after.slice(0, link))),
    heading: above.findLast(line => line.startsWith('## '))?.slice(3),
  }
}

/**
 * Throws where a comment line is gone, or is none any more: what stood above it would be taken for a part of the next thing,
 * or for one of another post. Words never begin like these lines, for printing them marks such letters.
 */
const checkAbove = ({ fields, above, line }: Said): void => {
  const isHeaded = fields.has('post') || fields.has('settings')
  const links = above.filter(text => /^\[[^\]]*\]\(<.*>\)$/.test(text)).length
  const first = above.find(text => text !== '')
  if (links > 1 || first?.startsWith('## ') !== isHeaded || above.some(text => /(?:^|[^\\])<!--/.test(text)))
    throw new Refused(`Before line ${line} of this file a line is missing or someone changed it. ${asSaved}`)
}

/** Throws `Refused` with a sentence for the reader. */
export const parseKeptMarkdown = (text: string): KeptThings => {
  const [head, ...rest] = saidLines(text)
  checkFormat(head?.fields)
  const lists: Readonly<Record<'saved' | 'notes' | 'places', unknown[]>> = { saved: [], notes: [], places: [] }
  let settings: unknown = {}
  let post: { readonly post: unknown; readonly title: string } | undefined

  for (const said of rest) {
    checkAbove(said)
    const { fields, above, line } = said
    const [[kind, value] = []] = fields
    const { quote, text: note, heading } = partsOf(above)
    const whole = { ...Object.fromEntries(fieldsOf(value) ?? []), ...post }
    if (kind === 'post' && heading !== undefined) post = { post: value, title: parseWords([heading]) }
    else if (kind === 'settings') settings = value
    else if (kind === 'saved') lists.saved.push({ ...whole, ...(quote !== undefined && { words: quote }) })
    else if (kind === 'note') lists.notes.push({ ...whole, quote, text: note })
    else if (kind === 'place') lists.places.push({ ...whole, title: undefined })
    else throw new Refused(`Line ${line} of this file says ${shown(kind)}. ${asSaved}`)
  }
  return checkThings(new Map(Object.entries({ ...lists, settings })))
}
