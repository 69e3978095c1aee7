// A page is on its way, did not arrive, or is not there: each has words, and what can be tried again can.
// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { slicesOf } from '../src/build/slices.ts'
import { renderApp } from './support/render-app.tsx'
import { tinyCorpus } from './support/tiny-corpus.ts'

const corpus = tinyCorpus()
const lamp = new Map(slicesOf(corpus)).get('posts/the-old-lamp')
const fetched = vi.fn<typeof fetch>()

beforeEach(() => void vi.stubGlobal('fetch', fetched))
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  fetched.mockReset()
})

const openLamp = () => renderApp('/posts/the-old-lamp/', { corpus, without: ['posts/the-old-lamp'] })
const heading = (name: string) => screen.findByRole('heading', { level: 1, name })

describe('a page whose words are not there yet', () => {
  it('says that it is on its way, and then is there with its title', async () => {
    let arrive: ((response: Response) => void) | undefined
    fetched.mockImplementation(() => new Promise(resolve => (arrive = resolve)))
    await openLamp()
    expect(screen.getByRole('heading', { level: 1, name: 'One moment' })).toBeVisible()
    arrive?.(Response.json(lamp))
    expect(await heading('The old lamp')).toBeVisible()
    expect(document.title).toBe('The old lamp – Week Reader')
    expect(fetched.mock.calls.map(([url]) => url)).toEqual(['/data/posts/the-old-lamp.json'])
  })

  it('says that it did not arrive, and comes when somebody tries again', async () => {
    fetched.mockRejectedValue(new TypeError('no network'))
    const { user } = await openLamp()
    expect(await screen.findByRole('alert')).toHaveTextContent('This page did not arrive')
    expect(await heading('This page did not arrive')).toHaveFocus()
    expect(document.title).toBe('This page did not arrive – Week Reader')
    fetched.mockImplementation(async () => Response.json(lamp))
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await heading('The old lamp')).toBeVisible()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it.each([
    ['has no such words', () => new Response('', { status: 404 })],
    ['answers every address with a page', () => new Response('', { headers: { 'content-type': 'text/html' } })],
  ])('is the page for missing things where the server %s, and stays it', async (_, answer) => {
    fetched.mockImplementation(async () => answer())
    const reload = vi.spyOn(window.location, 'reload').mockImplementation(() => undefined)
    // Nobody has been on any page yet, as after a real load.
    vi.resetModules()
    const app = await import('./support/render-app.tsx')
    await app.renderApp('/posts/the-old-lamp/', { corpus, without: ['posts/the-old-lamp'] })
    expect(await heading('There is no page here')).toBeVisible()
    expect(document.title).toBe('Page not found – Week Reader')
    // The skip link is the browser's own: the router hears of it as of Back and Forward.
    window.history.pushState(null, '', '#main')
    act(() => void window.dispatchEvent(new PopStateEvent('popstate')))
    expect(screen.getByRole('heading', { level: 1, name: 'There is no page here' })).toBeVisible()
    expect(fetched).toHaveBeenCalledTimes(1)
    expect(reload).not.toHaveBeenCalled()
  })

  it('is loaded afresh where a reader comes to it from another: the site may have been published anew', async () => {
    fetched.mockImplementation(async () => new Response('', { status: 404 }))
    const reload = vi.spyOn(window.location, 'reload').mockImplementation(() => undefined)
    const { user, address } = await renderApp('/weeks/lamp-week/', { corpus, without: ['posts/the-old-lamp'] })
    await user.click(screen.getByRole('link', { name: 'The old lamp' }))
    await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(1))
    expect(address()).toBe('/posts/the-old-lamp/')
    expect(screen.getByRole('heading', { level: 1, name: 'One moment' })).toBeVisible()
  })
})

describe('moving to another page', () => {
  it('sets the title, says it once, and puts the focus on the heading', async () => {
    const { user, address } = await renderApp('/', { corpus })
    await user.click(screen.getByRole('link', { name: 'All weeks' }))
    expect(await heading('All weeks')).toHaveFocus()
    expect(address()).toBe('/weeks/')
    expect(document.title).toBe('All weeks – Week Reader')
    expect(document.querySelector('[aria-live=polite]')).toHaveTextContent('All weeks – Week Reader')
  })

  it('marks the way the reader has taken in the main menu', async () => {
    await renderApp('/themes/', { corpus })
    expect(screen.getByRole('link', { name: 'Themes', current: 'page' })).toBeVisible()
  })
})
