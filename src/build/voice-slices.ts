// The voices of all posts, for readers with the lens on and nobody else: pages do not carry them.
import { shelfName, shelfOf, shelvesFor, voicesOf, type VoicesSlice } from '../corpus/lens.ts'
import type { Corpus } from '../corpus/schema.ts'

/** Every shelf with its name. A post whose voices nobody has written down stands on none. */
export function* voicesSlices({
  posts,
}: Pick<Corpus, 'posts'>): Generator<readonly [name: string, slice: VoicesSlice]> {
  const of = shelvesFor(posts.length)
  const shelves = Array.from({ length: of }, (): [string, NonNullable<ReturnType<typeof voicesOf>>][] => [])
  for (const post of posts) {
    const voices = voicesOf(post)
    if (voices) shelves[shelfOf(post.slug, of)]?.push([post.slug, voices])
  }
  for (const [shelf, items] of shelves.entries())
    yield [shelfName(shelf), { kind: 'voices', of, posts: Object.fromEntries(items) }]
}
