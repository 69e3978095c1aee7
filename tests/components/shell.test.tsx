// The menu says where the reader is: on a page itself, or on one that belongs to it.
// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { MemoryRouter } from 'react-router-dom'
import { describe, expect, it, vi } from 'vitest'
import { Shell } from '../../src/components/shell.tsx'

const at = (address: string, { missing = false, prefetch = vi.fn() } = {}) => (
  <MemoryRouter initialEntries={[address]}>
    <Shell prefetch={prefetch} missing={missing}>
      <h1>A page</h1>
    </Shell>
  </MemoryRouter>
)

/** The ways that are marked as current, each with its mark. */
const marked = (page: ParentNode) =>
  [...page.querySelectorAll('[aria-current]')].map(way => `${way.textContent}: ${way.getAttribute('aria-current')}`)

const drawn = (address: string, missing: boolean) => {
  const page = document.createElement('div')
  page.innerHTML = renderToString(at(address, { missing }))
  return page
}

const ways: readonly (readonly [address: string, current: readonly string[]])[] = [
  ['/', ['Stories: page']],
  ['/?order=oldest', ['Stories: page']],
  ['/posts/the-first-kite/', ['Stories: true']],
  ['/weeks/', ['Stories: true']],
  ['/weeks/kite-week/', ['Stories: true']],
  ['/authors/', ['People: page']],
  ['/authors/author-one/', ['People: true']],
  ['/organisations/', ['People: true']],
  ['/organisations/kite-club/', ['People: true']],
  ['/themes/', ['Themes: page']],
  ['/themes', ['Themes: page']],
  ['/themes/flying/', ['Themes: true']],
  ['/search/?q=kite', ['Search: page']],
  ['/about/', []],
  ['/themes-of-old/', []],
]

describe('the main menu', () => {
  it.each(ways)('at %s marks %j, drawn ahead or in the browser', (address, current) => {
    render(at(address))
    expect(marked(document.body)).toEqual(current)
    expect(marked(drawn(address, false))).toEqual(current)
  })

  it('marks nothing on a page drawn for any wrong address, until that is taken over', () => {
    expect(marked(drawn('/posts/the-frist-kite/', true))).toEqual([])
    expect(marked(drawn('/', true))).toEqual([])
    render(at('/posts/the-frist-kite/', { missing: true }))
    expect(marked(document.body)).toEqual(['Stories: true'])
  })

  it('fetches a page ahead when somebody reaches for its way', async () => {
    const prefetch = vi.fn()
    render(at('/', { prefetch }))
    await userEvent.setup().hover(screen.getByRole('link', { name: 'Themes' }))
    expect(prefetch).toHaveBeenCalledWith('/themes/')
  })
})
