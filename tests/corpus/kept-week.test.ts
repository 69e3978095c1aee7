// What is kept of a week, and the record that says so: the page and the worker read both.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ownCacheName, parseKeptWeek, recordPath, sliceNamesOf } from '../../src/corpus/kept-week.ts'

describe('the slices of a week', () => {
  const author = (slug: string, organisation?: string) =>
    organisation === undefined ? { slug } : { slug, organisation: { slug: organisation } }

  it('are its list, its stories, its people and where they work, each once', () => {
    const posts = [
      { slug: 'first', authors: [author('ann', 'club'), author('ben')] },
      { slug: 'second', authors: [author('ann', 'club'), author('cy', 'club')] },
    ]
    expect(sliceNamesOf({ week: { slug: 'kite-week', title: 'Kite Week' }, posts })).toEqual([
      'weeks/kite-week',
      'posts/first',
      'posts/second',
      'authors/ann',
      'organisations/club',
      'authors/ben',
      'authors/cy',
    ])
  })

  it('are its list alone while it has no story', () => {
    expect(sliceNamesOf({ week: { slug: 'kite-week', title: 'Kite Week' }, posts: [] })).toEqual(['weeks/kite-week'])
  })
})

describe('the record of a kept week', () => {
  const week = { slug: 'kite-week', title: 'Kite Week', names: ['weeks/kite-week'], bytes: 1200, mark: 'a1' }

  it('reads back as it was written, and as nothing more', () => {
    expect(parseKeptWeek(JSON.parse(JSON.stringify(week)))).toEqual(week)
    expect(parseKeptWeek({ ...week, names: [] })).toEqual({ ...week, names: [] })
    expect(parseKeptWeek({ ...week, more: 1 })).toEqual(week)
  })

  it.each(Object.keys(week))('is none where its %s is missing or of another kind', key => {
    expect(parseKeptWeek({ ...week, [key]: undefined })).toBeUndefined()
    expect(parseKeptWeek({ ...week, [key]: true })).toBeUndefined()
    expect(parseKeptWeek({ ...week, [key]: ['weeks/kite-week', 7] })).toBeUndefined()
  })

  it('is none of whatever else stands in its place', () => {
    for (const value of [null, undefined, 'kept', 7, [], {}]) expect(parseKeptWeek(value)).toBeUndefined()
    fc.assert(fc.property(fc.jsonValue(), value => parseKeptWeek(value) === undefined))
  })

  it('stands in a cache of the site’s own, under the version and the week', () => {
    expect(ownCacheName('/reader/')).not.toBe(ownCacheName('/'))
    expect(ownCacheName('/reader/').endsWith(' /reader/')).toBe(true)
    expect(recordPath('7', 'kite-week')).toBe('kept/7/weeks/kite-week')
  })
})
