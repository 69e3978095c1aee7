// Every story that is shown for words shows at least one of them marked, whatever people ask.
import { renderToStaticMarkup } from 'react-dom/server'
import { StaticRouter } from 'react-router-dom'
import { describe, expect, it } from 'vitest'
import { loadCorpus } from '../../src/build/load-corpus.ts'
import { SearchHit } from '../../src/components/search-hit.tsx'
import { searchData } from '../../src/search/documents.ts'
import { createEngine } from '../../src/search/engine.ts'
import { emptySearch } from '../../src/search/query-url.ts'
import { readQuestions } from '../bench/search/questions.ts'

const { corpus } = await loadCorpus('content')
const engine = createEngine(searchData(corpus))

describe('a story that is found', () => {
  it('has a mark in its title, its people or the passages at hand, for every judged question', () => {
    let shown = 0
    const unmarked: string[] = []
    for (const { q } of readQuestions(corpus).questions) {
      const search = { ...emptySearch, q }
      const { hits, related } = engine.search(search)
      for (const hit of [...hits, ...related]) {
        const drawn = (
          <StaticRouter location="/search/">
            <SearchHit hit={hit} search={search} />
          </StaticRouter>
        )
        const [atHand = ''] = renderToStaticMarkup(drawn).split('<details')
        if (!atHand.includes('<mark>')) unmarked.push(`${q}: ${hit.post.slug}`)
        shown++
      }
    }
    expect(shown).toBeGreaterThan(300)
    expect(unmarked).toEqual([])
  })
})
