// What every slice maker needs, and the questions they share.
import { evidenceOf } from '../corpus/evidence.ts'
import type { Corpus } from '../corpus/schema.ts'
import { familiesOf, keepThemes, postCard } from '../corpus/select.ts'
import type { Lookup } from '../corpus/select.ts'
import type { FamilyRef, PostCard, QuoteOf } from '../corpus/slices.ts'

/** The corpus and its index by slug. */
export interface Source {
  readonly corpus: Corpus
  readonly find: Lookup
}

/** Themes that any of these posts carries, by family. */
export const themesAcross = ({ corpus }: Pick<Source, 'corpus'>, posts: readonly string[]): readonly FamilyRef[] => {
  const carried = new Set(posts.flatMap(post => [...evidenceOf(corpus, post).keys()]))
  return keepThemes(familiesOf(corpus), theme => carried.has(theme.slug))
}

/** The cards of posts, in the order given. */
export const cardsOf = ({ corpus, find }: Source, slugs: readonly string[]): readonly PostCard[] =>
  slugs.flatMap(slug => {
    const post = find.posts.get(slug)
    return post === undefined ? [] : [postCard(corpus, find, post)]
  })

/** All quotes of these posts, each with its post. */
export const quotesOf = ({ find }: Source, slugs: readonly string[]): readonly QuoteOf[] =>
  slugs.flatMap(slug => {
    const post = find.posts.get(slug)
    return (post?.quotes ?? []).map(({ passage, words, speaker }) => ({
      post: { slug, title: post?.title ?? slug },
      passage,
      words,
      speaker,
    }))
  })

/** How the names of these authors are said, where their files say so. Reading aloud asks for it. */
export const saidIn = (
  { find }: Pick<Source, 'find'>,
  authors: readonly string[],
): { readonly said?: Readonly<Record<string, string>> } => {
  const said = authors.flatMap(slug => {
    const author = find.authors.get(slug)
    return author?.said === undefined ? [] : [[author.name, author.said] as const]
  })
  return said.length === 0 ? {} : { said: Object.fromEntries(said) }
}
