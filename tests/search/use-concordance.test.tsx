// @vitest-environment happy-dom
// The skin of the concordance, without a page around it: what the address asks, and the lines that answer.
import { QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { MemoryRouter, useLocation } from 'react-router-dom'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { slicesOf } from '../../src/build/slices.ts'
import { createCorpusClient } from '../../src/corpus/queries.ts'
import { writeLines } from '../../src/search/concordance-url.ts'
import { useConcordance } from '../../src/search/use-concordance.ts'
import { tinyCorpus } from '../support/tiny-corpus.ts'

const slices = new Map(slicesOf(tinyCorpus()))

const open = (text: string, { hydrated = true, paged = false, broken = false } = {}) => {
  const asked: string[] = []
  let isBroken = broken
  vi.stubGlobal('fetch', async (url: string) => {
    const name = url.replace(/^\/data\/|\.json$/g, '')
    asked.push(name)
    return isBroken ? new Response('', { status: 404 }) : Response.json(slices.get(name))
  })
  const client = createCorpusClient(name => `/data/${name}.json`)
  const address = `/words/?${new URLSearchParams(writeLines({ text, order: 'post' })).toString()}`
  const around = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={client}>
      <MemoryRouter initialEntries={[address]}>{children}</MemoryRouter>
    </QueryClientProvider>
  )
  const useSkin = () => ({ ...useConcordance({ hydrated, paged }), address: useLocation().search })
  const { result } = renderHook(useSkin, { wrapper: around })
  const answered = (kind: string) => waitFor(() => expect(result.current.answer.kind).toBe(kind))
  const lines = () => (result.current.answer.kind === 'found' ? result.current.answer.lines.length : 0)
  return { result, asked, answered, lines, mend: () => (isBroken = false) }
}

afterEach(() => vi.unstubAllGlobals())

describe('the skin of the concordance', () => {
  it('asks nothing before the page is taken over, and nothing of an address without words', () => {
    for (const { result, asked } of [open('kite', { hydrated: false }), open('')]) {
      expect([result.current.answer.kind, result.current.asked.text, result.current.word]).toEqual(['idle', '', ''])
      expect(asked).toEqual([])
    }
  })

  it('says that words every story has are too common, and fetches nothing for them', () => {
    const { result, asked } = open('the')
    expect([result.current.answer.kind, result.current.word]).toEqual(['common', 'the'])
    expect(asked).toEqual([])
  })

  it('shows every line of a word, out of the index of the search', async () => {
    const { result, asked, answered, lines } = open('the kite')
    expect(result.current.answer.kind).toBe('waiting')
    await answered('found')
    expect(result.current.word).toBe('kite')
    expect(lines()).toBeGreaterThan(1)
    expect(result.current.answer).toMatchObject({ unread: 0 })
    expect(asked).toEqual(['search-index'])
  })

  it('asks first whether the search goes by parts, where the words fill more than a page', async () => {
    const { asked, answered } = open('kite', { paged: true })
    await answered('found')
    expect(asked).toEqual(['search', 'search-index'])
  })

  it('names neighbours of a word that stands nowhere', async () => {
    const { result, answered } = open('kitf')
    await answered('nowhere')
    const { answer } = result.current
    expect(answer.kind === 'nowhere' && answer.near.some(word => word.startsWith('kite'))).toBe(true)
  })

  it('puts what is asked into the address', async () => {
    const { result, answered } = open('kite')
    await answered('found')
    await act(async () => result.current.ask({ text: 'lamp', order: 'post' }))
    await waitFor(() => expect(result.current.asked.text).toBe('lamp'))
    expect(result.current.address).toContain('lamp')
    await answered('found')
  })

  it('tells that the texts did not come, and has the lines when it is tried again', async () => {
    const { result, answered, lines, mend } = open('kite', { broken: true })
    await answered('failed')
    mend()
    act(() => {
      const { answer } = result.current
      if (answer.kind === 'failed') answer.retry()
    })
    await answered('found')
    expect(lines()).toBeGreaterThan(1)
  })
})
