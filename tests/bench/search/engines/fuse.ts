// Fuse.js: looks for likeness anywhere in a text. All words first, then any of them.
import Fuse, { type IFuseOptions } from 'fuse.js'
import { bytesOf, type EngineKind, firstFound, mostPassages, type PassageText, rankedOf } from '../engine.ts'
import { withoutStopWords } from './without-stop-words.ts'

const options: IFuseOptions<PassageText> = {
  keys: [
    { name: 'title', weight: 2 },
    { name: 'authors', weight: 1 },
    { name: 'text', weight: 1 },
  ],
  threshold: 0.2,
  ignoreLocation: true,
  ignoreDiacritics: true,
  useTokenSearch: true,
}

export const fuse: EngineKind = {
  name: 'fuse.js',
  code: `export { default } from 'fuse.js'`,
  build: ({ passages }) => {
    const index = Fuse.createIndex([...(options.keys ?? [])], passages)
    const [all, any] = (['all', 'any'] as const).map(
      tokenMatch => new Fuse(passages, { ...options, tokenMatch }, index),
    )
    const ask = (one: typeof all, q: string) => one?.search(withoutStopWords(q), { limit: mostPassages }) ?? []
    return {
      search: q =>
        firstFound(
          () => ask(all, q),
          () => ask(any, q),
        ).map(({ item }) => rankedOf(item.id)),
      // The index holds the texts, but not which passage each belongs to.
      saved: () => ({ bytes: bytesOf({ ids: passages.map(({ id }) => id), index }), hasTexts: true }),
    }
  },
}
