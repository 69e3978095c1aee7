// A view that comes in its own file: there at once when it has been loaded, and no endless asking when it cannot come.
// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { MemoryRouter, Route, Routes, useNavigate } from 'react-router-dom'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { useArrival } from '../../src/components/arrival.ts'
import { ErrorBoundary } from '../../src/components/error-boundary.tsx'
import { lazyView } from '../../src/components/lazy-view.ts'

const Hello = ({ data }: { data: string }) => <p>Hello {data}</p>

describe('a lazy view', () => {
  it('is fetched once, however often it is asked for', async () => {
    const fetchView = vi.fn(async () => Hello)
    const { load } = lazyView(fetchView)
    expect(await Promise.all([load(), load()])).toEqual([Hello, Hello])
    expect(await load()).toBe(Hello)
    expect(fetchView).toHaveBeenCalledTimes(1)
  })

  it('draws at once when it has been loaded, on the server as well', async () => {
    const { load, View } = lazyView(async () => Hello)
    await load()
    expect(renderToString(<View data="you" />)).toBe('<p>Hello <!-- -->you</p>')
  })

  it('fetches itself where nobody has', async () => {
    const { View } = lazyView(async () => Hello)
    await act(async () => void render(<View data="you" />))
    expect(screen.getByText('Hello you')).toBeVisible()
  })

  it('is asked for again after a failure by whoever loads it, not by drawing it', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const fetchView = vi.fn<() => Promise<typeof Hello>>().mockRejectedValue(new Error('no network'))
    const { load, View } = lazyView(fetchView)
    const drawn = (
      <MemoryRouter>
        <ErrorBoundary isHostThere={async () => true}>
          <View data="you" />
        </ErrorBoundary>
      </MemoryRouter>
    )
    await act(async () => void render(drawn))
    expect(screen.getByRole('alert')).toHaveTextContent('This page did not arrive')
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
    expect(document.title).toBe('This page did not arrive – Week Reader')
    expect(fetchView).toHaveBeenCalledTimes(1)
    const reload = vi.spyOn(window.location, 'reload').mockImplementation(() => undefined)
    screen.getByRole('button', { name: 'Try again' }).click()
    expect(reload).toHaveBeenCalledTimes(1)
    fetchView.mockResolvedValue(Hello)
    expect(await load()).toBe(Hello)
    log.mockRestore()
  })

  it('that breaks while it is drawn has the fault to itself, and does not blame the connection', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const { View } = lazyView(async () => () => {
      throw new Error('a fault of ours')
    })
    const drawn = (
      <MemoryRouter>
        <ErrorBoundary isHostThere={async () => true}>
          <View data="you" />
        </ErrorBoundary>
      </MemoryRouter>
    )
    await act(async () => void render(drawn))
    expect(screen.getByRole('alert')).toHaveTextContent('Something went wrong on this page')
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
    expect(document.title).toBe('Something went wrong on this page – Week Reader')
    log.mockRestore()
  })
})

/** A page from which a reader goes on to one whose code does not come. */
const First = () => {
  useArrival('First')
  const navigate = useNavigate()
  return (
    <button type="button" onClick={() => void navigate('/second')}>
      On
    </button>
  )
}

describe('code that does not come to a reader who comes from another page', () => {
  afterEach(() => vi.restoreAllMocks())

  const go = async (fetchView: () => Promise<typeof Hello>, isHostThere: () => Promise<boolean>) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const reload = vi.spyOn(window.location, 'reload').mockImplementation(() => undefined)
    reload.mockClear()
    const { View } = lazyView(fetchView)
    await act(
      async () =>
        void render(
          <MemoryRouter initialEntries={['/first']}>
            <ErrorBoundary isHostThere={isHostThere}>
              <Routes>
                <Route path="/first" element={<First />} />
                <Route path="/second" element={<View data="you" />} />
              </Routes>
            </ErrorBoundary>
          </MemoryRouter>,
        ),
    )
    await act(async () => screen.getByRole('button', { name: 'On' }).click())
    return reload
  }
  const lost = () => Promise.reject(new TypeError('no such file'))

  it('is looked for by a real load where the host answers: the site may be published anew', async () => {
    const reload = await go(lost, async () => true)
    expect(reload).toHaveBeenCalledTimes(1)
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it.each([
    ['is in trouble', async () => false],
    ['does not answer', lost],
  ])('is told where the host %s, and nothing that is here is left', async (_, isHostThere) => {
    const reload = await go(lost, isHostThere)
    expect(reload).not.toHaveBeenCalled()
    expect(screen.getByRole('alert')).toHaveTextContent('This page did not arrive')
  })

  it('is told after a while where nobody answers at all', async () => {
    vi.useFakeTimers()
    try {
      const reload = await go(
        () => new Promise(() => undefined),
        async () => false,
      )
      await act(() => vi.advanceTimersByTimeAsync(15_000))
      expect(reload).not.toHaveBeenCalled()
      expect(screen.getByRole('alert')).toBeVisible()
    } finally {
      vi.useRealTimers()
    }
  })
})
