// What a reader brings along from the search to a story, as the history keeps it beside the story's address. It comes from
// outside, so nothing in it is trusted.
import type { Edition } from '../corpus/schema.ts'
import { foundFromQuestion, parseFound, type FoundWords } from '../search/found-words.ts'

/** The search a reader came from: its query, and its turn among the entries of the history, where that is known. */
export interface CameFrom {
  readonly query: string
  readonly turn?: number
}

/** `quoted`: the edition the hit quoted, and which point of it if that is the summary. `block`: where the reader was led. */
export interface FoundVisit {
  readonly found: FoundWords
  readonly from?: CameFrom
  readonly quoted?: { readonly edition: Edition; readonly point?: number }
  readonly block?: string
}

const longestQuery = 2000

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0

const readFrom = (value: unknown): Pick<FoundVisit, 'from'> => {
  if (!isRecord(value) || typeof value['query'] !== 'string') return {}
  const query = new URLSearchParams(value['query'].slice(0, longestQuery)).toString()
  return { from: { query, ...(isCount(value['turn']) && { turn: value['turn'] }) } }
}

const readQuoted = (value: unknown): Pick<FoundVisit, 'quoted'> => {
  const edition = isRecord(value) ? value['edition'] : undefined
  if (!isRecord(value) || (edition !== 'original' && edition !== 'retold' && edition !== 'summary')) return {}
  return { quoted: { edition, ...(isCount(value['point']) && { point: value['point'] }) } }
}

/** Reads it from a history entry's state; undefined where there are no words to mark. */
export const readVisit = (state: unknown): FoundVisit | undefined => {
  const found = isRecord(state) ? parseFound(state['found']) : undefined
  if (!isRecord(state) || found === undefined) return undefined
  const block = state['block']
  return {
    found,
    ...readFrom(state['from']),
    ...readQuoted(state['quoted']),
    ...(typeof block === 'string' && /^summary-\d+$/.test(block) && { block }),
  }
}

/** Makes it from the address of the page that led here, if that was a search on this site; `searchPath` is where that lies. */
export const visitFrom = (referrer: string, origin: string, searchPath: string): FoundVisit | undefined => {
  if (!URL.canParse(referrer)) return undefined
  const from = new URL(referrer)
  const path = from.pathname.replace(/\/?(?:index\.html)?$/, '/')
  if (from.origin !== origin || path !== searchPath) return undefined
  const found = foundFromQuestion(from.searchParams.get('q') ?? '')
  return found && { found, ...readFrom({ query: from.search }) }
}
