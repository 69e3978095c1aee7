// Words as they are told to a reader: whole, but for words that nobody would write, which would fill the page.

/** Letters shown of one word, and of a whole question. */
const longestWord = 40
const longestShown = 60

const cut = (text: string, length: number): string => (text.length > length ? `${text.slice(0, length)}…` : text)

/** A text whose overlong words are cut, each with a sign that it goes on. */
export const cutWords = (text: string): string =>
  text
    .trim()
    .split(/\s+/u)
    .map(word => cut(word, longestWord))
    .join(' ')

/** A question to be shown in a line: in quotation marks, unless it has its own. */
export const quoted = (q: string): string => {
  const shown = cut(cutWords(q), longestShown)
  return /["“”„«»]/.test(shown) ? shown : `“${shown}”`
}
