// The React skin of the concordance: what the address asks, and the lines that answer. The texts come with the index of
// the search, fetched when somebody asks for a word; in an archive searched by parts, only the stories that hold it come.
import { startTransition, useMemo, useOptimistic, useState } from 'react'
import { useSearchParams } from 'react-router-dom'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { searchIndexQuery } from '../corpus/queries.ts'
import { askedWords } from './concordance-asked.ts'
import { nothingAsked, readLines, writeLines, type AskedLines } from './concordance-url.ts'
import { concordance, type Concorded } from './concordance.ts'
import { readSearchData, type SearchData } from './documents.ts'
import { listWords, wordsAround } from './word-list.ts'

/** Lines, with what there is to say of them. `unread`: stories that hold the words and were not fetched. */
export interface Lines extends Concorded {
  readonly kind: 'found'
  readonly unread: number
  readonly readMore: () => void
}

/** Where the asking stands. `common`: every story has the word; `nowhere`: none has it, `near` are its neighbours. */
export type LinesAnswer =
  | { readonly kind: 'idle' }
  | { readonly kind: 'common' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly retry: () => void }
  | { readonly kind: 'nowhere'; readonly near: readonly string[] }
  | Lines

export interface Concordance {
  readonly asked: AskedLines
  /** What is looked for, as typed, from its first word that carries meaning to its last. */
  readonly word: string
  readonly answer: LinesAnswer
  readonly ask: (asked: AskedLines) => void
}

/** Stories of an archive that are fetched at once. */
const storiesAtOnce = 40
/** Lines hold the stories' texts: those of earlier words are let go after a while, in milliseconds. */
const keptFor = 60_000

type Told = Concorded & { readonly unread: number; readonly near: readonly string[] }

const toldIn = (data: SearchData, { text, order }: AskedLines): Told => {
  const told = concordance(data, text, order)
  const near = told.lines.length > 0 ? [] : wordsAround(listWords(data.posts), told.absent[0] ?? text)
  return { ...told, unread: 0, near }
}

/** Whether the search of this site goes by parts, as its page says. */
const isInParts = (slice: unknown): boolean =>
  typeof slice === 'object' && slice !== null && 'index' in slice && slice.index === 'parts'

interface ConcordanceOn {
  readonly hydrated: boolean
  /** Whether the words fill more than a page: then the search may go by parts. */
  readonly paged: boolean
}

/** The concordance the address asks for; nothing before the page has been taken over. */
export const useConcordance = ({ hydrated, paged }: ConcordanceOn): Concordance => {
  const client = useQueryClient()
  const [params, setParams] = useSearchParams()
  const [more, setMore] = useState({ text: '', most: storiesAtOnce })
  const addressed = useMemo(() => (hydrated ? readLines(params) : nothingAsked), [hydrated, params])
  // The router draws a new address when there is time: until then a choice must not spring back.
  const [asked, expectAsked] = useOptimistic(addressed)
  const word = useMemo(() => askedWords(asked.text)?.text, [asked])
  const most = more.text === word ? more.most : storiesAtOnce
  const isAsked = word !== undefined
  const site = useQuery<unknown>({ queryKey: ['search'], enabled: isAsked && paged })
  const parts = paged && isInParts(site.data)
  const whole = useQuery({
    ...searchIndexQuery(),
    select: readSearchData,
    enabled: isAsked && (!paged || (site.data !== undefined && !parts)),
  })
  const archive = useQuery({
    queryKey: ['lines', asked.text, asked.order, most],
    queryFn: async () => {
      const { archiveLines } = await import('./concordance-archive.ts')
      return archiveLines(name => client.fetchQuery({ queryKey: [name] }), { ...asked, most })
    },
    enabled: isAsked && parts,
    gcTime: keptFor,
    structuralSharing: false,
    // More of the same lines: those that are there stay until all have come.
    placeholderData: (before, query) => (query?.queryKey[1] === asked.text ? before : undefined),
  })
  const { data } = whole
  const told = useMemo(
    () => (parts ? archive.data : isAsked && data ? toldIn(data, asked) : undefined),
    [archive.data, asked, data, isAsked, parts],
  )
  const failed = [site, whole, archive].find(({ error, isFetching }) => error !== null && !isFetching)
  return {
    asked,
    word: word ?? asked.text,
    answer: useMemo((): LinesAnswer => {
      if (word === undefined) return { kind: asked.text === '' ? 'idle' : 'common' }
      if (failed) return { kind: 'failed', retry: () => void failed.refetch() }
      if (!told) return { kind: 'waiting' }
      if (told.lines.length === 0 && told.unread === 0) return { kind: 'nowhere', near: told.near }
      return { kind: 'found', ...told, readMore: () => setMore({ text: word, most: most + storiesAtOnce }) }
    }, [asked, failed, most, told, word]),
    ask: next =>
      startTransition(() => {
        // Other words are a new page to arrive at, when it is there.
        if (next.text === addressed.text) expectAsked(next)
        setParams(new URLSearchParams(writeLines(next)), { preventScrollReset: true })
      }),
  }
}
