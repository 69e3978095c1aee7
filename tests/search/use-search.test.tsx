// @vitest-environment happy-dom
// The skin of the search, without a page around it: what the address and the keys ask, and what is answered while things come.
import { QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { MemoryRouter, useLocation } from 'react-router-dom'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { slicesOf } from '../../src/build/slices.ts'
import { createCorpusClient } from '../../src/corpus/queries.ts'
import { isSlice } from '../../src/corpus/slices.ts'
import { readPageData } from '../../src/search/page-data.ts'
import { emptySearch } from '../../src/search/query-url.ts'
import { useSearch, type Now, type Searching } from '../../src/search/use-search.ts'
import { tinyCorpus } from '../support/tiny-corpus.ts'

const slices = new Map(slicesOf(tinyCorpus()))
const slice = slices.get('search')
if (!isSlice('search', slice)) throw new Error('The corpus has no search page')
const page = readPageData(slice)

interface Open {
  /** Slices that do not come until `arrive` is called. */
  readonly held?: readonly string[]
  /** Slices that the host does not have until `mend` is called. */
  readonly missing?: readonly string[]
}

const open = (address: string, now: Partial<Now> = {}, { held = [], missing = [] }: Open = {}) => {
  const asked: string[] = []
  let isMended = false
  let arrive = (): void => undefined
  const arrived = new Promise<void>(done => (arrive = done))
  vi.stubGlobal('fetch', async (url: string) => {
    const name = url.replace(/^\/data\/|\.json$/g, '')
    asked.push(name)
    if (held.includes(name)) await arrived
    const isThere = slices.has(name) && (isMended || !missing.includes(name))
    return isThere ? Response.json(slices.get(name)) : new Response('', { status: 404 })
  })
  const client = createCorpusClient(name => `/data/${name}.json`)
  const around = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={client}>
      <MemoryRouter initialEntries={[address]}>{children}</MemoryRouter>
    </QueryClientProvider>
  )
  const useSkin = (props: Now) => ({ ...useSearch(page, props), address: useLocation().search })
  const shown = renderHook(useSkin, { wrapper: around, initialProps: { hydrated: true, live: undefined, ...now } })
  const stories = (): readonly string[] => {
    const { answer: found } = shown.result.current
    return found.kind === 'found' ? found.result.hits.map(({ post }) => post.slug) : [found.kind]
  }
  const mend = () => (isMended = true)
  return { ...shown, asked, mend, stories, arrive: () => act(async () => arrive()) }
}

const now = (live?: string): Now => ({ hydrated: true, live })
const kindOf = ({ answer }: Searching) => answer.kind

afterEach(() => vi.unstubAllGlobals())

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
    await waitFor(() => expect(asked).toEqual(['search-index']))
    expect(kindOf(result.current)).toBe('waiting')
    expect(result.current.count).toBeUndefined()
    await arrive()
    await waitFor(() => expect(stories()).toEqual(expect.arrayContaining(['the-first-kite', 'a-kite-on-paper'])))
    await waitFor(() => expect(result.current.count?.({ ...emptySearch, q: 'kite' })).toBe(2))
    expect(result.current.only).toBeUndefined()
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
    await waitFor(() => expect(asked).toEqual(['search-index']))
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
    const { result, asked, mend, stories } = open('/search/?q=kite', {}, { missing: ['search-index'] })
    await waitFor(() => expect(kindOf(result.current)).toBe('failed'))
    mend()
    act(() => {
      const { answer } = result.current
      if (answer.kind === 'failed') answer.retry()
    })
    await waitFor(() => expect(stories()).toHaveLength(2))
    expect(asked).toEqual(['search-index', 'search-index'])
  })

  it('answers with no words alike in meaning where those do not come', async () => {
    const { result, asked } = open('/search/?q=zeppelin', {}, { missing: ['general-words'] })
    await waitFor(() => expect(kindOf(result.current)).toBe('found'))
    expect(asked).toEqual(['search-index', 'general-words'])
  })

  it('waits for words alike in meaning where a word stands nowhere, but answers without them', async () => {
    const { result, asked, stories } = open('/search/?q=zeppelin')
    await waitFor(() => expect(asked).toContain('general-words'))
    await waitFor(() => expect(kindOf(result.current)).toBe('found'))
    expect(stories()).toEqual([])
  })
})
