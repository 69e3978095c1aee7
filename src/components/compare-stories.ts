// Two stories on one theme: which are asked for, and their passages on it. What an address says may be anything.
import { useEffect, useState } from 'react'
import type { QuotedTexts } from '../corpus/path-slices.ts'
import { careIn } from '../corpus/select.ts'
import type { PostCard, PostSlice, ThemeSlice } from '../corpus/slices.ts'
import { useFetchSlice, type FetchSlice } from './kept-slices.ts'

/** A story with its passages on the theme, in order. */
export interface ComparedStory {
  readonly card: PostCard
  readonly passages: readonly (QuotedTexts & { readonly weak: boolean })[]
}

/** What is asked for: a theme that is there, and whatever the address calls its stories. */
export interface CompareAsked {
  readonly theme: string
  readonly a: string
  readonly b: string
}

export type Compared =
  | { readonly kind: 'waiting' | 'failed' }
  | { readonly kind: 'few'; readonly theme: ThemeSlice['theme'] }
  | {
      readonly kind: 'pair'
      readonly theme: ThemeSlice['theme']
      /** The stories to choose from. */
      readonly stories: readonly PostCard[]
      readonly pair: readonly [ComparedStory, ComparedStory]
    }

const slugLike = /^[a-z\d]+(?:-[a-z\d]+)*$/

/** The passages of a story on a theme; undefined where it carries none of it. */
const storyOn = (theme: string, slice: PostSlice | undefined): ComparedStory | undefined => {
  const thread = slice?.families.flatMap(({ themes }) => themes).find(({ slug }) => slug === theme)
  if (slice === undefined || thread === undefined) return undefined
  const passages = thread.passages.flatMap(({ id, weak }) => {
    const passage = slice.post.passages.find(one => one.id === id)
    if (passage === undefined) return []
    const { kind, original, retold } = passage
    const care = careIn(slice.post, id)
    const texts = { ...(original !== undefined && { original }), ...(retold !== undefined && { retold }) }
    return [{ id, kind, texts, weak, ...(care.length > 0 && { care }) }]
  })
  return { card: slice.card, passages }
}

/** Loads a pair: what is asked for where it carries the theme, and the theme's first stories in place of what does not. */
export const loadPair = async (fetch: FetchSlice, { theme: slug, a, b }: CompareAsked): Promise<Compared> => {
  const page = await fetch('theme', `themes/${slug}`)
  if (page === undefined) return { kind: 'failed' }
  const listed = page.posts.map(({ card }) => card)
  const slugs = listed.map(card => card.slug)
  // A theme of many stories lists the others on further pages.
  const mayBe = (story: string) => slugs.includes(story) || (page.pages !== undefined && slugLike.test(story))
  const pair: ComparedStory[] = []
  for (const story of [...[a, b].filter(mayBe), ...slugs]) {
    if (pair.length === 2) break
    if (pair.some(({ card }) => card.slug === story)) continue
    const slice = await fetch('post', `posts/${story}`)
    if (slice === undefined && slugs.includes(story)) return { kind: 'failed' }
    const found = storyOn(slug, slice)
    if (found !== undefined) pair.push(found)
  }
  const [first, second] = pair
  if (first === undefined || second === undefined) return { kind: 'few', theme: page.theme }
  const others = pair.map(({ card }) => card).filter(card => !slugs.includes(card.slug))
  return { kind: 'pair', theme: page.theme, stories: [...listed, ...others], pair: [first, second] }
}

/** The pair that is asked for, and a way to try again where it did not come. Undefined: nothing is asked. */
export const useCompared = (
  asked: CompareAsked | undefined,
): { readonly compared: Compared | undefined; readonly retry: () => void } => {
  const fetch = useFetchSlice()
  const [turn, setTurn] = useState(0)
  const [loaded, setLoaded] = useState<{ readonly key: string; readonly compared: Compared }>()
  const { theme = '', a = '', b = '' } = asked ?? {}
  const key = JSON.stringify([theme, a, b, turn])
  useEffect(() => {
    if (theme === '') return undefined
    let isHere = true
    void loadPair(fetch, { theme, a, b }).then(compared => {
      if (isHere) setLoaded({ key, compared })
    })
    return () => {
      isHere = false
    }
  }, [fetch, theme, a, b, key])
  const compared: Compared = loaded?.key === key ? loaded.compared : { kind: 'waiting' }
  return { compared: theme === '' ? undefined : compared, retry: () => setTurn(before => before + 1) }
}
