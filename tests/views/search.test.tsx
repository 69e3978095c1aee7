// @vitest-environment happy-dom
import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { render as renderPage } from '../../src/entry-server.tsx'
import { slicesOf } from '../../src/build/slices.ts'
import { searchData } from '../../src/search/documents.ts'
import { renderApp } from '../support/render-app.tsx'
import { tinyCorpus } from '../support/tiny-corpus.ts'

const open = (address: string, without: readonly string[] = []) => renderApp(address, { corpus: tinyCorpus(), without })
const box = () => screen.getByRole('searchbox', { name: 'Search the stories' })
const stories = () =>
  [...document.querySelectorAll('ol[data-results] > li')].map(item => item.querySelector('a')?.getAttribute('href'))

describe('the search page', () => {
  it('shows the stories and passages of the question in its address, matches marked', async () => {
    await open('/search/?q=stiff+breeze')
    await waitFor(() => expect(stories()).toEqual(['/posts/the-first-kite/']))
    const passage = document.querySelector('[data-passage]')
    expect(passage?.closest('a')).toHaveAttribute('href', '/posts/the-first-kite/#p2')
    expect([...(passage?.querySelectorAll('mark') ?? [])].map(mark => mark.textContent)).toEqual(['stiff', 'breeze'])
  })

  it('says the count once, half a second after the last key, and the address holds the question', async () => {
    const { user, address } = await open('/search/')
    const status = screen.getByRole('status')
    expect(status).toBeEmptyDOMElement()
    await user.type(box(), 'kite')
    await waitFor(() => expect(status).toHaveTextContent(/^2 stories, \d passages for “kite”/))
    expect(address()).toBe('/search/?q=kite')
    expect(box()).toHaveFocus()
    expect(box()).toHaveValue('kite')
  })

  it('narrows by what is chosen, shows the filter and takes it off again', async () => {
    const { user, address } = await open('/search/?q=kite')
    await waitFor(() => expect(stories()).toHaveLength(2))
    await user.click(screen.getByText('Choose themes, people, days'))
    await user.click(screen.getByRole('checkbox', { name: /^Author Three/ }))
    await waitFor(() => expect(stories()).toEqual(['/posts/a-kite-on-paper/']))
    expect(address()).toBe('/search/?q=kite&author=author-three')
    await user.click(screen.getByRole('button', { name: /Remove Author Three/ }))
    await waitFor(() => expect(stories()).toHaveLength(2))
    expect(screen.getByRole('region', { name: 'Chosen filters' })).toHaveFocus()
  })

  it('brings box and stories back with the address', async () => {
    const { user } = await open('/search/?q=cafe')
    await waitFor(() => expect(stories()).toEqual(['/posts/the-old-lamp/']))
    await user.clear(box())
    await user.type(box(), 'pen{Enter}')
    await waitFor(() => expect(stories()).toEqual(['/posts/a-kite-on-paper/']))
    window.history.back()
    await waitFor(() => expect(box()).toHaveValue('cafe'))
    await waitFor(() => expect(stories()).toEqual(['/posts/the-old-lamp/']))
  })

  it('lets a reader go who leaves with a question half typed', async () => {
    const { user, address } = await open('/search/')
    await user.type(box(), 'kit')
    const themes = within(screen.getByRole('navigation', { name: 'Main' })).getByRole('link', { name: 'Themes' })
    await act(() => user.click(themes))
    await act(() => new Promise(done => setTimeout(done, 400)))
    expect(address()).toBe('/themes/')
  })

  it('keeps stories with only some of the words apart, under their own heading', async () => {
    await open('/search/?q=blue+string')
    await screen.findByRole('heading', { name: 'Stories with only some of these words' })
    expect(document.querySelector('ol[data-results]')).toBeNull()
    expect(document.querySelectorAll('ol[data-related] > li')).toHaveLength(2)
  })

  it('says what it looked for instead of a slip, with a way to insist', async () => {
    const { user, address } = await open('/search/?q=splendidyl+')
    await screen.findByText('1 story, 1 passage for “splendidly”')
    await user.click(await screen.findByRole('link', { name: 'Look for “splendidyl” all the same' }))
    expect(decodeURIComponent(address())).toContain('q="splendidyl"')
    await screen.findByRole('heading', { name: 'What to try' })
  })

  it('is honest when nothing is found: which word, what to try, the themes', async () => {
    await open('/search/?q=zeppelin')
    await screen.findByText('No story has the word “zeppelin”.')
    expect(screen.getByRole('link', { name: /Flying/ })).toHaveAttribute('href', '/themes/flying/')
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Nothing found for “zeppelin”'))
  })

  it('offers examples that find something, and the themes, before anything is asked', async () => {
    const { user } = await open('/search/')
    await user.click(screen.getByRole('link', { name: 'spar' }))
    await waitFor(() => expect(stories()).toEqual(['/posts/the-first-kite/']))
    expect(box()).toHaveValue('spar')
  })

  describe('while the words to search in are not there', () => {
    const fetched = vi.fn<typeof fetch>()
    beforeEach(() => vi.stubGlobal('fetch', fetched))
    afterEach(() => {
      vi.unstubAllGlobals()
      fetched.mockReset()
    })

    it('says that it is waiting', async () => {
      fetched.mockReturnValue(new Promise(() => undefined))
      await open('/search/?q=kite', ['search-index'])
      expect(screen.getByText(/words of the stories are on their way/)).toBeVisible()
    })

    it('says that it failed, and a button tries again', async () => {
      fetched.mockResolvedValue(new Response('', { status: 404 }))
      const { user } = await open('/search/?q=kite', ['search-index'])
      const alert = await screen.findByRole('alert')
      const json = { headers: { 'content-type': 'application/json' } }
      fetched.mockResolvedValue(new Response(JSON.stringify(searchData(tinyCorpus())), json))
      await user.click(within(alert).getByRole('button', { name: 'Try again' }))
      await waitFor(() => expect(stories()).toHaveLength(2))
    })
  })

  it('is a whole form before any script: a GET form with every filter, and no answer drawn', async () => {
    const slices = new Map(slicesOf(tinyCorpus()))
    const { html } = await renderPage('/search/', '/reader/', name => slices.get(name))
    document.body.innerHTML = html
    const form = document.querySelector('form[role=search]')
    expect(form).toHaveAttribute('action', '/reader/search/')
    expect(form).toHaveAttribute('method', 'get')
    const names = [...(form?.querySelectorAll('input, select') ?? [])].map(field => field.getAttribute('name'))
    expect(new Set(names)).toEqual(
      new Set(['q', 'theme', 'author', 'organisation', 'voice', 'week', 'from', 'to', 'sort']),
    )
    expect(document.querySelector('[role=status]')).toBeEmptyDOMElement()
  })
})
