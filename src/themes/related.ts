// Which posts and themes belong together, and why. The reason is always a list of shared themes, never a score.
import type { Corpus, Evidence, Theme } from '../corpus/schema.ts'

/** A theme that two posts share is stronger the more passages carry it, and the fewer posts have it at all. */
const strength = (theme: Theme, post: string, other: string): number => {
  const clear = (slug: string) => theme.evidence.filter(at => at.post === slug && !at.weak).length
  const posts = new Set(theme.evidence.map(at => at.post)).size
  return Math.min(clear(post), clear(other)) / posts
}

/** A related post and the slugs of the themes it shares, strongest first. */
export interface Related {
  readonly post: string
  readonly shared: readonly string[]
}

/** The posts that share most with one post, best first; at most `most`. A post that shares only weak themes is none. */
export const relatedPosts = (corpus: Corpus, post: string, most = 3): readonly Related[] =>
  corpus.posts
    .filter(other => other.slug !== post)
    .map(other => {
      const shared = corpus.themes
        .map(theme => ({ slug: theme.slug, strength: strength(theme, post, other.slug) }))
        .filter(theme => theme.strength > 0)
        .sort((a, b) => b.strength - a.strength)
      return {
        post: other.slug,
        shared: shared.map(theme => theme.slug),
        sum: shared.reduce((n, t) => n + t.strength, 0),
      }
    })
    .filter(other => other.sum > 0)
    .sort((a, b) => b.sum - a.sum)
    .slice(0, most)
    .map(({ post: slug, shared }) => ({ post: slug, shared }))

const keyOf = (at: Evidence): string => `${at.post} ${at.passage}`

/** Themes that share passages with one theme, and how many; most first. */
export const neighbourThemes = (corpus: Corpus, theme: Theme): readonly { slug: string; shared: number }[] => {
  const own = new Set(theme.evidence.map(keyOf))
  return corpus.themes
    .filter(other => other.slug !== theme.slug)
    .map(other => ({ slug: other.slug, shared: other.evidence.filter(at => own.has(keyOf(at))).length }))
    .filter(other => other.shared > 0)
    .sort((a, b) => b.shared - a.shared)
}
