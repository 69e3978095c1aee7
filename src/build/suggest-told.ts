// Suggestions as an editor can take them over: in the very form of post.md. What holds no signal of its theme goes under
// weakThemes, for the check asks a clear passage for one.
import type { Corpus, Post } from '../corpus/schema.ts'
import type { Fault } from './faults.ts'
import { postFolder } from './slug.ts'

/** The suggestions for one post, as facts of post.md: one line each for `themes` and `weakThemes`, none where there is none. */
export const suggestedFor = ({ themes }: Pick<Corpus, 'themes'>, post: Pick<Post, 'slug'>): readonly string[] =>
  (['themes', 'weakThemes'] as const).flatMap(fact => {
    const lists = themes.flatMap(({ slug, suggested = [] }) => {
      const ids = suggested.filter(at => at.post === post.slug && at.weak === (fact === 'weakThemes'))
      return ids.length === 0 ? [] : [`${slug}: [${ids.map(({ passage }) => passage).join(', ')}]`]
    })
    return lists.length === 0 ? [] : [`${fact}: { ${lists.join(', ')} }`]
  })

/** A hint for each post with suggestions; what it says to add can be copied as it stands. */
export const suggestionHints = (corpus: Pick<Corpus, 'themes' | 'posts'>): readonly Fault[] =>
  corpus.posts.flatMap(post => {
    const lines = suggestedFor(corpus, post)
    if (lines.length === 0) return []
    return [
      {
        file: `${postFolder(post)}/post.md`,
        line: 1,
        found: 'no themes yet',
        expected: 'the passages that carry them, read by an editor',
        mend: `look at these and add what is right: ${lines.join('  and  ')}`,
      },
    ]
  })
