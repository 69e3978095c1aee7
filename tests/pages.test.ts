// The page table: each address answers to one page, each page has its slice, and no two pages share a title.
import fc from 'fast-check'
import { resolve } from 'node:path'
import { matchPath } from 'react-router-dom'
import { describe, expect, it } from 'vitest'
import { loadSite } from '../src/build/site.ts'
import { slicesOf } from '../src/build/slices.ts'
import { siteName } from '../src/corpus/site-name.ts'
import { addressesOf } from '../src/page-addresses.ts'
import { descriptionOf } from '../src/page-descriptions.ts'
import { matchPage, missingPage, pages } from '../src/pages.tsx'
import { makeCorpus, tinyCorpus } from './support/tiny-corpus.ts'

const { corpus: published } = await loadSite(resolve(import.meta.dirname, '../content'))

describe.each([
  ['made up', tinyCorpus()],
  ['published', published],
])('the pages of the %s corpus', (_, corpus) => {
  const slices = new Map(slicesOf(corpus))
  const addresses = pages.flatMap(page => addressesOf(page.name, corpus).map(path => ({ page, path })))
  const heads = addresses.map(({ page, path }) => {
    const data = slices.get(page.sliceOf(matchPage(path).params))
    return { title: page.titleOf(data), description: descriptionOf(page.name, data) }
  })

  it('each stand at an address that no other page answers to', () => {
    expect(new Set(addresses.map(({ path }) => path)).size).toBe(addresses.length)
    for (const { page, path } of addresses) {
      expect(pages.filter(({ pattern }) => matchPath(pattern, path)).map(({ name }) => name)).toEqual([page.name])
      expect(matchPage(path).page).toBe(page)
    }
  })

  it('each have a slice of the kind they show', () => {
    const names = addresses.map(({ page, path }) => page.sliceOf(matchPage(path).params))
    expect(names.filter(name => !slices.has(name))).toEqual([])
    for (const { title } of heads) expect(title).not.toBe(siteName)
  })

  it('each have a title of their own and a description', () => {
    expect(new Set(heads.map(({ title }) => title)).size).toBe(heads.length)
    for (const { title, description } of heads) {
      expect(title).toMatch(/^\S.* – Week Reader$/)
      expect(description).toMatch(/^\S.{20,}\S$/)
    }
  })

  it('have addresses that end in a slash and need no encoding', () => {
    for (const { path } of addresses) expect(path).toMatch(/^\/(?:[a-z0-9-]+\/)*$/)
  })
})

describe('matching an address', () => {
  it('reads it as the router does: encoded signs stand for themselves, and a slash in a name stays in it', () => {
    const sliceAt = (path: string) => {
      const { page, params } = matchPage(path)
      return page.sliceOf(params)
    }
    expect(sliceAt('/posts/caf%C3%A9/')).toBe('posts/café')
    expect(sliceAt('/posts/a%2Fb/')).toBe('posts/a/b')
    expect(sliceAt('/posts/100%/')).toBe('posts/100%')
    expect(sliceAt('/posts/the-old-lamp')).toBe('posts/the-old-lamp')
  })

  it.each(['/posts/', '/posts/a/b/', '/wp-login.php', '/weeks/a/b/', '/404.html'])('finds none at %s', path => {
    expect(matchPage(path)).toEqual({ page: missingPage, params: {} })
  })

  it('gives a page for any address at all', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), path => matchPage(`/${path}`).page.name !== ''))
  })
})

describe('a page', () => {
  it('has the name of the site for a title where its slice is of another kind', () => {
    for (const page of pages) expect(page.titleOf({ kind: 'addresses' })).toBe(siteName)
  })

  it('says nothing of itself where its slice is of another kind', () => {
    for (const { name } of pages) expect(descriptionOf(name, { kind: 'addresses' })).toBe('')
    expect(descriptionOf(missingPage.name, { kind: 'addresses' })).not.toBe('')
  })

  it('must have a line that describes it', () => {
    expect(() => descriptionOf('nowhere', {})).toThrow('page-descriptions.ts has no line for the page "nowhere".')
  })

  it('is at home only where there is a week', () => {
    expect(addressesOf('home', makeCorpus())).toEqual([])
  })
})
