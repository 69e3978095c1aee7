// Lists in pages: nothing lost, nothing twice, and every page has an address and a slice of that name.
import { describe, expect, it } from 'vitest'
import { slicesOf } from '../../src/build/slices.ts'
import { listPage, mostListed, mostNamed, pageNumbers } from '../../src/corpus/list-pages.ts'
import { isSlice } from '../../src/corpus/slices.ts'
import { addressesOf } from '../../src/page-addresses.ts'
import { matchPage, pages } from '../../src/pages.tsx'
import { paths } from '../../src/paths.ts'
import { longListsCorpus } from '../support/long-lists.ts'

const large = longListsCorpus()
const { posts } = large
const count = posts.length
const slices = new Map(slicesOf(large))
const addresses = pages.flatMap(page => addressesOf(page.name, large))
const nameAt = (path: string): string => {
  const { page, params } = matchPage(path)
  return page.sliceOf(params)
}

describe('a list', () => {
  it('stands on one page while it fits, and says nothing of pages', () => {
    expect(listPage([1, 2, 3], 1, 3)).toEqual({ items: [1, 2, 3] })
    expect(listPage([], 1, 3)).toEqual({ items: [] })
  })

  it('has each thing on one of its pages, in order', () => {
    const list = posts.slice(0, 101)
    const shown = pageNumbers(list.length, 20).map(page => listPage(list, page, 20))
    expect(shown.flatMap(({ items }) => items)).toEqual(list)
    expect(shown.map(({ pages: told }) => told)).toEqual([1, 2, 3, 4, 5, 6].map(page => ({ page, of: 6, all: 101 })))
  })
})

describe('the pages of a large archive', () => {
  it('have a slice for every address, and an address for every later page', () => {
    expect(addresses.filter(path => !slices.has(nameAt(path)))).toEqual([])
    const named = new Set(addresses.map(nameAt))
    const later = [...slices.keys()].filter(
      name => /^(?!data|search|words).*\/\d+$/.test(name) && !/post|week-|author-/.test(name),
    )
    expect(later.length).toBeGreaterThan(15)
    expect(later.filter(name => !named.has(name))).toEqual([])
  })

  it.each([
    ['theme', (page: number) => paths.theme('kites', undefined, page)],
    ['author', (page: number) => paths.author('often', page)],
    ['organisation', (page: number) => paths.organisation('club', page)],
  ])('of one %s show all its stories, each once', (kind, to) => {
    const found = pageNumbers(count, mostListed.stories).map(page => slices.get(nameAt(to(page))))
    const shown = found.flatMap(slice => {
      if (isSlice('theme', slice)) return slice.posts.map(({ card }) => card.slug)
      return isSlice('author', slice) || isSlice('organisation', slice) ? slice.posts.map(({ slug }) => slug) : [kind]
    })
    expect(shown).toEqual(posts.map(({ slug }) => slug))
    expect(matchPage(to(2)).page.titleOf(found[1])).toContain(', page 2')
  })

  it('of people and weeks are found before a person of that name is', () => {
    expect(slices.get(nameAt(paths.authors(3)))).toMatchObject({ kind: 'authors', pages: { page: 3, of: 3, all: 131 } })
    expect(slices.get(nameAt(paths.weeks(2)))).toMatchObject({ kind: 'weeks', pages: { page: 2, of: 3, all: count } })
  })

  it('name a few of what belongs to an entry, and count the others', () => {
    const [often] = [...slices.values()].flatMap(slice => (isSlice('authors', slice) ? slice.authors : []))
    expect([often?.posts.length, often?.all]).toEqual([mostNamed, count])
    const [club] = [...slices.values()].flatMap(slice => (isSlice('organisations', slice) ? slice.organisations : []))
    expect(club).toMatchObject({ slug: 'club', all: 131, posts: count })
  })
})
