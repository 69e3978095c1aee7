// What a story's page shows of passages in other stories that go with its own: how each begins, and why it is there.
import type { RelatedQuote } from '../corpus/path-slices.ts'
import type { Post } from '../corpus/schema.ts'
import { careIn, quotedEdition, textOf } from '../corpus/select.ts'
import { snippetOf } from '../search/snippet.ts'
import { relatedPassages } from '../themes/related-passages.ts'
import { quotedPost } from './path-slices.ts'
import type { Source } from './slice-source.ts'

/** So many letters of each are shown. */
const room = 200

const beginningOf = (text: string): string => {
  const { parts, after } = snippetOf(text, [], room)
  return parts.map(part => part.text).join('') + (after ? ' …' : '')
}

/** At most three, best first. */
export const relatedQuotes = (source: Source, post: Post): readonly RelatedQuote[] =>
  relatedPassages({ corpus: source.corpus, find: source.find.posts }, post).flatMap(
    ({ from, post: slug, passage: id, themes, words }): readonly RelatedQuote[] => {
      const other = source.find.posts.get(slug)
      const passage = other?.passages.find(one => one.id === id)
      if (other === undefined || passage === undefined) return []
      const care = careIn(other, id)
      return [
        {
          from,
          post: quotedPost(source, other),
          passage: id,
          text: beginningOf(textOf(passage, quotedEdition(other))),
          themes: themes.flatMap(theme => source.find.themes.get(theme)?.name ?? []),
          words,
          ...(care.length > 0 && { care }),
        },
      ]
    },
  )
