// Which edition a post shows: the address's choice if the post has it, else the best one it has.
import { useEffect } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import type { Edition, Post, TextEdition } from '../corpus/schema.ts'
import { quotedEdition } from '../corpus/select.ts'
import { useHydrated } from './hydrated.ts'

/** The edition shown, the text edition behind it (for passages and quotes), and how to choose another. */
export interface EditionChoice {
  readonly edition: Edition
  readonly text: TextEdition
  readonly choose: (edition: Edition) => void
}

/** The address is the only home of the choice, so that Back, reload and a shared link keep it. */
export const useEditionChoice = (post: Post): EditionChoice => {
  const { search } = useLocation()
  const navigate = useNavigate()
  const hydrated = useHydrated()
  const asked = hydrated ? new URLSearchParams(search).get('edition') : null
  // From here on the page itself says which edition it shows; see reading/first-paint.ts.
  useEffect(() => {
    if (hydrated) document.documentElement.removeAttribute('data-asked')
  }, [hydrated])
  const best = post.editions[0] ?? 'retold'
  const edition = post.editions.find(name => name === asked) ?? best
  return {
    edition,
    text: edition === 'summary' ? quotedEdition(post) : edition,
    choose: next =>
      void navigate(next === best ? '?' : `?edition=${next}`, { replace: true, preventScrollReset: true }),
  }
}
