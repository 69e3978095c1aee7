// How found words come to a story and leave it. Their one home is the history entry beside the address, so that Back,
// forward and reload keep them; a hit opened in a new tab brings only its question, in the address it came from.
import { useEffect, useEffectEvent } from 'react'
import { useHref, useLocation, useNavigate, useNavigationType } from 'react-router-dom'
import type { Edition, Post } from '../corpus/schema.ts'
import { paths } from '../paths.ts'
import { titleBlock } from './block-elements.ts'
import { elsewhere, summaryPoint, withPlaces, type Standing } from './found-places.ts'
import { readVisit, visitFrom, type FoundVisit } from './found-visit.ts'
import { useHydrated } from './hydrated.ts'

/** The passage a hash names, undefined for none. */
export const passageIn = (hash: string): string | undefined => (/^#p\d+$/.test(hash) ? hash.slice(1) : undefined)

/** The block a reader was led to: a passage, a block of the summary, or the title. */
export const aimOf = (hash: string, edition: Edition, visit: FoundVisit): string =>
  passageIn(hash) ?? (edition === 'summary' ? visit.block : undefined) ?? titleBlock

/** Where the words of a hit stand, if not where its address has led: in the edition it quoted, or in one that has them. */
const standing = (
  post: Post,
  passage: string | undefined,
  { visit: { found, quoted }, shown }: { readonly visit: FoundVisit; readonly shown: Edition },
): Standing | undefined => {
  if (passage === undefined) return withPlaces(post, { found, shown })
  const point = quoted?.edition === 'summary' ? summaryPoint(post, quoted.point ?? -1) : undefined
  if (quoted && point !== undefined) return { edition: 'summary', block: point }
  if (quoted === undefined || quoted.edition === 'summary' || !post.editions.includes(quoted.edition))
    return elsewhere(post, passage, { found, shown })
  return quoted.edition === shown ? undefined : { edition: quoted.edition, block: passage }
}

/** What led to this story, if anything did, and how to be rid of it. Nothing before the page has been taken over. */
export const useFoundWords = (
  post: Post,
  shown: Edition,
): { readonly visit: FoundVisit | undefined; readonly forget: (hash: string) => void } => {
  const { state, key, search, hash } = useLocation()
  const navigate = useNavigate()
  const hydrated = useHydrated()
  const searchPath = useHref(paths.search())
  const type = useNavigationType()
  const kept = readVisit(state)
  // Runs once for each coming to a story: later, the edition shown is the reader's own choice.
  const settle = useEffectEvent(() => {
    // Only the entry that the browser itself has loaded is without a key of the router.
    const isNew = key === 'default'
    const visit = kept ?? (isNew ? visitFrom(document.referrer, window.location.origin, searchPath) : undefined)
    const passage = passageIn(hash)
    if (visit === undefined) return
    const asked = new URLSearchParams(search).has('edition')
    // Whoever comes back to the top of a story may have chosen its edition there.
    const mayChoose = !asked && (passage !== undefined || isNew || type === 'PUSH')
    const goal = mayChoose ? standing(post, passage, { visit, shown }) : undefined
    if (goal === undefined && kept !== undefined) return
    const to = goal === undefined ? { search, hash } : { search: `?edition=${goal.edition}`, hash: hashOf(goal.block) }
    void navigate(to, { replace: true, state: { ...visit, ...(goal?.edition === 'summary' && { block: goal.block }) } })
  })
  useEffect(() => {
    if (hydrated) settle()
  }, [hydrated])
  return {
    visit: hydrated ? kept : undefined,
    forget: at => void navigate({ search, hash: at }, { replace: true, state: null }),
  }
}

/** Blocks of the summary have no address of their own. */
export const hashOf = (block: string): string => (passageIn(`#${block}`) === undefined ? '' : `#${block}`)
