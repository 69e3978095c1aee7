// How found words come to a story and leave it. Their one home is the history entry beside the address, so that Back,
// forward and reload keep them; a hit opened in a new tab brings only its question, in the address it came from.
import { useEffect, useEffectEvent } from 'react'
import { useHref, useLocation, useNavigate } from 'react-router-dom'
import type { Edition, Post } from '../corpus/schema.ts'
import { paths } from '../paths.ts'
import { foundFromQuestion, parseFound, type FoundWords } from '../search/found-words.ts'
import { editionWithWords } from './found-places.ts'
import { useHydrated } from './hydrated.ts'

/** The passage a hash names, undefined for none. */
export const passageIn = (hash: string): string | undefined => (/^#p\d+$/.test(hash) ? hash.slice(1) : undefined)

/** The question of a search on this site that led here; `searchPath` is where its search lies. */
export const questionOf = (referrer: string, origin: string, searchPath: string): string => {
  if (!URL.canParse(referrer)) return ''
  const from = new URL(referrer)
  const path = from.pathname.replace(/\/?(?:index\.html)?$/, '/')
  return from.origin === origin && path === searchPath ? (from.searchParams.get('q') ?? '') : ''
}

const foundIn = (state: unknown): FoundWords | undefined =>
  typeof state === 'object' && state !== null && 'found' in state ? parseFound(state.found) : undefined

/** The words that led to this story, if any, and how to be rid of them. None before the page has been taken over. */
export const useFoundWords = (
  post: Post,
  shown: Edition,
): { readonly found: FoundWords | undefined; readonly forget: (hash: string) => void } => {
  const { state, key, search, hash } = useLocation()
  const navigate = useNavigate()
  const hydrated = useHydrated()
  const searchPath = useHref(paths.search())
  const kept = foundIn(state)
  // Runs once for each coming to a story: later, the edition shown is the reader's own choice.
  const settle = useEffectEvent(() => {
    // Only the entry that the browser itself has loaded is without a key of the router.
    const question = key === 'default' ? questionOf(document.referrer, window.location.origin, searchPath) : ''
    const found = kept ?? foundFromQuestion(question)
    const passage = passageIn(hash)
    if (found === undefined) return
    const asked = new URLSearchParams(search).has('edition')
    const edition = passage === undefined || asked ? undefined : editionWithWords(post, passage, { found, shown })
    if (edition === undefined && kept !== undefined) return
    const query = edition === undefined ? search : `?edition=${edition}`
    void navigate({ search: query, hash }, { replace: true, state: { found } })
  })
  useEffect(() => {
    if (hydrated) settle()
  }, [hydrated])
  return {
    found: hydrated ? kept : undefined,
    forget: at => void navigate({ search, hash: at }, { replace: true, state: null }),
  }
}
