// A reader's notes on a story: until somebody has one, or picks words, nothing but a look at the device.
import { useMemo } from 'react'
import type { Edition, Post } from '../corpus/schema.ts'
import { useNotes } from '../reading/notes.ts'
import { lazyPart } from './lazy-part.tsx'
import { usePicked } from './note-board.ts'
import { usePicking } from './note-picking.ts'

const NotesInPost = lazyPart(async () => (await import('./notes-in-post.tsx')).NotesInPost, { isAsked: true })
const NotePicked = lazyPart(async () => (await import('./note-picked.tsx')).NotePicked, { isAsked: true })

/** Marks noted words in the story and lists the notes that no passage shows. It stands after the story's texts. */
export const PostNotes = ({ post, edition }: { post: Post; edition: Edition }) => {
  const all = useNotes()
  const notes = useMemo(() => all.filter(note => note.post === post.slug), [all, post.slug])
  const picked = usePicked(words => words.edition === 'summary')
  usePicking(post)
  return (
    <>
      {picked && <NotePicked picked={picked} post={post} isAlone />}
      {notes.length > 0 && <NotesInPost post={post} edition={edition} notes={notes} />}
    </>
  )
}
