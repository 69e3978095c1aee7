// Words picked out of a text, so that they can be found again when the text has changed: the words themselves and a little
// of what stands around them. W3C Web Annotation Data Model, 4.2.4, TextQuoteSelector (`exact`, `prefix`, `suffix`).

/** `start`: where the words stood when they were picked, in UTF-16 offsets; only a hint. */
export interface Quoted {
  readonly quote: string
  readonly prefix: string
  readonly suffix: string
  readonly start: number
}

/** The most letters of a note, and of the words it is on. */
export const longestNote = 20_000

/** So many letters before and after are kept. */
export const aroundLength = 32

/** The words from `start` to `end`; undefined where these hold nothing but spaces. Spaces at either end are left out. */
export const quoteFrom = (text: string, start: number, end: number): Quoted | undefined => {
  const picked = text.slice(start, end)
  const quote = picked.trim()
  if (quote === '') return undefined
  const from = start + picked.indexOf(quote)
  const to = from + quote.length
  return {
    quote,
    // No half of a letter that takes two places (a surrogate pair) at the outer ends.
    prefix: text.slice(Math.max(0, from - aroundLength), from).replace(/^[\uDC00-\uDFFF]/, ''),
    suffix: text.slice(to, to + aroundLength).replace(/[\uD800-\uDBFF]$/, ''),
    start: from,
  }
}
