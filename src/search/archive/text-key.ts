// One number for one text of the archive: its post, its passage, and what it is there. Keys sort as texts stand: a post's
// title and names, its passages in order, the points of its summary. Plain sums and no bit shifts: they pass 32 bits.
import type { PassageKind } from '../../corpus/schema.ts'
import type { SearchText, TextSource } from '../word-index.ts'

/**
 * A text's place. `passage` is -1 for the whole post. `form`: what it is, as one small number; `ordinal` of it tells apart
 * what has the same source: two authors, two points that lead to one passage.
 */
export interface TextPlace {
  readonly post: number
  readonly passage: number
  readonly form: number
}

const ofPost: readonly TextSource[] = ['title', 'author', 'organisation']
const ofPassage: readonly TextSource[] = ['original', 'retold', 'summary']
const kinds: readonly PassageKind[] = ['prose', 'heading', 'list-item', 'caption', 'note']
const mostForms = 2 ** 10
const mostPassages = 2 ** 15
const perPost = 2 * mostPassages * mostForms

/** The form of a text. */
export const formOf = ({ passage, source, kind }: Omit<SearchText, 'text' | 'post'>, ordinal: number): number =>
  passage === -1
    ? ofPost.indexOf(source) + ofPost.length * ordinal
    : ofPassage.indexOf(source) + ofPassage.length * (kinds.indexOf(kind ?? 'prose') + kinds.length * ordinal)

/** What a form says. */
export const readForm = (passage: number, form: number) => {
  const sources = passage === -1 ? ofPost : ofPassage
  const source = sources[form % sources.length] ?? 'title'
  const rest = Math.floor(form / sources.length)
  if (passage === -1) return { source, ordinal: rest }
  return { source, kind: kinds[rest % kinds.length] ?? ('prose' as const), ordinal: Math.floor(rest / kinds.length) }
}

const isPoint = (passage: number, form: number): boolean => passage >= 0 && form % ofPassage.length === 2

/** The key of a place. Throws where an archive is beyond what keys can tell apart. */
export const keyOf = ({ post, passage, form }: TextPlace): number => {
  if (passage + 1 >= mostPassages || form >= mostForms)
    throw new RangeError(`search: post ${post} has too many passages or names to be found in an archive.`)
  return post * perPost + (isPoint(passage, form) ? perPost / 2 : 0) + (passage + 1) * mostForms + form
}

/** The place a key stands for. */
export const placeOf = (key: number): TextPlace => {
  const within = (key % perPost) % (perPost / 2)
  return {
    post: Math.floor(key / perPost),
    passage: Math.floor(within / mostForms) - 1,
    form: within % mostForms,
  }
}
