// What is shown of a story of which no passage matches: its passages as they stand.
import type { Candidate } from './candidates.ts'
import type { SearchPost } from './documents.ts'
import type { PassageHit } from './hits.ts'

/** All passages of a story that may be shown, as they stand: for a search that asks for no words. */
export const unmarked = (post: SearchPost, { admitted: { admits } }: Candidate): readonly PassageHit[] => {
  const shown = post.passages.flatMap((passage, at): readonly PassageHit[] => {
    const { id, kind } = passage
    const edition = (['original', 'retold'] as const).find(
      one => passage[one] !== undefined && admits({ passage: at, source: one }),
    )
    return edition ? [{ id, kind, edition, text: passage[edition] ?? '', marks: [] }] : []
  })
  const told = shown.filter(({ kind }) => kind === 'prose' || kind === 'list-item')
  return told.length > 0 ? told : shown
}
