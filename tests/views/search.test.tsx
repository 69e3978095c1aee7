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
    await user.click(screen.getByText(/^Narrow it down/))
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
    await user.click(themes)
    await act(() => new Promise(done => setTimeout(done, 400)))
    expect(address()).toBe('/themes/')
  })

  it('keeps stories with only some of the words apart, under their own heading', async () => {
    await open('/search/?q=blue+string')
    await screen.findByRole('heading', { name: 'Stories that come near' })
    expect(document.querySelector('ol[data-results]')).toBeNull()
    expect(document.querySelectorAll('ol[data-related] > li')).toHaveLength(2)
  })

  it('says what it looked for instead of a slip, with a way to insist', async () => {
    const { user, address } = await open('/search/?q=splendidyl+')
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('1 story, 1 passage for “splendidly”'))
    await user.click(await screen.findByRole('link', { name: 'Look for “splendidyl” all the same' }))
    expect(decodeURIComponent(address())).toContain('q="splendidyl"')
    await screen.findByRole('heading', { name: 'What to try' })
  })

  it('counts the stories at once when it shows them, and keeps the line of the count for it', async () => {
    await open('/search/?q=kite')
    await waitFor(() => expect(stories()).toHaveLength(2))
    expect(screen.getByText(/^2 stories, \d passages for “kite”$/)).toHaveAttribute('aria-hidden', 'true')
    expect(screen.getByRole('status')).toBeInTheDocument()
  })

  it('names each passage and its edition in the link that leads to it', async () => {
    await open('/search/?q=sticks')
    const link = await screen.findByRole('link', { name: /Passage 3, retold in plain words$/ })
    expect(link).toHaveAttribute('href', '/posts/the-first-kite/#p3')
  })

  it('keeps every group of filters where nothing is found, with nothing in it to take', async () => {
    const { user } = await open('/search/?q=zeppelin')
    await screen.findByText('No story has the word “zeppelin”.')
    await user.click(screen.getByText(/^Narrow it down/))
    const groups = screen.getAllByRole('group', { name: /./ }).map(group => group.getAttribute('aria-label'))
    expect(groups.filter(Boolean)).toEqual([
      'Themes',
      'People',
      'Organisations',
      'Whose voice',
      'Edition',
      'Weeks',
      'Days and order',
    ])
    const boxes = [...document.querySelectorAll('input[type=checkbox][name]')]
    expect(boxes.length).toBeGreaterThan(8)
    for (const one of boxes) expect(one).toBeDisabled()
    expect(screen.getByRole('checkbox', { name: /^Author One 0 stories/ })).toBeInTheDocument()
  })

  it('takes away the mark that keeps the start back, once it knows what is asked', async () => {
    document.documentElement.setAttribute('data-asked-search', '')
    await open('/search/?q=kite')
    expect(document.documentElement).not.toHaveAttribute('data-asked-search')
  })

  it('is honest when nothing is found: which word, what to try, the themes', async () => {
    await open('/search/?q=zeppelin')
    await screen.findByText('No story has the word “zeppelin”.')
    expect(screen.getByRole('link', { name: /Flying/ })).toHaveAttribute('href', '/themes/flying/')
    expect(screen.getByRole('link', { name: /All the words there are/ })).toHaveAttribute('href', '/words/')
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Nothing found for “zeppelin”'))
  })

  it('offers examples that find something, and the themes, before anything is asked', async () => {
    const { user } = await open('/search/')
    await user.click(screen.getByRole('link', { name: 'a stiff breeze' }))
    await waitFor(() => expect(stories()).toEqual(['/posts/the-first-kite/']))
    expect(box()).toHaveValue('a stiff breeze')
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
    expect(new Set(names.filter(name => name !== null))).toEqual(
      new Set(['q', 'theme', 'author', 'organisation', 'voice', 'edition', 'week', 'from', 'to', 'sort']),
    )
    // Without script the first button counts: it leads to the list of words.
    const [first] = form?.querySelectorAll('button') ?? []
    expect(first?.closest('noscript')).not.toBeNull()
    expect(first).toHaveAttribute('formaction', '/reader/words/')
    expect(document.querySelector('[role=status]')).toBeEmptyDOMElement()
  })
})
