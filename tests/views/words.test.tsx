// @vitest-environment happy-dom
// The page of words, through the real app: the index as it stands, and the concordance that answers to the address.
import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { slicesOf } from '../../src/build/slices.ts'
import { render as renderPage } from '../../src/entry-server.tsx'
import { searchData } from '../../src/search/documents.ts'
import { makeCorpus, makePassage, makePost, tinyCorpus } from '../support/tiny-corpus.ts'
import { renderApp } from '../support/render-app.tsx'

const open = (address: string, without: readonly string[] = []) => renderApp(address, { corpus: tinyCorpus(), without })

const lines = () => [...document.querySelectorAll('section[aria-labelledby=uses] ol > li')]
const texts = () => lines().map(line => line.querySelector('a')?.textContent)
const heading = (name: string) => screen.findByRole('heading', { level: 2, name })

describe('the words A to Z', () => {
  it('are links to each passage, named so that each can be told from every other', async () => {
    await open('/words/')
    const section = screen.getByRole('region', { name: 'K' })
    const hrefs = (name: string) => within(section).getByRole('link', { name }).getAttribute('href')
    expect(hrefs('A kite on paper title')).toBe('/posts/a-kite-on-paper/')
    expect(hrefs('A kite on paper passage 1')).toBe('/posts/a-kite-on-paper/#p1')
    expect(hrefs('The first kite passage 2')).toBe('/posts/the-first-kite/#p2')
    expect(section).toHaveTextContent('2 passages')
  })

  it('can be jumped to by every letter that has words', async () => {
    await open('/words/')
    const links = within(screen.getByRole('navigation', { name: 'Letters' })).getAllByRole('link')
    expect(links.map(link => link.textContent)).toEqual([...'ABCDFHKLMNOPRSTY'])
    for (const link of links)
      expect(document.getElementById(link.getAttribute('href')?.split('#')[1] ?? '')?.tagName).toBe('H2')
  })

  it('are whole before any script, whatever the address asks', async () => {
    const slices = new Map(slicesOf(tinyCorpus()))
    const { html } = await renderPage('/words/', '/reader/', name => slices.get(name))
    const drawn = new DOMParser().parseFromString(html, 'text/html')
    expect(drawn.querySelector('form')).toHaveAttribute('action', '/reader/words/')
    expect(drawn.querySelector('form')).toHaveAttribute('method', 'get')
    expect(drawn.querySelector('a[href="/reader/posts/the-old-lamp/#p1"]')).not.toBeNull()
    expect(html).toMatch(/<noscript>.*first letter.*<\/noscript>/)
    expect(drawn.querySelector('#uses')).toBeNull()
  })

  it('of a large archive have a page a letter, to which the page of all words leads', async () => {
    const retold = 'kite '.repeat(20_000)
    const passages = [makePassage({ id: 'p1', retold }), makePassage({ id: 'p2', retold: 'A lamp.' })]
    const corpus = makeCorpus({ posts: [makePost({ slug: 'a', title: 'Of kites', passages })] })
    const { user, address } = await renderApp('/words/', { corpus })
    expect(screen.queryByRole('link', { name: /passage/ })).toBeNull()
    await act(() => user.click(screen.getByRole('link', { name: 'kite' })))
    expect(address()).toBe('/words/k/#word-kite')
    expect(await screen.findByRole('heading', { level: 1, name: 'Words: K' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Of kites passage 1' })).toHaveAttribute('href', '/posts/a/#p1')
    expect(document.activeElement).toHaveAttribute('id', 'word-kite')
    const letters = within(screen.getByRole('navigation', { name: 'Letters' }))
    expect(letters.getByRole('link', { name: 'K' })).toHaveAttribute('aria-current', 'page')
    expect(letters.getByRole('link', { name: 'L' })).toHaveAttribute('href', '/words/l/')
  })
})

describe('the concordance', () => {
  it('answers to the address: each use on a line that leads to its passage, counted', async () => {
    await open('/words/?word=kites')
    await heading('“kites”')
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('4 uses in 2 stories'))
    expect(texts()).toEqual([
      'A kite on paper A kite on paper, titleAuthor Three',
      'Author Three drew a kite with a blue pen. A kite on paper, passage 1, retold in plain wordsAuthor Three',
      'The first kite The first kite, titleAuthor One and Author Two',
      'On Monday our kite flew splendidly in a stiff breeze. The first kite, passage 2Author One and Author Two',
    ])
    for (const line of lines()) expect(line.querySelector('mark')?.textContent).toBe('kite')
    expect(lines().map(line => line.querySelector('a')?.getAttribute('href'))[1]).toBe('/posts/a-kite-on-paper/#p1')
    expect(screen.getByRole('textbox')).toHaveValue('kites')
  })

  it('takes its order from the address and puts a chosen one there; Back brings the old one', async () => {
    const { user, address } = await open('/words/?word=kite&sort=left')
    await heading('“kite”')
    expect(screen.getByRole('radio', { name: 'Word before' })).toBeChecked()
    expect(texts()[0]).toMatch(/^A kite on paper/)
    await user.click(screen.getByRole('radio', { name: 'Word after' }))
    expect(address()).toBe('/words/?word=kite&sort=right')
    expect(texts().map(text => text?.slice(0, 9))).toEqual(['The first', 'On Monday', 'A kite on', 'Author Th'])
    window.history.back()
    await waitFor(() => expect(screen.getByRole('radio', { name: 'Word before' })).toBeChecked())
    await user.click(screen.getByRole('radio', { name: 'Story' }))
    expect(address()).toBe('/words/?word=kite')
  })

  it('opens for the word that is asked for, and takes the reader to it', async () => {
    const { user, address } = await open('/words/?sort=author')
    await user.type(screen.getByRole('textbox'), ' lamp {Enter}')
    await waitFor(() => expect(address()).toBe('/words/?word=lamp&sort=author'))
    expect(await heading('“lamp”')).toHaveFocus()
    await user.click(screen.getByRole('link', { name: 'All words, A to Z' }))
    await user.click(within(screen.getByRole('region', { name: 'P' })).getByRole('link', { name: 'pen' }))
    await waitFor(() => expect(address()).toBe('/words/?word=pen'))
    expect(await heading('“pen”')).toHaveFocus()
  })

  it('leaves the focus alone where the page comes with a word', async () => {
    await open('/words/?word=kite')
    expect(await heading('“kite”')).not.toHaveFocus()
  })

  it('takes the first word with a meaning of a question that the search form has sent', async () => {
    document.documentElement.setAttribute('data-asked-search', '')
    await open('/words/?q=where+is+the+lamp')
    await heading('“lamp”')
    await waitFor(() => expect(lines()).toHaveLength(2))
    expect(document.documentElement).not.toHaveAttribute('data-asked-search')
  })

  it('says that a word is in no story, and offers its neighbours and the search', async () => {
    const { user } = await open('/words/?word=lake')
    await screen.findByText(/^No story has this word/)
    expect(screen.getByRole('link', { name: 'Search for “lake”' })).toHaveAttribute('href', '/search/?q=lake')
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('No uses'))
    await user.click(screen.getByRole('link', { name: 'lamp' }))
    await waitFor(() => expect(lines()).toHaveLength(2))
  })

  it('says of a word that is too common what to ask instead', async () => {
    await open('/words/?word=the')
    expect(await screen.findByText(/^This stands in every story/)).toBeVisible()
  })

  it('draws a great many lines in steps', async () => {
    const passages = [makePassage({ id: 'p1', retold: 'kite '.repeat(310) })]
    const corpus = makeCorpus({ posts: [makePost({ slug: 'a', passages })] })
    const { user } = await renderApp('/words/?word=kite', { corpus })
    await waitFor(() => expect(lines()).toHaveLength(300))
    await user.click(screen.getByText('Show more of the 310 uses'))
    expect(lines()).toHaveLength(310)
    expect(screen.queryByText(/^Show more/)).toBeNull()
  })

  describe('while its texts are not there', () => {
    const fetched = vi.fn<typeof fetch>()
    beforeEach(() => vi.stubGlobal('fetch', fetched))
    afterEach(() => {
      vi.unstubAllGlobals()
      fetched.mockReset()
    })

    it('says that it is waiting, and asks for nothing until a word is asked for', async () => {
      fetched.mockReturnValue(new Promise(() => undefined))
      const { user } = await open('/words/', ['search-index'])
      expect(fetched).not.toHaveBeenCalled()
      await user.type(screen.getByRole('textbox'), 'kite{Enter}')
      expect(await screen.findByText(/words of the stories are on their way/)).toBeVisible()
    })

    it('says that it failed, and a button tries again', async () => {
      fetched.mockResolvedValue(new Response('', { status: 404 }))
      const { user } = await open('/words/?word=kite', ['search-index'])
      const alert = await screen.findByRole('alert')
      const json = { headers: { 'content-type': 'application/json' } }
      fetched.mockResolvedValue(new Response(JSON.stringify(searchData(tinyCorpus())), json))
      await user.click(within(alert).getByRole('button', { name: 'Try again' }))
      await waitFor(() => expect(lines()).toHaveLength(4))
    })
  })
})
