// Saves a story or a passage of it, or takes it out again. Its name says what a press does; what was done is said once.
import { beginningOf, saved, savedId, useSaved } from '../reading/saved.ts'
import { announceKept } from './kept-keeping.tsx'

interface SaveButtonProps {
  readonly post: string
  readonly title: string
  /** A passage of it, with its words. */
  readonly passage?: { readonly id: string; readonly text: string }
}

/** One press saves, the next takes it out. Nothing is saved until the page has been taken over. */
export const SaveButton = ({ post, title, passage }: SaveButtonProps) => {
  const id = savedId(post, passage?.id)
  const isSaved = useSaved().some(item => savedId(item.post, item.passage) === id)
  const what = passage === undefined ? 'this story' : 'this passage'
  const press = () => {
    if (isSaved) saved.unsave(post, passage?.id)
    else
      saved.save({
        post,
        title,
        ...(passage === undefined ? {} : { passage: passage.id, words: beginningOf(passage.text) }),
      })
    announceKept(isSaved ? 'Not saved any more.' : 'Saved. You find it on the page “Saved”.')
  }
  return (
    <button type="button" data-needs-script onClick={press}>
      {isSaved ? `Stop saving ${what}` : `Save ${what}`}
    </button>
  )
}
