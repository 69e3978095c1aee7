// Which edition a post shows: the address's choice if the post has it, else the one its reader likes first, else its best.
import { useLocation, useNavigate } from 'react-router-dom'
import type { Edition, Post, TextEdition } from '../corpus/schema.ts'
import { firstEdition, quotedEdition } from '../corpus/select.ts'
import { useSettings } from '../reading/preferences.ts'
import { settingOf } from '../reading/settings.ts'
import { useAskedUntilHydrated } from './asked.ts'
import { useHydrated } from './hydrated.ts'
import { useRoom } from './room.ts'

/** How a post can be read: in one edition, or in all it has, passage beside passage. */
export type WayToRead = Edition | 'side'

/** Columns need this much room, in rem; the styles of the chooser and of the page say the same. */
const roomForSides = 76

/** The edition shown, the text edition behind it (for passages and quotes), and how to choose another. */
export interface EditionChoice {
  readonly edition: Edition
  readonly text: TextEdition
  /** Whether the other editions stand beside it. */
  readonly beside: boolean
  readonly choose: (way: WayToRead) => void
}

/** The address is the only home of the choice, so that Back, reload and a shared link keep it. */
export const useEditionChoice = (post: Post): EditionChoice => {
  const { search, hash, state } = useLocation()
  const kept: unknown = state
  const navigate = useNavigate()
  const hydrated = useHydrated()
  const asked = hydrated ? new URLSearchParams(search).get('edition') : null
  useAskedUntilHydrated('data-asked')
  const liked = settingOf(useSettings(), 'edition')
  const best = firstEdition(post, liked)
  const beside = useRoom(roomForSides) && asked === 'side' && post.editions.length > 1
  const wanted = beside ? quotedEdition(post) : (post.editions.find(name => name === asked) ?? best)
  // A passage that the address names stands in a text, never in the summary.
  const edition = wanted === 'summary' && /^#p\d+$/.test(hash) ? quotedEdition(post) : wanted
  return {
    edition,
    text: edition === 'summary' ? quotedEdition(post) : edition,
    beside,
    choose: next =>
      void navigate(next === best ? '?' : `?edition=${next}`, { replace: true, preventScrollReset: true, state: kept }),
  }
}
