// The skin of the search without a page around it, over a made-up host: what it asked, and what it shows.
import { QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { MemoryRouter, useLocation, useNavigationType } from 'react-router-dom'
import { vi } from 'vitest'
import { archiveParts } from '../../src/build/archive-index.ts'
import { slicesOf } from '../../src/build/slices.ts'
import { createCorpusClient } from '../../src/corpus/queries.ts'
import { isSlice } from '../../src/corpus/slices.ts'
import { searchData } from '../../src/search/documents.ts'
import { readPageData } from '../../src/search/page-data.ts'
import { useSearch, type Now, type Searching } from '../../src/search/use-search.ts'
import { tinyCorpus } from './tiny-corpus.ts'

const slices = new Map(slicesOf(tinyCorpus()))
const slice = slices.get('search')
if (!isSlice('search', slice)) throw new Error('The corpus has no search page')
const page = readPageData(slice)

/** What the host has. */
export interface Open {
  /** Slices that do not come until `arrive` is called. */
  readonly held?: readonly string[]
  /** Slices that the host does not have until `mend` is called. */
  readonly missing?: readonly string[]
  /** Slices that are other ones, or there beside the usual. */
  readonly others?: Readonly<Record<string, unknown>>
  /** The index is in parts, as an archive's. */
  readonly inParts?: boolean
}

/** The parts of the same index. */
export const parts = new Map<string, unknown>(archiveParts(searchData(tinyCorpus())))

/** The skin at an address. `now`: what the page knows; `wants`: what the host has and does. */
export const open = (address: string, now: Partial<Now> = {}, wants: Open = {}) => {
  const { held = [], missing = [], others = {}, inParts = false } = wants
  const there = new Map<string, unknown>([...slices, ...parts, ...Object.entries(others)])
  const asked: string[] = []
  let isMended = false
  let arrive = (): void => undefined
  const arrived = new Promise<void>(done => (arrive = done))
  vi.stubGlobal('fetch', async (url: string) => {
    const name = url.replace(/^\/data\/|\.json$/g, '')
    asked.push(name)
    if (held.includes(name)) await arrived
    const isThere = there.has(name) && (isMended || !missing.includes(name))
    return isThere ? Response.json(there.get(name)) : new Response('', { status: 404 })
  })
  const client = createCorpusClient(name => `/data/${name}.json`)
  const around = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={client}>
      <MemoryRouter initialEntries={[address]}>{children}</MemoryRouter>
    </QueryClientProvider>
  )
  const data = inParts ? { ...page, index: 'parts' as const } : page
  const useSkin = (props: Now) => ({
    ...useSearch(data, props),
    address: useLocation().search,
    action: useNavigationType(),
  })
  const shown = renderHook(useSkin, { wrapper: around, initialProps: { hydrated: true, live: undefined, ...now } })
  const stories = (): readonly string[] => {
    const { answer: found } = shown.result.current
    return found.kind === 'found' ? found.result.hits.map(({ post }) => post.slug) : [found.kind]
  }
  const near = (): readonly string[] => {
    const { answer: found } = shown.result.current
    return found.kind === 'found' ? found.result.related.map(({ post }) => post.slug) : [found.kind]
  }
  const mend = () => (isMended = true)
  const retry = () =>
    act(() => {
      const { answer } = shown.result.current
      if (answer.kind === 'failed') answer.retry()
    })
  return { ...shown, asked, mend, retry, stories, near, arrive: () => act(async () => arrive()) }
}

/** A page that has been taken over, with what is typed. */
export const now = (live?: string): Now => ({ hydrated: true, live })

export const kindOf = ({ answer }: Searching) => answer.kind
