// What a reader has kept as chapters of a booklet: saved stories whole, of others the passages that are saved or noted.
import { firstEdition, quotedEdition } from '../corpus/select.ts'
import type { PostSlice } from '../corpus/slices.ts'
import type { Note } from '../reading/notes.ts'
import type { Saved } from '../reading/saved.ts'
import { chapterOfPost, type Chapter } from './chapters.ts'

/** The stories of the booklet: those saved, in the order of saving, then those with notes. */
export const storiesKept = (saved: readonly Saved[], notes: readonly Note[]): readonly string[] => [
  ...new Set([...saved, ...notes].map(({ post }) => post)),
]

/** What is kept, and the edition that the reader likes first. */
export interface KeptHere {
  readonly saved: readonly Saved[]
  readonly notes: readonly Note[]
  readonly liked: string
}

/** One story of the booklet. */
export const chapterKept = (slice: PostSlice, { saved, notes, liked }: KeptHere): Chapter => {
  const { post } = slice
  const its = { saved: saved.filter(item => item.post === post.slug), notes: notes.filter(n => n.post === post.slug) }
  const written = its.notes.map(({ quote, text }) => ({ quote, text }))
  const best = firstEdition(post, liked)
  if (its.saved.some(({ passage }) => passage === undefined)) return chapterOfPost(slice, best, { notes: written })
  const wanted = new Set([...its.saved, ...its.notes].map(({ passage }) => Number(passage?.slice(1))))
  // The summary is not told passage by passage.
  const chapter = chapterOfPost(slice, best === 'summary' ? quotedEdition(post) : best, {
    notes: written,
    isWanted: ({ number }) => number !== undefined && wanted.has(number),
  })
  return { ...chapter, facts: [...chapter.facts, 'Only the passages you kept'] }
}
