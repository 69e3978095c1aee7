// The React skin of the concordance: what the address asks, and the lines that answer. The texts come with the index of
// the search, fetched when somebody asks for a word.
import { useMemo } from 'react'
import { useSearchParams } from 'react-router-dom'
import { useQuery } from '@tanstack/react-query'
import { searchIndexQuery } from '../corpus/queries.ts'
import { nothingAsked, readLines, writeLines, type AskedLines } from './concordance-url.ts'
import { askedWord, concordance, type Line } from './concordance.ts'
import { readSearchData, type SearchData } from './documents.ts'
import { listWords, wordsAround } from './word-list.ts'

/** Where the asking stands. `common`: every story has the word; `nowhere`: none has it, `near` are its neighbours. */
export type LinesAnswer =
  | { readonly kind: 'idle' }
  | { readonly kind: 'common' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly retry: () => void }
  | { readonly kind: 'nowhere'; readonly near: readonly string[] }
  | { readonly kind: 'found'; readonly lines: readonly Line[] }

export interface Concordance {
  readonly asked: AskedLines
  /** The word that is looked for, as typed: the first of the asked text that carries meaning. */
  readonly word: string
  readonly answer: LinesAnswer
  readonly ask: (asked: AskedLines) => void
}

const answerIn = (data: SearchData, { text, order }: AskedLines): LinesAnswer => {
  const lines = concordance(data, text, order)
  if (lines.length > 0) return { kind: 'found', lines }
  return { kind: 'nowhere', near: wordsAround(listWords(data.posts), askedWord(text)?.word ?? text) }
}

/** The concordance the address asks for; nothing before the page has been taken over. */
export const useConcordance = (hydrated: boolean): Concordance => {
  const [params, setParams] = useSearchParams()
  const asked = useMemo(() => (hydrated ? readLines(params) : nothingAsked), [hydrated, params])
  const word = askedWord(asked.text)?.word
  const { data, error, isFetching, refetch } = useQuery({
    ...searchIndexQuery(),
    select: readSearchData,
    enabled: word !== undefined,
  })
  return {
    asked,
    word: word ?? asked.text,
    answer: useMemo((): LinesAnswer => {
      if (word === undefined) return { kind: asked.text === '' ? 'idle' : 'common' }
      if (data) return answerIn(data, asked)
      return error && !isFetching ? { kind: 'failed', retry: () => void refetch() } : { kind: 'waiting' }
    }, [asked, data, error, isFetching, refetch, word]),
    ask: next => setParams(new URLSearchParams(writeLines(next)), { preventScrollReset: true }),
  }
}
