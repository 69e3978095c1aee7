// Suggestions of themes for posts whose themes no editor has written down yet. A suggestion is no evidence: it is kept
// apart, so that nothing that counts, searches or links themes can take it for one.
import type { Evidence, Post, Theme } from '../corpus/schema.ts'
import { fittedModel, likelihood, likelihoodOffered, weigher, type Model, type Pair } from './suggest-weigh.ts'

export interface Suggesting {
  /** With the evidence there is. */
  readonly themes: readonly Theme[]
  readonly posts: readonly Post[]
  /** Slugs of the posts whose themes an editor has written down: they teach which signals to trust, and get none. */
  readonly checked: ReadonlySet<string>
  /** Slugs of posts -> of themes an editor says they have, without saying where. */
  readonly offered: ReadonlyMap<string, readonly string[]>
}

/** Slugs of themes -> passages that may carry them, in the order of the posts and their passages. `weak`: the passage
 * holds no signal of the theme. Themes with none are left out. */
export const suggestThemes = (
  { themes, posts, checked, offered }: Suggesting,
  model: Model = fittedModel,
): ReadonlyMap<string, readonly Evidence[]> => {
  const suggested = new Map<string, Evidence[]>()
  if (themes.length === 0 || posts.every(({ slug }) => checked.has(slug))) return suggested
  const weigh = weigher(
    themes,
    posts.filter(({ slug }) => checked.has(slug)),
  )
  for (const post of posts) {
    if (checked.has(post.slug)) continue
    for (const { theme, passage, signals } of chosen(weigh(post), offered.get(post.slug) ?? [], model)) {
      const before = suggested.get(theme) ?? []
      suggested.set(theme, before)
      before.push({ post: post.slug, passage, weak: signals === 0 })
    }
  }
  return suggested
}

/** The pairs likely enough; of an offered theme, at least the likeliest. */
export const chosen = (pairs: readonly Pair[], offered: readonly string[], model: Model): readonly Pair[] => {
  const isOffered = new Set(offered)
  const likely = (pair: Pair) => (isOffered.has(pair.theme) ? likelihoodOffered(model, pair) : likelihood(model, pair))
  const best = new Map<string, Pair>()
  for (const pair of pairs) {
    const before = best.get(pair.theme)
    if (before === undefined || likely(pair) > likely(before)) best.set(pair.theme, pair)
  }
  return pairs.filter(
    pair => likely(pair) >= model.least || (isOffered.has(pair.theme) && best.get(pair.theme) === pair),
  )
}
