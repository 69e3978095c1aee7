// Where a reader was on a page is kept while they stay, and is where they come back to.
// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { placeOf, rememberPlaces, returnTo, takeOverScrolling } from '../../src/components/places.ts'

const links = () => [...document.querySelectorAll('a')]
const scroll = (top: number) => {
  window.scrollTo(0, top)
  window.dispatchEvent(new Event('scroll'))
}
const pageHeight = (height: number) => vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockReturnValue(height)

beforeEach(() => {
  document.body.innerHTML = `<main><h1>Stories</h1><a href="/posts/a/">A</a><p><a href="/posts/b/"><b>B</b></a></p>
    <a href="/posts/a/">A again</a><button>No link</button></main>`
  window.scrollTo(0, 0)
  pageHeight(9000)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('the place kept for an entry of the history', () => {
  it('is how far down the reader was, and which of several equal links they used', () => {
    const stop = rememberPlaces('first')
    scroll(400)
    links()[2]?.focus()
    scroll(500)
    expect(placeOf('first')).toEqual({ top: 500, link: { href: '/posts/a/', turn: 1 } })
    stop()
    scroll(900)
    links()[0]?.focus()
    expect(placeOf('first')).toEqual({ top: 500, link: { href: '/posts/a/', turn: 1 } })
  })

  it('is none where nothing has happened, or the focus was on something else', () => {
    const stop = rememberPlaces('second')
    document.querySelector('button')?.focus()
    stop()
    expect(placeOf('second')).toBeUndefined()
  })
})

describe('coming back', () => {
  it('puts focus and page where they were', () => {
    returnTo({ top: 500, link: { href: '/posts/a/', turn: 1 } })
    expect(links()[2]).toHaveFocus()
    expect(window.scrollY).toBe(500)
  })

  it('puts focus on the heading where no link was used', () => {
    returnTo({ top: 200 })
    expect(document.querySelector('h1')).toHaveFocus()
    expect(window.scrollY).toBe(200)
  })

  it('takes nobody back who has moved on while the page was still short', () => {
    vi.useFakeTimers()
    const height = pageHeight(100)
    const leave = rememberPlaces('third')
    returnTo({ top: 500, link: { href: '/posts/a/', turn: 1 } })
    leave()
    height.mockReturnValue(9000)
    links()[0]?.focus()
    vi.advanceTimersByTime(2000)
    expect(links()[0]).toHaveFocus()
    expect(window.scrollY).toBe(0)
  })

  it.each(['wheel', 'keydown', 'pointerdown'])('takes nobody back who reads where they are: %s', act => {
    vi.useFakeTimers()
    const height = pageHeight(100)
    returnTo({ top: 500 })
    window.dispatchEvent(new Event(act))
    height.mockReturnValue(9000)
    vi.advanceTimersByTime(2000)
    expect(window.scrollY).toBe(0)
  })

  it('waits until the page is long enough again', () => {
    vi.useFakeTimers()
    pageHeight(100)
    returnTo({ top: 500 })
    vi.advanceTimersByTime(2000)
    expect(window.scrollY).toBe(0)
    pageHeight(9000)
    vi.advanceTimersByTime(200)
    expect(window.scrollY).toBe(500)
  })

  it('goes to the heading in the end where the link is no longer there', () => {
    vi.useFakeTimers()
    returnTo({ top: 0, link: { href: '/posts/gone/', turn: 0 } })
    expect(document.body).toHaveFocus()
    vi.advanceTimersByTime(4000)
    expect(document.querySelector('h1')).toHaveFocus()
  })
})

it('the browser scrolls by itself again once the reader leaves the site', () => {
  takeOverScrolling()
  expect(window.history.scrollRestoration).toBe('manual')
  window.dispatchEvent(new Event('pagehide'))
  expect(window.history.scrollRestoration).toBe('auto')
})
