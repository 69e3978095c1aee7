// FlexSearch: prefixes of every word, spelling evened out by its own encoder. It gives ranks, not scores, so what is
// found in a title and what is found anywhere are joined by their ranks.
import { Charset, Index } from 'flexsearch'
import { bytesOf, type EngineKind, firstFound, mostPassages, rankedOf } from '../engine.ts'
import { withoutStopWords } from './without-stop-words.ts'

/** Reciprocal rank fusion, with its usual constant; a title counts as much again. */
const joined = (lists: readonly (readonly string[])[]): readonly string[] => {
  const scores = new Map<string, number>()
  for (const list of lists) list.forEach((id, at) => scores.set(id, (scores.get(id) ?? 0) + 1 / (60 + at)))
  return [...scores].toSorted(([, a], [, b]) => b - a).map(([id]) => id)
}

export const flexsearch: EngineKind = {
  name: 'flexsearch',
  code: `export { Charset, Index } from 'flexsearch'`,
  build: ({ passages }) => {
    const makeIndex = () => new Index({ tokenize: 'forward', encoder: Charset.LatinBalance, resolution: 9 })
    const [anywhere, titles] = [makeIndex(), makeIndex()]
    passages.forEach(({ title, authors, text }, at) => {
      anywhere.add(at, `${title}\n${authors}\n${text}`)
      titles.add(at, title)
    })
    const ask = (index: typeof titles, q: string, suggest: boolean) =>
      index.search(withoutStopWords(q), { limit: mostPassages, suggest }).map(at => passages[Number(at)]?.id ?? '')
    return {
      search: q =>
        firstFound(
          () => joined([ask(anywhere, q, false), ask(titles, q, false)]),
          () => joined([ask(anywhere, q, true), ask(titles, q, true)]),
        )
          .slice(0, mostPassages)
          .map(rankedOf),
      saved: () => {
        const parts: Record<string, unknown> = {}
        for (const [name, index] of Object.entries({ anywhere, titles })) {
          index.export((key: string, data: string) => {
            parts[`${name} ${key}`] = data
          })
        }
        return { bytes: bytesOf({ ids: passages.map(({ id }) => id), parts }), hasTexts: false }
      },
    }
  },
}
