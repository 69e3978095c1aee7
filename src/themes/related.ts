// Which posts and themes belong together, and why. The reason is always a list of shared themes, never a score.
import { evidenceOf, type EvidenceOfPost } from '../corpus/evidence.ts'
import type { Corpus, Evidence, Theme } from '../corpus/schema.ts'

/** A theme as relations are told by: for each post, by its place in the corpus, how many passages clearly carry it. */
interface Carried {
  readonly slug: string
  /** How many posts have it at all. */
  readonly posts: number
  readonly places: readonly number[]
  readonly clear: readonly number[]
}

interface Relations {
  readonly places: ReadonlyMap<string, number>
  readonly themes: readonly Carried[]
}

const known = new WeakMap<Corpus, Relations>()

/** Made once for a corpus: to ask it of every post must not cost every pair of posts a walk through all evidence. */
const relationsIn = (corpus: Corpus): Relations => {
  const before = known.get(corpus)
  if (before) return before
  const places = new Map(corpus.posts.map(({ slug }, place) => [slug, place]))
  const themes = corpus.themes.map(({ slug, evidence }): Carried => {
    const clear = new Map<number, number>()
    for (const { post, weak } of evidence) {
      const place = places.get(post)
      if (!weak && place !== undefined) clear.set(place, (clear.get(place) ?? 0) + 1)
    }
    const posts = new Set(evidence.map(at => at.post)).size
    return { slug, posts, places: [...clear.keys()], clear: [...clear.values()] }
  })
  const fresh = { places, themes }
  known.set(corpus, fresh)
  return fresh
}

/** A related post and the slugs of the themes it shares, strongest first. `unchecked`: the themes of the first are only
 * suggested, for no editor has written them down yet. */
export interface Related {
  readonly post: string
  readonly shared: readonly string[]
  readonly unchecked?: true
}

const suggestions = new WeakMap<Corpus, Pick<Corpus, 'themes'>>()

/** Suggestions in the place of evidence, for posts that have none. */
const suggestedIn = (corpus: Corpus): Pick<Corpus, 'themes'> => {
  const before = suggestions.get(corpus)
  const themes = before ?? { themes: corpus.themes.map(theme => ({ ...theme, evidence: theme.suggested ?? [] })) }
  suggestions.set(corpus, themes)
  return themes
}

/** What relates a post to others: its evidence by theme, or, where no editor has marked it, what is suggested. */
export const relatingIn = (
  corpus: Corpus,
  post: string,
): { readonly evidence: EvidenceOfPost; readonly unchecked: boolean } => {
  const evidence = evidenceOf(corpus, post)
  if (evidence.size > 0) return { evidence, unchecked: false }
  return { evidence: evidenceOf(suggestedIn(corpus), post), unchecked: true }
}

const clearIn = (evidence: EvidenceOfPost, theme: string): number =>
  (evidence.get(theme) ?? []).filter(at => !at.weak).length

/**
 * The posts that share most with one post, best first; at most `most`. A post that shares only weak themes is none.
 * A theme that two posts share is stronger the more passages of both carry it, and the fewer posts have it at all.
 */
export const relatedPosts = (corpus: Corpus, post: string, most = 3): readonly Related[] => {
  const { places, themes } = relationsIn(corpus)
  const { evidence, unchecked } = relatingIn(corpus, post)
  const own = themes.map(theme => ({ theme, clear: clearIn(evidence, theme.slug) })).filter(({ clear }) => clear > 0)
  const sums = new Float64Array(corpus.posts.length)
  for (const { theme, clear } of own)
    theme.places.forEach((place, at) => {
      sums[place] = (sums[place] ?? 0) + Math.min(clear, theme.clear[at] ?? 0) / theme.posts
    })
  sums[places.get(post) ?? -1] = 0
  return largest(sums, most).flatMap(place => {
    const other = corpus.posts[place]?.slug ?? ''
    const shared = own
      .map(({ theme, clear }) => ({
        slug: theme.slug,
        strength: Math.min(clear, clearIn(evidenceOf(corpus, other), theme.slug)) / theme.posts,
      }))
      .filter(({ strength }) => strength > 0)
      .toSorted((a, b) => b.strength - a.strength)
    return [{ post: other, shared: shared.map(({ slug }) => slug), ...(unchecked && { unchecked }) }]
  })
}

/** The places of the largest sums above nothing, largest first; of equal ones the first. */
const largest = (sums: Float64Array, most: number): readonly number[] => {
  const best: number[] = []
  const sumAt = (place: number | undefined): number => sums[place ?? -1] ?? 0
  sums.forEach((sum, place) => {
    if (sum <= (best.length < most ? 0 : sumAt(best.at(-1)))) return
    const before = best.findIndex(other => sumAt(other) < sum)
    best.splice(before === -1 ? best.length : before, 0, place)
    if (best.length > most) best.pop()
  })
  return best
}

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
