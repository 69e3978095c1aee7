// MiniSearch twice: as its guide sets it up, and with our folding of words in place of its own.
import MiniSearch, { type Options } from 'minisearch'
import { tokenise } from '../../../../src/search/fold.ts'
import {
  bytesOf,
  type EngineKind,
  firstFound,
  mostPassages,
  type PassageText,
  rankedOf,
  type Source,
} from '../engine.ts'
import { withoutStopWords } from './without-stop-words.ts'

const options: Options<PassageText> = {
  fields: ['title', 'authors', 'text'],
  searchOptions: {
    boost: { title: 2 },
    prefix: term => term.length > 2,
    fuzzy: term => (term.length > 3 ? 0.2 : false),
  },
}

const build = ({ passages }: Source, more: Partial<Options<PassageText>> = {}) => {
  const index = new MiniSearch<PassageText>({ ...options, ...more })
  index.addAll(passages)
  return {
    search: (asked: string) => {
      const q = withoutStopWords(asked)
      return firstFound(
        () => index.search(q, { combineWith: 'AND' }),
        () => index.search(q, { combineWith: 'OR' }),
      )
        .slice(0, mostPassages)
        .map(({ id }) => rankedOf(String(id)))
    },
    saved: () => ({ bytes: bytesOf(index), hasTexts: false }),
  }
}

const code = `export { default } from 'minisearch'`

/** The library all others are compared with. */
export const minisearch: EngineKind = { name: 'minisearch', code, build: source => build(source) }

const folded = (text: string): string[] => tokenise(text).flatMap(({ stop, term }) => (stop ? [] : [term]))

/** Our folding, stems and stop words under its ranking. */
export const minisearchFolded: EngineKind = {
  name: 'minisearch, our folding',
  code: `${code}\nexport { tokenise } from ${JSON.stringify(new URL('../../../../src/search/fold.ts', import.meta.url).pathname)}`,
  build: source => build(source, { tokenize: folded, processTerm: term => term }),
}
