// The question as a reader types it: free words, "an exact phrase", this or that, -without, author:, theme:, organisation:,
// day:. NOT stands for the minus, AND for nothing. Anything at all parses; nothing is an error. `printQuery` and
// `parseQuery` undo each other.

/** One word or one exact phrase. */
export interface Term {
  readonly kind: 'word' | 'phrase'
  readonly text: string
}

/** What a story can be narrowed by within a question. */
export type Field = 'author' | 'theme' | 'organisation' | 'day'

/**
 * Part of a question. `words`: free words in the order typed; `either`: any of two or more will do; `field`: stories of an
 * author, on a theme, of an organisation, of a day. `without` asks for stories that have it not.
 */
export type QueryPart =
  | { readonly kind: 'words'; readonly text: string; readonly without: boolean }
  | { readonly kind: 'phrase'; readonly text: string; readonly without: boolean }
  | { readonly kind: 'either'; readonly options: readonly Term[]; readonly without: false }
  | { readonly kind: 'field'; readonly field: Field; readonly text: string; readonly without: boolean }

/** Parts in the order typed; two runs of free words never stand side by side. */
export type Query = readonly QueryPart[]

const fieldNames: ReadonlyMap<string, Field> = new Map([
  ['author', 'author'],
  ['by', 'author'],
  ['theme', 'theme'],
  ['organisation', 'organisation'],
  ['organization', 'organisation'],
  ['org', 'organisation'],
  ['day', 'day'],
])

const quote = '"“”„‟«»'
const inQuotes = `[${quote}]([^${quote}]*)[${quote}]`
const bare = `[^\\s${quote}]+`
// In this order: a field with its value, which may be still to come, a phrase between any two quotation marks, a run of
// anything else. An opening quotation mark that never closes is skipped.
const pieces = new RegExp(
  `(-*)(${[...fieldNames.keys()].join('|')}):(?:\\s*${inQuotes}|[\\s${quote}]*(${bare}))?|(-?)${inQuotes}|${bare}`,
  'giu',
)

const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)
const tidy = (text: string): string => text.trim().replace(/\s+/g, ' ')

interface Or {
  readonly kind: 'or'
}

const pieceOf = (match: RegExpMatchArray): QueryPart | Or => {
  const [piece, noField, name, quoted, value, noPhrase, phrase] = match
  const field = fieldNames.get(name?.toLowerCase() ?? '')
  if (field) return { kind: 'field', field, text: tidy(quoted ?? value ?? ''), without: noField !== '' }
  if (phrase !== undefined) return { kind: 'phrase', text: tidy(phrase), without: noPhrase !== '' }
  if (/^(?:or|\|+)$/i.test(piece)) return { kind: 'or' }
  return { kind: 'words', text: piece.replace(/^-+/, ''), without: piece.startsWith('-') }
}

const asTerms = (part: QueryPart | undefined): readonly Term[] => {
  if ((part?.kind !== 'words' && part?.kind !== 'phrase') || part.without) return []
  return [{ kind: part.kind === 'words' ? 'word' : 'phrase', text: part.text }]
}

/** Makes one part of the two sides of every `or`; an `or` without two sides is dropped. */
const withEither = (singles: readonly (QueryPart | Or)[]): readonly QueryPart[] => {
  const parts: QueryPart[] = []
  let options: Term[] = []
  singles.forEach((piece, at) => {
    if (piece.kind === 'or') return
    const here = asTerms(piece)
    if (singles[at - 1]?.kind !== 'or' || options.length === 0 || here.length === 0) {
      parts.push(piece)
      options = [...here]
      return
    }
    options.push(...here)
    // The options are one array that grows: copying them for each would take the square of their number.
    if (options.length === 2) parts.splice(-1, 1, { kind: 'either', options, without: false })
  })
  return parts
}

/** Joins free words that stand side by side into one run. */
const withRuns = (parts: readonly QueryPart[]): Query => {
  const query: QueryPart[] = []
  let run: string[] = []
  const endRun = () => {
    if (run.length > 0) query.push({ kind: 'words', text: run.join(' '), without: false })
    run = []
  }
  for (const part of parts) {
    if (part.kind === 'words' && !part.without) run.push(part.text)
    else {
      endRun()
      query.push(part)
    }
  }
  endRun()
  return query
}

/** Reads a question. Linear in its length. */
export const parseQuery = (text: string): Query => {
  const singles: (QueryPart | Or)[] = []
  let isRefused = false
  for (const match of text.matchAll(pieces)) {
    let piece = pieceOf(match)
    if (piece.kind !== 'or' && piece.kind !== 'either') {
      if (!hasWord(piece.text) || match[0] === 'AND') continue
      if (match[0] === 'NOT') {
        isRefused = true
        continue
      }
      if (isRefused) piece = { ...piece, without: true }
      isRefused = false
    }
    // "Or" before a minus has no second side.
    if (piece.kind === 'words' && piece.without) while (singles.at(-1)?.kind === 'or') singles.pop()
    const last = singles.at(-1)
    if (piece.kind === 'words' && piece.without && last?.kind === 'words' && /^co$/i.test(last.text))
      // "co -production" is how some people write one word.
      singles.splice(-1, 1, { ...last, text: `${last.text}-${piece.text}` })
    else singles.push(piece)
  }
  return withRuns(withEither(singles))
}

const quoted = (text: string): string => `"${text}"`
const printTerm = ({ kind, text }: Term): string => (kind === 'phrase' ? quoted(text) : text)

const printPart = (part: QueryPart): string => {
  const minus = part.without ? '-' : ''
  if (part.kind === 'either') return part.options.map(printTerm).join(' or ')
  if (part.kind === 'field') return `${minus}${part.field}:${/\s/.test(part.text) ? quoted(part.text) : part.text}`
  return `${minus}${part.kind === 'phrase' ? quoted(part.text) : part.text}`
}

/** Writes a question so that it reads back as the same. */
export const printQuery = (query: Query): string => query.map(printPart).join(' ')
