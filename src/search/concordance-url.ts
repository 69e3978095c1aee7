// A concordance and its address: `?word=power&sort=left`. A question from the search form, `?q=`, asks for its first word.
import { askedWord, lineOrders, type LineOrder } from './concordance.ts'

/** What is asked of the concordance. `text`: as it was typed; empty where nothing is asked. */
export interface AskedLines {
  readonly text: string
  readonly order: LineOrder
}

export const nothingAsked: AskedLines = { text: '', order: 'post' }

/** Nobody looks for a longer word. */
export const longestWord = 60

/** A question without what it excludes and without the names of its filters; what is left are words to find. */
const wordsOf = (question: string): string => question.replace(/(?<!\S)-\S+/g, ' ').replace(/(?<!\S)\w+:/g, ' ')

/** Reads what an address asks. An order that nobody offers is the usual one. */
export const readLines = (params: URLSearchParams): AskedLines => {
  const question = wordsOf((params.get('q') ?? '').slice(0, 500))
  const text = (params.get('word') ?? askedWord(question)?.word ?? question).trim().slice(0, longestWord)
  const order = lineOrders.find(known => known === params.get('sort')) ?? nothingAsked.order
  return { text, order }
}

/** Writes it; the usual order is not in it. */
export const writeLines = ({ text, order }: AskedLines): Readonly<Record<string, string>> => ({
  ...(text !== '' && { word: text }),
  ...(order !== nothingAsked.order && { sort: order }),
})
