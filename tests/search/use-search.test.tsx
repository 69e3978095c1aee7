// @vitest-environment happy-dom
// The skin of the search, without a page around it: what the address and the keys ask, and what is answered while things come.
import { act, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { emptySearch } from '../../src/search/query-url.ts'
import { kindOf, now, open } from '../support/open-search.tsx'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('the skin of the search', () => {
  it('asks nothing and fetches nothing before the page is taken over, whatever the address says', async () => {
    const { result, asked, rerender, stories } = open('/search/?q=kite', { hydrated: false })
    expect([result.current.search, result.current.q, kindOf(result.current)]).toEqual([emptySearch, '', 'idle'])
    expect(asked).toEqual([])
    rerender(now())
    expect(result.current.q).toBe('kite')
    await waitFor(() => expect(stories()).toHaveLength(2))
  })

  it.each(['/search/', '/search/?q=', '/search/?q=%22..%22'])('is idle where nothing is asked: %s', address => {
    const { result, asked } = open(address)
    expect(kindOf(result.current)).toBe('idle')
    expect(asked).toEqual([])
  })

  it('waits for the index, then answers, and counts what a choice would find', async () => {
    const { result, asked, arrive, stories } = open('/search/?q=kite', {}, { held: ['search-index'] })
    await waitFor(() => expect(asked).toEqual(['search-index', 'search-beside']))
    expect(kindOf(result.current)).toBe('waiting')
    expect(result.current.count).toBeUndefined()
    await arrive()
    await waitFor(() => expect(stories()).toEqual(expect.arrayContaining(['the-first-kite', 'a-kite-on-paper'])))
    await waitFor(() => expect(result.current.count?.({ ...emptySearch, q: 'kite' })).toBe(2))
    expect(result.current.only).toBeUndefined()
  })

  it('answers by the texts alone while everyday words are on their way, and by these when they have come', async () => {
    const plain = open('/search/?q=kite', {}, { held: ['search-beside'] })
    await waitFor(() => expect(plain.stories()).toHaveLength(2))
    expect(plain.result.current.count).toBeUndefined()
    const everyday = open('/search/?q=lovely+day+out', {}, { held: ['search-beside'] })
    await waitFor(() => expect(everyday.asked).toContain('search-beside'))
    expect(everyday.stories()).toEqual(['waiting'])
    await everyday.arrive()
    await waitFor(() => expect(everyday.stories()).toEqual(['the-first-kite']))
  })

  it('leaves filters to the whole engine: until it is there, what was found without them stays', async () => {
    const { result, arrive, stories } = open('/search/?q=kite', {}, { held: ['search-beside'] })
    await waitFor(() => expect(stories()).toHaveLength(2))
    const themesAnswered = () => {
      const { answer } = result.current
      return answer.kind === 'found' ? answer.search.themes : [answer.kind]
    }
    await act(async () => result.current.ask({ ...emptySearch, q: 'kite', themes: ['string'] }, 'own'))
    expect([result.current.search.themes, themesAnswered()]).toEqual([['string'], []])
    await arrive()
    await waitFor(() => expect(themesAnswered()).toEqual(['string']))
    expect(stories()).toHaveLength(1)
  })

  it('tells that everyday words did not come, and answers with them when it is tried again', async () => {
    const { result, mend, retry, stories } = open('/search/?q=lovely+day+out', {}, { missing: ['search-beside'] })
    await waitFor(() => expect(kindOf(result.current)).toBe('failed'))
    mend()
    retry()
    await waitFor(() => expect(stories()).toEqual(['the-first-kite']))
  })

  it('answers the keys before the address has them, and shows the old answer until the new one is there', async () => {
    const { result, rerender, stories } = open('/search/?q=kite')
    await waitFor(() => expect(stories()).toHaveLength(2))
    rerender(now('lamp'))
    await waitFor(() => expect(stories()).toEqual(['the-old-lamp']))
    expect([result.current.search.q, result.current.q]).toEqual(['lamp', 'kite'])
  })

  it('answers by filters alone, and tells what it cannot use', async () => {
    const { result, stories } = open('/search/?author=author-three&theme=nothing-such')
    await waitFor(() => expect(stories()).toEqual(['a-kite-on-paper']))
    expect(result.current.leftOut).toHaveLength(1)
  })

  it('says so while only the beginning of a word is typed that finds nothing yet', async () => {
    const { result, rerender } = open('/search/', { live: undefined })
    act(() => result.current.prepare())
    rerender(now('z'))
    await waitFor(() => expect(kindOf(result.current)).toBe('begun'))
    rerender(now('zzzzz'))
    await waitFor(() => expect(kindOf(result.current)).toBe('found'))
  })

  it('fetches ahead when it is told that somebody is about to ask', async () => {
    const { result, asked } = open('/search/')
    act(() => result.current.prepare())
    await waitFor(() => expect(asked).toEqual(['search-index', 'search-beside']))
    expect(kindOf(result.current)).toBe('idle')
  })

  it('puts what is asked into the address, and knows that it was typed here', async () => {
    const { result, stories } = open('/search/?q=kite')
    expect(result.current.byKeys).toBe(false)
    await waitFor(() => expect(stories()).toHaveLength(2))
    await act(async () => result.current.ask({ ...emptySearch, q: 'lamp' }, 'own'))
    await waitFor(() => expect(result.current.address).toBe('?q=lamp'))
    expect([result.current.q, result.current.byKeys]).toEqual(['lamp', true])
    await waitFor(() => expect(stories()).toEqual(['the-old-lamp']))
  })

  it('tells that the index did not come, and answers when it is tried again', async () => {
    const { result, asked, mend, retry, stories } = open('/search/?q=kite', {}, { missing: ['search-index'] })
    await waitFor(() => expect(kindOf(result.current)).toBe('failed'))
    mend()
    retry()
    await waitFor(() => expect(stories()).toHaveLength(2))
    expect(asked).toEqual(['search-index', 'search-beside', 'search-index'])
  })

  it('answers with no words alike in meaning where those do not come', async () => {
    const { result, asked } = open('/search/?q=zeppelin', {}, { missing: ['general-words'] })
    await waitFor(() => expect(kindOf(result.current)).toBe('found'))
    expect(asked).toEqual(['search-index', 'search-beside', 'general-words'])
  })

  it('waits for words alike in meaning where a word stands nowhere, but answers without them', async () => {
    const { result, asked, stories } = open('/search/?q=zeppelin')
    await waitFor(() => expect(asked).toContain('general-words'))
    await waitFor(() => expect(kindOf(result.current)).toBe('found'))
    expect(stories()).toEqual([])
  })

  it('enters what is asked into the history as an entry of its own, or in place of the one before', async () => {
    const { result } = open('/search/?q=kite')
    await act(async () => result.current.ask({ ...emptySearch, q: 'lamp' }, 'same'))
    await waitFor(() => expect([result.current.address, result.current.action]).toEqual(['?q=lamp', 'REPLACE']))
    expect(result.current.byKeys).toBe(true)
    await act(async () => result.current.ask({ ...emptySearch, q: 'kite' }, 'own'))
    await waitFor(() => expect([result.current.address, result.current.action]).toEqual(['?q=kite', 'PUSH']))
  })

  it('shows a new question from its first stories, and the one in the address as far as it was asked', async () => {
    const { result, rerender } = open('/search/?q=kite&show=40')
    expect(result.current.search).toEqual({ ...emptySearch, q: 'kite', show: 40 })
    rerender(now('kite'))
    expect(result.current.search.show).toBe(40)
    rerender(now('kit'))
    expect(result.current.search).toEqual({ ...emptySearch, q: 'kit' })
  })

  it('goes on showing what was found while only the beginning of the next word is typed', async () => {
    const { result, rerender, stories } = open('/search/')
    rerender(now('kite'))
    await waitFor(() => expect(stories()).toHaveLength(2))
    rerender(now('kite zx'))
    await waitFor(() => expect(result.current.search.q).toBe('kite zx'))
    expect(result.current.answer).toMatchObject({ kind: 'found', search: { q: 'kite' } })
    rerender(now('kite zzz'))
    await waitFor(() => expect(result.current.answer).toMatchObject({ kind: 'found', search: { q: 'kite zzz' } }))
  })

  it('finds by words alike in meaning, where a word stands nowhere', async () => {
    const lines = 'bogus\nzeppelin lamp'
    const { result, stories, near } = open(
      '/search/?q=zeppelin',
      {},
      {
        others: { 'general-words': { kind: 'general-words', lines, licence: '' } },
      },
    )
    await waitFor(() => expect(near()).toEqual(['the-old-lamp']))
    expect(stories()).toEqual([])
    expect(result.current.answer).toMatchObject({ kind: 'found', search: { q: 'zeppelin' } })
  })

  it('waits for words alike in meaning for a second and a half, and no longer', async () => {
    const { result, rerender } = open('/search/', {}, { held: ['general-words'] })
    act(() => result.current.prepare())
    await waitFor(() => expect(result.current.count).toBeDefined())
    vi.useFakeTimers()
    rerender(now('zeppelin'))
    await act(async () => vi.advanceTimersByTimeAsync(1499))
    expect(kindOf(result.current)).toBe('waiting')
    await act(async () => vi.advanceTimersByTimeAsync(1))
    expect(kindOf(result.current)).toBe('found')
    vi.useRealTimers()
  })
})
