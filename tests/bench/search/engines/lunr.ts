// lunr: Porter stems, its own stop words, BM25 by field. All words first; then any, also as a beginning or with a slip.
import lunr from 'lunr'
import { bytesOf, type EngineKind, firstFound, mostPassages, rankedOf } from '../engine.ts'

export const lunrEngine: EngineKind = {
  name: 'lunr',
  code: `export { default } from 'lunr'`,
  build: ({ passages }) => {
    const index = lunr(builder => {
      builder.ref('id')
      builder.field('title', { boost: 2 })
      builder.field('authors')
      builder.field('text')
      passages.forEach(passage => builder.add(passage))
    })
    // A required stop word would be found nowhere, for none is in the index.
    const wordsOf = (q: string) =>
      lunr
        .tokenizer(q)
        .map(token => lunr.trimmer(token).toString())
        .filter(word => lunr.stopWordFilter(new lunr.Token(word, {})) !== undefined && word !== '')
    const all = (words: readonly string[]) =>
      index.query(query => words.forEach(word => query.term(word, { presence: lunr.Query.presence.REQUIRED })))
    const any = (words: readonly string[]) =>
      index.query(query => {
        for (const word of words) {
          query.term(word, { boost: 10 })
          query.term(word, { boost: 3, usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING })
          if (word.length > 4) query.term(word, { editDistance: 1 })
        }
      })
    return {
      search: q => {
        const words = wordsOf(q)
        if (words.length === 0) return []
        return firstFound(
          () => all(words),
          () => any(words),
        )
          .slice(0, mostPassages)
          .map(({ ref }) => rankedOf(ref))
      },
      saved: () => ({ bytes: bytesOf(index), hasTexts: false }),
    }
  },
}
