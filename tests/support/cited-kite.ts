// A story to be named as a source.
import type { Cited } from '../../src/corpus/citation.ts'

/** By a person with an initial and a club, in the editors' retelling. */
export const citedKite: Cited = {
  post: { slug: 'the-first-kite', title: 'The first kite', date: '2031-05-06' },
  authors: ['Author E. One', 'The Kite Club'],
  organisations: [],
  edition: 'retold',
  url: 'https://example.org/posts/the-first-kite/',
}
