// @vitest-environment happy-dom
// The skin of the search over an index in parts: what is fetched for a question, and what is told where it does not come.
import { act, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { searchData } from '../../src/search/documents.ts'
import { emptySearch } from '../../src/search/query-url.ts'
import { kindOf, now, open, parts } from '../support/open-search.tsx'
import { tinyCorpus } from '../support/tiny-corpus.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('the skin of the search, over an index in parts', () => {
  const all = [...parts.keys()]

  it('fetches what the question needs, and counts only where somebody is about to choose', async () => {
    const { result, asked, stories } = open('/search/?q=kite', {}, { inParts: true })
    await waitFor(() => expect(stories()).toHaveLength(2))
    expect(asked.filter(name => !parts.has(name))).toEqual([])
    act(() => result.current.prepare('words'))
    expect(result.current.count).toBeUndefined()
    act(() => result.current.prepare('counts'))
    await waitFor(() => expect(result.current.count?.({ ...emptySearch, q: 'kite' })).toBe(2))
    act(() => result.current.prepare('words'))
    expect(result.current.count).toBeDefined()
    expect(result.current.only).toBeUndefined()
  })

  it('opens when it is told that somebody is about to ask, and fetches nothing where nobody is', async () => {
    const { result, asked } = open('/search/', {}, { inParts: true })
    expect([kindOf(result.current), asked]).toEqual(['idle', []])
    act(() => result.current.prepare())
    await waitFor(() => expect(asked).toContain('search/start'))
    expect(kindOf(result.current)).toBe('idle')
  })

  it('answers each question of the address anew', async () => {
    const { result, stories } = open('/search/?q=kite', {}, { inParts: true })
    await waitFor(() => expect(stories()).toHaveLength(2))
    await act(async () => result.current.ask({ ...emptySearch, q: 'lamp' }, 'own'))
    await waitFor(() => expect(stories()).toEqual(['the-old-lamp']))
  })

  it('tells where it did not come, and answers when it is tried again', async () => {
    const { result, mend, retry, stories } = open('/search/?q=kite', {}, { inParts: true, missing: all })
    await waitFor(() => expect(kindOf(result.current)).toBe('failed'))
    mend()
    retry()
    await waitFor(() => expect(stories()).toHaveLength(2))
  })

  it('answers from what is kept on this device where it does not come, and says which weeks those are', async () => {
    const kept = { ...searchData(tinyCorpus()), only: ['kite-week'] }
    const { result, asked, stories } = open(
      '/search/?q=kite',
      {},
      {
        inParts: true,
        missing: all,
        others: { 'kept-index': kept },
      },
    )
    await waitFor(() => expect(stories()).toHaveLength(2))
    expect(result.current.only).toEqual(['kite-week'])
    expect(asked).toContain('kept-index')
    expect(asked).not.toContain('search-index')
  })

  it('finds by words alike in meaning, where a word stands nowhere', async () => {
    const words = { kind: 'general-words', lines: 'zeppelin lamp', licence: '' }
    const { near } = open('/search/?q=zeppelin', {}, { inParts: true, others: { 'general-words': words } })
    await waitFor(() => expect(near()).toEqual(['the-old-lamp']))
  })

  it('fetches ahead what is being typed, without asking it, unless it is to be sparing', async () => {
    const typing = async (sparing: boolean) => {
      const { result, rerender, asked, stories } = open('/search/?q=kite', { sparing }, { inParts: true })
      await waitFor(() => expect(stories()).toHaveLength(2))
      const before = asked.length
      vi.useFakeTimers()
      rerender({ ...now('lamp'), sparing })
      await act(async () => vi.advanceTimersByTimeAsync(1000))
      vi.useRealTimers()
      expect([result.current.search.q, stories().length]).toEqual(['kite', 2])
      return asked.length > before
    }
    expect([await typing(false), await typing(true)]).toEqual([true, false])
  })
})
