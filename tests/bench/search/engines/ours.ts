// Our own engine, through the doors the pages use. A change inside src/search changes nothing here.
import { fileURLToPath } from 'node:url'
import { besideTexts, textsAlone } from '../../../../src/search/apart.ts'
import { searchData } from '../../../../src/search/documents.ts'
import { createEngine } from '../../../../src/search/engine.ts'
import type { PostHit } from '../../../../src/search/hits.ts'
import { withLists } from '../../../../src/search/lists-for.ts'
import { emptySearch } from '../../../../src/search/query-url.ts'
import { bytesOf, type EngineKind } from '../engine.ts'
import type { Ranked } from '../measures.ts'

const passagesOf = (hits: readonly PostHit[]): readonly Ranked[] =>
  hits.flatMap(({ post, passages }) => {
    const found = passages.map(({ id }) => ({ post: post.slug, passage: id }))
    return found.length > 0 ? found : [{ post: post.slug, passage: '' }]
  })

const file = fileURLToPath(new URL('../../../../src/search/engine.ts', import.meta.url))

/** Our engine. `withRelated` sets the stories it shows apart behind those that match. */
export const ours: EngineKind = {
  name: 'ours',
  code: `export { createEngine } from ${JSON.stringify(file)}`,
  build: ({ corpus }) => {
    const data = searchData(corpus)
    const engine = createEngine(data)
    const ask = (q: string) => engine.search({ ...emptySearch, q })
    return {
      search: q => passagesOf(ask(q).hits),
      withRelated: q => {
        const { hits, related } = ask(q)
        return passagesOf([...hits, ...related])
      },
      saved: () => ({
        bytes: bytesOf(textsAlone(withLists(data))),
        beside: bytesOf(besideTexts(data)),
        hasTexts: true,
      }),
    }
  },
}
