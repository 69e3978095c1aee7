// The question as a reader types it: free words, "an exact phrase", -without. Anything at all parses; nothing is an error.
// `printQuery` and `parseQuery` undo each other, so that a question can be changed by program and shown again.

/** Part of a question. `words` are free words in the order typed; `without` asks for stories that have it not. */
export interface QueryPart {
  readonly kind: 'words' | 'phrase'
  readonly text: string
  readonly without: boolean
}

/** Parts in the order typed; two runs of free words never stand side by side. */
export type Query = readonly QueryPart[]

const quote = '"“”„‟«»'
// A phrase between any two quotation marks, or a run of anything else. An opening quote that never closes is skipped.
const pieces = new RegExp(`(-?)[${quote}]([^${quote}]*)[${quote}]|[^\\s${quote}]+`, 'gu')

const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)
const tidy = (text: string): string => text.trim().replace(/\s+/g, ' ')

/** Reads a question. Linear in its length. */
export const parseQuery = (text: string): Query => {
  const parts: QueryPart[] = []
  let free: string[] = []
  const endFree = () => {
    if (free.length > 0) parts.push({ kind: 'words', text: free.join(' '), without: false })
    free = []
  }
  for (const [piece, minus = '', phrase] of text.matchAll(pieces)) {
    const bare = tidy(phrase ?? piece.replace(/^-+/, ''))
    if (!hasWord(bare)) continue
    // "co -production" is how some people write one word.
    const joins = /^co$/i.test(free.at(-1) ?? '') && phrase === undefined && piece.startsWith('-')
    if (joins) free.push(`${free.pop() ?? ''}-${bare}`)
    else if (phrase === undefined && !piece.startsWith('-')) free.push(bare)
    else {
      endFree()
      const without = phrase === undefined || minus !== ''
      parts.push({ kind: phrase === undefined ? 'words' : 'phrase', text: bare, without })
    }
  }
  endFree()
  return parts
}

const printPart = ({ kind, text, without }: QueryPart): string =>
  `${without ? '-' : ''}${kind === 'phrase' ? `"${text}"` : text}`

/** Writes a question so that it reads back as the same. */
export const printQuery = (query: Query): string => query.map(printPart).join(' ')
