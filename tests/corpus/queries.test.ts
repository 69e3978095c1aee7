// How slices come: once each, and with a difference between "not there" and "did not arrive".
import { focusManager, onlineManager, QueryObserver } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  createCorpusClient,
  fetchFile,
  generalWordsQuery,
  searchIndexQuery,
  SliceError,
  sliceQuery,
} from '../../src/corpus/queries.ts'

const fetched = vi.fn<typeof fetch>()
const client = () => createCorpusClient(name => `/data/7/${name}.json`)
const json = (value: unknown) => async () => Response.json(value)

beforeEach(() => {
  vi.stubGlobal('fetch', fetched)
  vi.useFakeTimers()
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
  fetched.mockReset()
})

/** Asks until there is an answer or an error, with the waits between tries cut short. */
const ask = async (asked = client()) => {
  const observer = new QueryObserver(asked, sliceQuery('about', 'about'))
  const stop = observer.subscribe(() => undefined)
  await vi.runAllTimersAsync()
  stop()
  return observer.getCurrentResult()
}

describe('a slice', () => {
  it('is fetched from its address once and then kept', async () => {
    fetched.mockImplementation(json({ kind: 'about', weeks: 2 }))
    const asked = client()
    expect((await ask(asked)).data).toEqual({ kind: 'about', weeks: 2 })
    expect((await ask(asked)).data).toEqual({ kind: 'about', weeks: 2 })
    expect(fetched.mock.calls.map(([url]) => url)).toEqual(['/data/7/about.json'])
  })

  it('of general words has an address of its own, for it is asked for by few questions', async () => {
    fetched.mockImplementation(json({ kind: 'general-words' }))
    expect(await client().fetchQuery(generalWordsQuery())).toEqual({ kind: 'general-words' })
    expect(fetched.mock.calls.map(([url]) => url)).toEqual(['/data/7/general-words.json'])
  })

  it('that the server does not have is missing, and not asked for again', async () => {
    fetched.mockImplementation(async () => new Response('', { status: 404 }))
    const { error } = await ask()
    expect(error).toBeInstanceOf(SliceError)
    expect(error).toMatchObject({ missing: true, stale: true, message: '/data/7/about.json: answered 404' })
    expect(fetched).toHaveBeenCalledTimes(1)
  })

  it('that comes as a page of HTML is missing: some hosts answer every address so', async () => {
    fetched.mockImplementation(
      async () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }),
    )
    expect((await ask()).error).toMatchObject({ missing: true, stale: true })
    expect(fetched).toHaveBeenCalledTimes(1)
  })

  it('of another kind is missing', async () => {
    fetched.mockImplementation(json({ kind: 'addresses' }))
    const message = 'about: expected a slice of kind "about"'
    expect((await ask()).error).toMatchObject({ missing: true, stale: false, message })
  })

  it.each([
    ['a server in trouble', async () => new Response('', { status: 503 })],
    ['a lost connection', () => Promise.reject(new TypeError('no network'))],
  ])('is asked for three times before %s counts as a failure', async (_, answer) => {
    fetched.mockImplementation(answer)
    const { error } = await ask()
    expect(error).toBeInstanceOf(Error)
    expect(error instanceof SliceError && error.missing).toBe(false)
    expect(fetched).toHaveBeenCalledTimes(3)
  })

  it('is asked for even where the browser says that it has no network, and then fails in words', async () => {
    onlineManager.setOnline(false)
    fetched.mockRejectedValue(new TypeError('no network'))
    const { status, fetchStatus } = await ask()
    onlineManager.setOnline(true)
    expect([status, fetchStatus]).toEqual(['error', 'idle'])
  })

  it('that arrives at the second try is shown', async () => {
    fetched.mockRejectedValueOnce(new TypeError('no network')).mockImplementation(json({ kind: 'about' }))
    expect((await ask()).data).toEqual({ kind: 'about' })
  })

  it('that does not come in a quarter of a minute is late, and asked for again by the reader alone', async () => {
    fetched.mockImplementation(
      (_, init) =>
        new Promise((_resolve, reject) => {
          init?.signal?.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')))
        }),
    )
    const { error } = await ask()
    expect(error).toBeInstanceOf(SliceError)
    expect(error).toMatchObject({ late: true, missing: false, message: '/data/7/about.json: did not answer' })
    expect(fetched).toHaveBeenCalledTimes(1)
  })

  it('that nobody waits for any longer is no longer fetched, and that is no failure of the host', async () => {
    let signal: AbortSignal | null | undefined
    fetched.mockImplementation((_, init) => {
      signal = init?.signal
      return new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(new DOMException('left', 'AbortError')))
      })
    })
    const asked = client()
    const waiting = asked.fetchQuery({ ...sliceQuery('about', 'about'), retry: false }).catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(10)
    expect(signal?.aborted).toBe(false)
    await asked.cancelQueries({ queryKey: ['about'] })
    expect(signal?.aborted).toBe(true)
    expect(await waiting).not.toBeInstanceOf(SliceError)
  })

  it.each(['../secret', 'posts/../../x', 'posts//x', '/posts', 'posts/', 'Posts', 'a b', 'posts/%2e', ''])(
    'is not fetched under a name that no slice has: %j',
    async name => {
      const asked = client().fetchQuery({ queryKey: [name], retry: false })
      await expect(asked).rejects.toMatchObject({ name: 'SliceError', missing: true, message: 'slice: no such name' })
      expect(fetched).not.toHaveBeenCalled()
    },
  )

  it('is kept for as long as the page is open, and not fetched again when the window is looked at again', async () => {
    fetched.mockImplementation(json({ kind: 'about' }))
    const asked = client()
    asked.mount()
    expect((await ask(asked)).status).toBe('success')
    await vi.advanceTimersByTimeAsync(1000 * 60 * 60 * 24)
    const stop = new QueryObserver(asked, sliceQuery('about', 'about')).subscribe(() => undefined)
    focusManager.setFocused(false)
    focusManager.setFocused(true)
    await vi.advanceTimersByTimeAsync(1000)
    stop()
    asked.unmount()
    focusManager.setFocused(undefined)
    expect(fetched).toHaveBeenCalledTimes(1)
  })

  it('that failed is not asked for again by looking at the window, but by the reader', async () => {
    fetched.mockImplementation(async () => new Response('', { status: 404 }))
    const asked = client()
    asked.mount()
    const stop = new QueryObserver(asked, sliceQuery('about', 'about')).subscribe(() => undefined)
    await vi.runAllTimersAsync()
    focusManager.setFocused(false)
    focusManager.setFocused(true)
    await vi.runAllTimersAsync()
    stop()
    asked.unmount()
    focusManager.setFocused(undefined)
    expect(fetched).toHaveBeenCalledTimes(1)
  })

  it('waits half a second between two tries', async () => {
    fetched.mockRejectedValue(new TypeError('no network'))
    const stop = new QueryObserver(client(), sliceQuery('about', 'about')).subscribe(() => undefined)
    const tries: number[] = []
    for (const wait of [0, 499, 1, 499, 1, 60_000]) {
      await vi.advanceTimersByTimeAsync(wait)
      tries.push(fetched.mock.calls.length)
    }
    stop()
    expect(tries).toEqual([1, 1, 2, 2, 3, 3])
  })

  it('may be had as a file, as it is, by whoever keeps it', async () => {
    const answer = new Response('as it is', { status: 404 })
    fetched.mockResolvedValue(answer)
    expect(await fetchFile('/data/7/about.json?keep')).toBe(answer)
    expect(fetched.mock.calls).toEqual([['/data/7/about.json?keep']])
  })

  it('of the search has the name of the whole index, or of the one that is kept', () => {
    expect(searchIndexQuery().queryKey).toEqual(['search-index'])
    expect(searchIndexQuery('kept-index').queryKey).toEqual(['kept-index'])
  })
})
