import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchData } from '../../src/search/documents.ts'
import { createEngine } from '../../src/search/engine.ts'
import { choicesFor, toggled, withDays } from '../../src/search/facets.ts'
import { searchPageData, type Choices } from '../../src/search/page-data.ts'
import { emptySearch, listKeys, type ListName, type SearchState } from '../../src/search/query-url.ts'
import { tinyCorpus } from '../support/tiny-corpus.ts'

const { choices: all } = searchPageData(tinyCorpus())
const { count, search: find } = createEngine(searchData(tinyCorpus()))
const slugs = (choices: readonly { readonly slug: string }[]) => choices.map(({ slug }) => slug)
const listed = (choices: Choices, list: ListName) =>
  list === 'themes' ? choices.families.flatMap(({ themes }) => themes) : choices[list]

describe('the choices beside a search', () => {
  it('are all there before anything is asked, those no story answers to left out', () => {
    const offered = choicesFor(all, emptySearch, count)
    expect(offered).toEqual(all)
    expect(slugs(listed(offered, 'themes'))).toEqual(['flying', 'string', 'lamps'])
  })

  it('narrow with the words asked for', () => {
    const offered = choicesFor(all, { ...emptySearch, q: 'café' }, count)
    expect(slugs(listed(offered, 'themes'))).toEqual(['lamps'])
    expect(slugs(offered.authors)).toEqual(['author-two'])
    expect(slugs(offered.to)).toEqual(['2030-11-05', '2031-05-06'])
    expect(slugs(offered.from)).toEqual(['2030-11-05'])
  })

  it('add up within a list, and must all hold across lists', () => {
    const search = { ...emptySearch, authors: ['author-three'] }
    const offered = choicesFor(all, search, count)
    expect(offered.authors.find(({ slug }) => slug === 'author-two')?.stories).toBe(3)
    expect(slugs(offered.weeks)).toEqual(['kite-week'])
  })

  it('never lead to nothing and tell the number of stories truly, wherever a reader has come to by choosing', () => {
    const step = fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 20 }))
    const take = (search: SearchState, [kind, at]: [number, number]): { search: SearchState; stories: number } => {
      const offered = choicesFor(all, search, count)
      const list = listKeys[kind]
      const end = kind === 5 ? 'from' : 'to'
      const choices = (list ? listed(offered, list) : offered[end]).filter(
        ({ slug, stories }) =>
          stories > 0 && !(list && slugs(search[list].map(value => ({ slug: value }))).includes(slug)),
      )
      const choice = choices[at % Math.max(1, choices.length)]
      if (!choice) return { search, stories: count(search) }
      const next = list ? toggled(search, list, choice.slug) : withDays(search, { [end]: choice.slug })
      return { search: next, stories: choice.stories }
    }
    fc.assert(
      fc.property(
        fc.constantFrom('', 'kite', 'author two', 'lamp -paper'),
        fc.array(step, { maxLength: 5 }),
        (q, steps) => {
          let search: SearchState = { ...emptySearch, q }
          for (const one of steps) {
            const taken = take(search, one)
            expect(find(taken.search).hits).toHaveLength(taken.stories)
            expect(taken.stories).toBeGreaterThan(0)
            search = taken.search
          }
        },
      ),
    )
  })

  it('keep every group while words are typed: a group that would be empty shows its choices with no story', () => {
    for (const q of ['zeppelin', 'café']) {
      const offered = choicesFor(all, { ...emptySearch, q }, count)
      for (const list of listKeys) expect(listed(offered, list).length).toBeGreaterThan(0)
      expect(offered.voices).toEqual(all.voices.map(voice => ({ ...voice, stories: 0 })))
    }
  })

  it('keep what is chosen, so that it can be undone, even where nothing is found', () => {
    const search = { ...emptySearch, q: 'zeppelin', authors: ['author-one'], to: '2030-11-05' }
    const offered = choicesFor(all, search, count)
    expect(offered.authors).toMatchObject([{ slug: 'author-one', stories: 0 }])
    expect(slugs(offered.to)).toEqual(['2030-11-05'])
  })
})
