// Which edition a post shows: the address's choice if the post has it, else the best one it has.
import { useLocation, useNavigate } from 'react-router-dom'
import type { Edition, Post, TextEdition } from '../corpus/schema.ts'
import { quotedEdition } from '../corpus/select.ts'
import { useAskedUntilHydrated } from './asked.ts'
import { useHydrated } from './hydrated.ts'

/** The edition shown, the text edition behind it (for passages and quotes), and how to choose another. */
export interface EditionChoice {
  readonly edition: Edition
  readonly text: TextEdition
  readonly choose: (edition: Edition) => void
}

/** The address is the only home of the choice, so that Back, reload and a shared link keep it. */
export const useEditionChoice = (post: Post): EditionChoice => {
  const { search, hash, state } = useLocation()
  const kept: unknown = state
  const navigate = useNavigate()
  const hydrated = useHydrated()
  const asked = hydrated ? new URLSearchParams(search).get('edition') : null
  useAskedUntilHydrated('data-asked')
  const best = post.editions[0] ?? 'retold'
  // A passage that the address names stands in a text, never in the summary.
  const wanted = asked === 'summary' && /^#p\d+$/.test(hash) ? quotedEdition(post) : asked
  const edition = post.editions.find(name => name === wanted) ?? best
  return {
    edition,
    text: edition === 'summary' ? quotedEdition(post) : edition,
    choose: next =>
      void navigate(next === best ? '?' : `?edition=${next}`, { replace: true, preventScrollReset: true, state: kept }),
  }
}
