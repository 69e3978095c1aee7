// Where the places lie that a saying leads to, text by text and post by post: worked out once for each list of them.
import type { Anchor } from './sayings.ts'
import type { WordIndex } from './word-index.ts'

/** What a list of anchors comes to. */
export interface Anchored {
  readonly inText: ReadonlyMap<number, readonly Anchor[]>
  readonly posts: ReadonlySet<number>
}

// All the sayings of a theme share one list.
const known = new WeakMap<readonly Anchor[], Anchored>()

/** The texts and posts of some anchors in an index. */
export const anchored = ({ texts }: Pick<WordIndex, 'texts'>, anchors: readonly Anchor[]): Anchored => {
  const before = known.get(anchors)
  if (before) return before
  const inText = new Map<number, Anchor[]>()
  const posts = new Set<number>()
  for (const anchor of anchors) {
    const others = inText.get(anchor.text)
    if (others) others.push(anchor)
    else inText.set(anchor.text, [anchor])
    posts.add(texts[anchor.text]?.post ?? -1)
  }
  const fresh = { inText, posts }
  known.set(anchors, fresh)
  return fresh
}
