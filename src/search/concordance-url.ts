// A concordance and its address: `?word=power&sort=left`. A question from the search form, `?q=`, asks for its words.
import { askedWords } from './concordance-asked.ts'
import { lineOrders, type LineOrder } from './concordance.ts'

/** What is asked of the concordance. `text`: as it was typed; empty where nothing is asked. */
export interface AskedLines {
  readonly text: string
  readonly order: LineOrder
}

export const nothingAsked: AskedLines = { text: '', order: 'post' }

/** Letters that can be asked: a word, or several as they stand in a sentence. */
export const longestAsked = 120

/** A question without what it excludes, without the names of its filters and without signs; what is left are words. */
const wordsOf = (question: string): string =>
  question
    .replace(/(?<!\S)-\S+/g, ' ')
    .replace(/(?<!\S)\w+:/g, ' ')
    .replace(/["“”„«»\s]+/g, ' ')

/** Reads what an address asks. An order that nobody offers is the usual one. */
export const readLines = (params: URLSearchParams): AskedLines => {
  const question = wordsOf((params.get('q') ?? '').slice(0, 500))
  const text = (params.get('word') ?? askedWords(question)?.text ?? question).slice(0, longestAsked).trim()
  const order = lineOrders.find(known => known === params.get('sort')) ?? nothingAsked.order
  return { text, order }
}

/** Writes it; the usual order is not in it. */
export const writeLines = ({ text, order }: AskedLines): Readonly<Record<string, string>> => ({
  ...(text !== '' && { word: text }),
  ...(order !== nothingAsked.order && { sort: order }),
})
