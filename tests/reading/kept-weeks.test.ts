// Keeping a week, over a stand-in for the browser's caches: all of it or nothing counts, and what broke off goes on.
import { describe, expect, it } from 'vitest'
import { sliceNamesOf, type WeekToKeep } from '../../src/corpus/kept-week.ts'
import {
  KeepError,
  type KeepPlace,
  type KeepProgress,
  keepWeek,
  keptWeeks,
  letGoOfWeek,
} from '../../src/reading/kept-weeks.ts'

const weekOf = (slug: string, posts: readonly string[]) => ({
  week: { slug, title: `The week ${slug}` },
  posts: posts.map(post => ({ slug: post, authors: [{ slug: 'ada', organisation: { slug: 'kites' } }] })),
  keep: { bytes: 1234, mark: 'm', isNewest: false },
})
const first = weekOf('one', ['a', 'b'])
const second = weekOf('two', ['c'])

const device = ({ room = Infinity, broken = [] as string[] } = {}) => {
  const texts = new Map<string, string>()
  const asked: string[] = []
  const state = { room, broken, status: 200, type: 'application/json' }
  const whole = (request: RequestInfo | URL) =>
    new URL(request instanceof Request ? request.url : request, 'https://example.org').href
  const cache = {
    keys: async () => [...texts.keys()].map(url => new Request(url)),
    match: async (request: RequestInfo | URL) => {
      const text = texts.get(whole(request))
      return text === undefined ? undefined : new Response(text)
    },
    put: async (request: RequestInfo | URL, response: Response) => {
      if (texts.size >= state.room) throw new DOMException('full', 'QuotaExceededError')
      texts.set(whole(request), await response.text())
    },
    delete: async (request: RequestInfo | URL) => texts.delete(whole(request)),
  }
  const place: KeepPlace = {
    caches: { open: async () => cache, match: cache.match } as unknown as KeepPlace['caches'],
    fetch: async address => {
      asked.push(address)
      if (state.broken.some(part => address.includes(part))) throw new TypeError('no network')
      return new Response('{}', { status: state.status, headers: { 'Content-Type': state.type } })
    },
    base: '/reader/',
    version: 'v1',
  }
  return { texts, asked, state, place }
}
const keep = async (place: KeepPlace, week: WeekToKeep = first, signal = new AbortController().signal) => {
  const told: KeepProgress[] = []
  const fault = await keepWeek(place, week, { told: progress => told.push(progress), signal }).then(
    () => undefined,
    (error: unknown) => (error instanceof KeepError ? error.fault : error),
  )
  return { told, fault }
}
const slugs = async (place: KeepPlace) => (await keptWeeks(place)).map(({ slug }) => slug)

describe('keeping a week', () => {
  it('has every part of it, tells each step, and records it last', async () => {
    const { place, texts } = device()
    const { told, fault } = await keep(place)
    const names = sliceNamesOf(first)
    expect(names).toEqual(['weeks/one', 'posts/a', 'posts/b', 'authors/ada', 'organisations/kites'])
    expect(fault).toBeUndefined()
    expect(told.map(({ done }) => done)).toEqual([0, 1, 2, 3, 4, 5])
    expect([...texts.keys()].slice(0, -1).toSorted()).toEqual(
      names.map(name => `https://example.org/reader/data/v1/${name}.json`).toSorted(),
    )
    expect(await keptWeeks(place)).toEqual([{ slug: 'one', title: 'The week one', names, bytes: 1234, mark: 'm' }])
    expect(await keptWeeks({ ...place, version: 'v2' })).toEqual([])
    const { keep: _keep, ...unmarked } = first
    expect((await keep(place, unmarked)).fault).toBeUndefined()
    expect(await keptWeeks(place)).toEqual([{ slug: 'one', title: 'The week one', names, bytes: 0, mark: '' }])
  })

  it('that broke off is no kept week, and goes on with what is missing', async () => {
    const { place, asked, state } = device({ broken: ['authors/'] })
    expect((await keep(place)).fault).toBe('network')
    expect(await slugs(place)).toEqual([])
    state.broken.length = 0
    asked.length = 0
    expect((await keep(place)).fault).toBeUndefined()
    expect(asked).toContain('/reader/data/v1/authors/ada.json?keep')
    expect(asked).not.toContain('/reader/data/v1/weeks/one.json?keep')
    expect(await slugs(place)).toEqual(['one'])
  })

  it.each([
    ['full', 'no room', () => device({ room: 3 })],
    ['full', 'no room for the record', () => device({ room: 5 })],
  ])('tells that it is %s where there is %s', async (fault, _, make) => {
    const { place } = make()
    expect((await keep(place)).fault).toBe(fault)
    expect(await slugs(place)).toEqual([])
  })

  it.each([
    ['gone', 404, 'application/json'],
    ['gone', 200, 'text/html; charset=utf-8'],
    ['network', 503, 'application/json'],
  ])('tells %s of a host that answers %i with %s', async (fault, status, type) => {
    const { place, state, texts } = device()
    Object.assign(state, { status, type })
    expect((await keep(place)).fault).toBe(fault)
    expect(texts.size).toBe(0)
  })

  it('that is stopped is no kept week', async () => {
    const { place } = device()
    expect((await keep(place, first, AbortSignal.abort())).fault).toBeUndefined()
    expect(await slugs(place)).toEqual([])
  })
})

describe('letting go of a week', () => {
  it('leaves what another kept week needs, and nothing else', async () => {
    const { place, texts } = device()
    await keep(place)
    await keep(place, second)
    await letGoOfWeek(place, 'one')
    expect(await slugs(place)).toEqual(['two'])
    const names = [...texts.keys()]
      .filter(url => url.includes('/data/'))
      .map(url => url.replace(/^.*\/v1\/|\.json$/g, ''))
    expect(names.toSorted()).toEqual([...sliceNamesOf(second)].toSorted())
    await letGoOfWeek(place, 'two')
    expect(texts.size).toBe(0)
  })

  it('forgets it in an older version as well, so that the next does not fetch it again', async () => {
    const { place, texts } = device()
    await keep(place)
    await letGoOfWeek({ ...place, version: 'v2' }, 'one')
    expect([...texts.keys()].filter(url => url.includes('/kept/'))).toEqual([])
  })
})
