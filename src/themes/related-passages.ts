// Passages of other stories that go with those of one story, each with the reason: the themes both carry, then words both
// have. Only the related stories are looked through, and only a few pairs are read, so that an archive costs no more.
import type { Corpus, Passage, Post } from '../corpus/schema.ts'
import type { EvidenceOfPost } from '../corpus/evidence.ts'
import { tokenise } from '../search/fold.ts'
import { relatedPosts, relatingIn } from './related.ts'

/** A passage of one story and one of another that go together. `themes`: slugs, rarest first; `words`: as the first has them. */
export interface RelatedPassage {
  readonly from: string
  readonly post: string
  readonly passage: string
  readonly themes: readonly string[]
  readonly words: readonly string[]
  /** The first story's themes are only suggested. */
  readonly unchecked?: true
}

interface Pair {
  readonly from: string
  readonly post: string
  readonly passage: string
  readonly themes: readonly string[]
  readonly score: number
}

/** How much a theme counts that the passages beside the two carry: they stand near what is shared. */
const nearShare = 0.25
/** How much words can add to what themes say: they choose among pairs of like themes. */
const wordShare = 1
/** So many pairs are read for their words. */
const mostRead = 12
const mostWords = 4

const readable = new Set<Passage['kind']>(['prose', 'list-item'])

/** Themes that each passage clearly carries. */
const carriedIn = (evidence: EvidenceOfPost): ReadonlyMap<string, readonly string[]> => {
  const carried = new Map<string, string[]>()
  for (const [theme, here] of evidence)
    for (const { passage, weak } of here) if (!weak) carried.set(passage, [...(carried.get(passage) ?? []), theme])
  return carried
}

/** Best pairs first; of equal ones that which stands first. */
const pairsOf = (corpus: Corpus, post: Post, others: readonly Post[]): readonly Pair[] => {
  const weights = new Map(corpus.themes.map(({ slug, evidence }) => [slug, 1 / Math.max(1, evidence.length)]))
  const weightOf = (themes: readonly string[]) => themes.reduce((sum, theme) => sum + (weights.get(theme) ?? 0), 0)
  const placed = (of: Post) => {
    const carried = carriedIn(relatingIn(corpus, of.slug).evidence)
    const at = (place: number) => carried.get(of.passages[place]?.id ?? '') ?? []
    return of.passages.flatMap(({ id, kind }, place) =>
      readable.has(kind) && carried.has(id) ? [{ id, own: at(place), near: [...at(place - 1), ...at(place + 1)] }] : [],
    )
  }
  const own = placed(post)
  const pairs = others.flatMap(other =>
    placed(other).flatMap(there =>
      own.flatMap((here): readonly Pair[] => {
        const shared = here.own.filter(theme => there.own.includes(theme))
        if (shared.length === 0) return []
        const beside = [...new Set(here.near)].filter(theme => there.near.includes(theme))
        const themes = shared.toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))
        const score = weightOf(shared) + nearShare * weightOf(beside)
        return [{ from: here.id, post: other.slug, passage: there.id, themes, score }]
      }),
    ),
  )
  return pairs.toSorted((a, b) => b.score - a.score)
}

const textsOf = (post: Post | undefined, id: string): string => {
  const passage = post?.passages.find(one => one.id === id)
  return `${passage?.original ?? ''} ${passage?.retold ?? ''}`
}

/** Words with meaning by their term, as they first stand there. */
const termsOf = (text: string): ReadonlyMap<string, string> => {
  const terms = new Map<string, string>()
  for (const { term, start, end, stop } of tokenise(text))
    if (!stop && !terms.has(term)) terms.set(term, text.slice(start, end))
  return terms
}

const none: ReadonlyMap<string, string> = new Map()

/** Adds to each pair the words both have; one that most of the passages read have tells nothing. */
const withWords = (pairs: readonly Pair[], post: Post, find: ReadonlyMap<string, Post>) => {
  const read = new Map<string, ReadonlyMap<string, string>>()
  const termsAt = (slug: string, id: string) => {
    const key = `${slug}#${id}`
    const terms = read.get(key) ?? termsOf(textsOf(find.get(slug), id))
    read.set(key, terms)
    return terms
  }
  const all = pairs.map(pair => [termsAt(post.slug, pair.from), termsAt(pair.post, pair.passage)] as const)
  const having = new Map<string, number>()
  for (const terms of read.values()) for (const term of terms.keys()) having.set(term, (having.get(term) ?? 0) + 1)
  return pairs.map((pair, at) => {
    const [here = none, there = none] = all[at] ?? []
    const shared = [...here.keys()].filter(
      term => there.has(term) && (having.get(term) ?? 0) <= Math.max(2, read.size / 2),
    )
    const alike = shared.length / Math.sqrt(Math.max(1, here.size) * Math.max(1, there.size))
    const words = shared
      .toSorted((a, b) => (having.get(a) ?? 0) - (having.get(b) ?? 0) || b.length - a.length)
      .slice(0, mostWords)
      .map(term => here.get(term) ?? term)
    return { ...pair, words, score: pair.score * (1 + wordShare * alike) }
  })
}

/** At most `most` pairs, best first; each passage stands in one of them, and each other story as well where there are enough. */
export const relatedPassages = (
  { corpus, find }: { readonly corpus: Corpus; readonly find: ReadonlyMap<string, Post> },
  post: Post,
  most = 3,
): readonly RelatedPassage[] => {
  const related = relatedPosts(corpus, post.slug)
  const others = related.flatMap(one => find.get(one.post) ?? [])
  const pairs = withWords(pairsOf(corpus, post, others).slice(0, mostRead), post, find).toSorted(
    (a, b) => b.score - a.score,
  )
  const unchecked = related.some(one => one.unchecked)
  const picked: typeof pairs = []
  const isFree = ({ from, post: other, passage }: Pair) =>
    !picked.some(one => one.from === from || (one.post === other && one.passage === passage))
  for (const isNew of [true, false])
    for (const pair of pairs) {
      if (picked.length === most) break
      if (isFree(pair) && !(isNew && picked.some(one => one.post === pair.post))) picked.push(pair)
    }
  return picked.map(({ from, post: other, passage, themes, words }) => ({
    from,
    post: other,
    passage,
    themes,
    words,
    ...(unchecked && { unchecked }),
  }))
}
