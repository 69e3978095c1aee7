// Evidence turned round again: what themes say of posts, found by the post. Made once for a list of themes, so that asking it
// of every post of an archive costs no more than reading the list.
import type { Corpus, Evidence } from './schema.ts'

/** Slug of a theme -> its evidence in one post, in the theme's own order. Themes stand in the corpus's order. */
export type EvidenceOfPost = ReadonlyMap<string, readonly Evidence[]>

const none: EvidenceOfPost = new Map()
const indexes = new WeakMap<Corpus['themes'], ReadonlyMap<string, EvidenceOfPost>>()

const indexOf = (themes: Corpus['themes']): ReadonlyMap<string, EvidenceOfPost> => {
  const posts = new Map<string, Map<string, Evidence[]>>()
  for (const { slug, evidence } of themes)
    for (const at of evidence) {
      const ofPost = posts.get(at.post) ?? new Map<string, Evidence[]>()
      posts.set(at.post, ofPost)
      const here = ofPost.get(slug)
      if (here) here.push(at)
      else ofPost.set(slug, [at])
    }
  return posts
}

/** All evidence by post. */
export const evidenceByPost = ({ themes }: Pick<Corpus, 'themes'>): ReadonlyMap<string, EvidenceOfPost> => {
  const index = indexes.get(themes) ?? indexOf(themes)
  indexes.set(themes, index)
  return index
}

/** The evidence in one post, by theme; nothing for a post that carries none. */
export const evidenceOf = (corpus: Pick<Corpus, 'themes'>, post: string): EvidenceOfPost =>
  evidenceByPost(corpus).get(post) ?? none
