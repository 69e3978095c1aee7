// What the bench asks of a search engine: ours and its peers stand behind the same few functions.
// A peer gets each passage as a document of its own, for a passage is what a reader is led to.
import type { Corpus } from '../../../src/corpus/schema.ts'
import type { Ranked } from './measures.ts'

/** A passage as the peers index it: the names above it, and its words in every edition. */
export interface PassageText {
  readonly id: string
  readonly title: string
  readonly authors: string
  readonly text: string
}

/** Everything an engine may index. */
export interface Source {
  readonly corpus: Corpus
  readonly passages: readonly PassageText[]
}

/** An index that can be asked. */
export interface Engine {
  readonly search: (q: string) => readonly Ranked[] | Promise<readonly Ranked[]>
  /** The same question, with stories that are only near in meaning set behind those that answer. */
  readonly withRelated?: (q: string) => readonly Ranked[]
  /** The index as it would be sent to a page, as the library writes it; `texts`: whether the passages can be shown from it. */
  readonly saved: () => Saved | Promise<Saved>
  readonly close?: () => Promise<void>
}

export interface Saved {
  readonly bytes: Uint8Array
  /** What is sent apart from it, because the first answer to a plain question does without. */
  readonly beside?: Uint8Array
  readonly hasTexts: boolean
}

/** A search library, set up as someone who knows it would set it up here. */
export interface EngineKind {
  readonly name: string
  /** A module that holds what a page needs to search, and no more. */
  readonly code: string
  readonly build: (source: Source) => Engine | Promise<Engine>
}

/** The most passages a peer gives back. */
export const mostPassages = 100

const asId = (post: string, passage: string): string => `${post}#${passage}`

/** Reads the id of a passage back into its two halves. */
export const rankedOf = (id: string): Ranked => {
  const at = id.indexOf('#')
  return { post: id.slice(0, at), passage: id.slice(at + 1) }
}

/** Text as it is sent. */
export const bytesOf = (value: unknown): Uint8Array =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))

/** What to index of a corpus. A point of a summary counts as text of the passage it leads to. */
export const sourceOf = (corpus: Corpus): Source => {
  const names = new Map(corpus.authors.map(({ slug, name }) => [slug, name]))
  const passages = corpus.posts.flatMap(({ slug, title, authors, passages: told, summary }) =>
    told.map(({ id, original, retold }) => {
      const points = summary?.blocks.filter(({ cites }) => cites[0] === id).map(({ text }) => text) ?? []
      const text = [original, retold, ...points].filter(part => part !== undefined).join('\n')
      return { id: asId(slug, id), title, authors: authors.map(author => names.get(author) ?? '').join(', '), text }
    }),
  )
  return { corpus, passages }
}

/** The first of several ways of asking that finds anything: strict ways come first. */
export const firstFound = <T>(...ways: readonly (() => readonly T[])[]): readonly T[] => {
  for (const way of ways) {
    const found = way()
    if (found.length > 0) return found
  }
  return []
}
