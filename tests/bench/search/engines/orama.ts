// Orama: stems English words, ranks by BM25. All words exactly, then with one slip each, then any of the words.
import { create, insertMultiple, save, search } from '@orama/orama'
import { bytesOf, type EngineKind, mostPassages, rankedOf } from '../engine.ts'
import { withoutStopWords } from './without-stop-words.ts'

const ways = [
  { threshold: 0, tolerance: 0 },
  { threshold: 0, tolerance: 1 },
  { threshold: 1, tolerance: 0 },
]

export const orama: EngineKind = {
  name: '@orama/orama',
  code: `export { create, insertMultiple, load, search } from '@orama/orama'`,
  build: async ({ passages }) => {
    const index = create({
      schema: { title: 'string', authors: 'string', text: 'string' },
      components: { tokenizer: { language: 'english', stemming: true } },
    })
    // Without a pause between batches: it is a bench.
    await insertMultiple(index, [...passages], passages.length, 'english', true, 0)
    return {
      search: async q => {
        for (const way of ways) {
          const { hits } = await search(index, {
            term: withoutStopWords(q),
            boost: { title: 2 },
            limit: mostPassages,
            ...way,
          })
          if (hits.length > 0) return hits.map(({ id }) => rankedOf(id))
        }
        return []
      },
      saved: () => ({ bytes: bytesOf(save(index)), hasTexts: true }),
    }
  },
}
