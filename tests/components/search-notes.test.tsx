// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Corpus } from '../../src/corpus/schema.ts'
import { renderApp } from '../support/render-app.tsx'
import { makeWord, tinyCorpus } from '../support/tiny-corpus.ts'

const open = (address: string, corpus: Corpus = tinyCorpus(), without: readonly string[] = []) =>
  renderApp(address, { corpus, without })
const stories = () => [...document.querySelectorAll('ol[data-results] > li h3 a')].map(link => link.textContent)

describe('what the search says of a question', () => {
  it('names the words it looked for as well, and what was asked', async () => {
    await open('/search/?q=windy')
    const also = await screen.findByRole('region', { name: 'Also looked for' })
    expect(within(also).getByRole('listitem')).toHaveTextContent('“a stiff breeze” for “windy”')
    expect(stories()).toEqual(['The first kite'])
  })

  it('leads to the theme a question asks for', async () => {
    await open('/search/?q=soaring')
    const also = await screen.findByRole('region', { name: 'Also looked for' })
    expect(within(also).getByRole('link', { name: 'Flying' })).toHaveAttribute('href', '/themes/flying/')
  })

  it('shows three of them at once, the others folded away', async () => {
    const words = ['blue', 'rain', 'pen', 'drew', 'paper'].map(word =>
      makeWord({ slug: `w-${word}`, word: `odd ${word}`, inPosts: [word] }),
    )
    await open('/search/?q=odd+blue+rain+pen+drew+paper', { ...tinyCorpus(), words })
    const also = await screen.findByRole('region', { name: 'Also looked for' })
    expect(within(also).getAllByRole('list')[0]?.children).toHaveLength(3)
    expect(screen.getByText('2 more').tagName).toBe('SUMMARY')
  })

  it('says what it looked for instead of a slip, with a way to insist', async () => {
    const { user, address } = await open('/search/?q=splendidyl+')
    await screen.findByText(/Nothing for “splendidyl”; showing “splendidly”\./)
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('1 story, 1 passage for “splendidly”'))
    await user.click(screen.getByRole('link', { name: 'Look for “splendidyl” all the same' }))
    expect(decodeURIComponent(address())).toContain('q="splendidyl"')
    await screen.findByRole('heading', { name: 'What to try' })
    expect(screen.queryByText(/showing/)).toBeNull()
  })

  it('says that nobody has a name, and whether it looked for the word instead', async () => {
    await open('/search/?q=author:kite')
    await screen.findByText('No author is called “kite”; looked for the word instead.')
    expect(stories()).toHaveLength(2)
  })

  it('says that a name to leave out is nobody’s, and that nothing was left out', async () => {
    await open('/search/?q=kite+-author:smith')
    await screen.findByText('No author is called “smith”; nothing was left out.')
    expect(stories()).toHaveLength(2)
  })

  it('says which filters of the address it could not take, and shows what is left', async () => {
    await open('/search/?q=kite&from=abc&author=nobody')
    await screen.findByText('“from=abc” is no day here and was left out.')
    expect(screen.getByText('“author=nobody” is no author here and was left out.')).toBeVisible()
    expect(stories()).toHaveLength(2)
  })

  it('asks nothing for a question of nothing but signs', async () => {
    await open(`/search/?q=${encodeURIComponent('"')}`)
    expect(screen.getByRole('heading', { name: 'Try one of these' })).toBeVisible()
    expect(stories()).toEqual([])
  })

  it('says of a passage that it only touches on the theme chosen', async () => {
    await open('/search/?theme=string')
    expect(await screen.findByText(/^Passage 3, .*; it only touches on the theme$/)).toBeVisible()
  })

  it('says nothing of the kind where a passage is clearly on the theme', async () => {
    await open('/search/?theme=flying')
    const which = await screen.findAllByText(/^Passage \d/)
    expect(which.map(one => one.textContent.includes('touches')).toSorted()).toEqual([false, false, true])
  })

  it('marks the title where only the title answers, with one passage for a taste', async () => {
    await open('/search/?q=first')
    await waitFor(() => expect(stories()).toEqual(['The first kite']))
    expect(document.querySelector('h3 mark')).toHaveTextContent('first')
    expect(document.querySelectorAll('[data-passage]')).toHaveLength(1)
    expect(document.querySelector('[data-results] details')).toBeNull()
  })
})

describe('a word that no story has', () => {
  const fetched = vi.fn<typeof fetch>()
  beforeEach(() => vi.stubGlobal('fetch', fetched))
  afterEach(() => {
    vi.unstubAllGlobals()
    fetched.mockReset()
  })
  const words = { kind: 'general-words', lines: 'gale breeze\nzephyr breeze', licence: '' }
  const json = { headers: { 'content-type': 'application/json' } }
  const openWithout = (q: string) => open(`/search/?q=${q}`, tinyCorpus(), ['general-words'])

  it('brings stories near in meaning, apart and labelled', async () => {
    fetched.mockResolvedValue(new Response(JSON.stringify(words), json))
    await openWithout('gale')
    await screen.findByRole('heading', { name: 'Stories that come near' })
    expect(
      screen.getByText('They have only some of the words, or have them far apart, or are only near in meaning.'),
    ).toBeVisible()
    expect(document.querySelectorAll('ol[data-related] > li')).toHaveLength(1)
    expect(document.querySelector('ol[data-related] mark')).toHaveTextContent('breeze')
    expect(stories()).toEqual([])
    expect(fetched).toHaveBeenCalledTimes(1)
  })

  it('gets the answer there is, without a complaint, where the general words do not come', async () => {
    fetched.mockRejectedValue(new TypeError('no network'))
    await openWithout('gale')
    await screen.findByText('No story has the word “gale”.')
    expect(screen.queryByRole('alert')).toBeNull()
    expect(fetched).toHaveBeenCalledTimes(1)
  })

  it('leaves the stories found before in their place until the answer is whole', async () => {
    let arrive: ((words: Response) => void) | undefined
    fetched.mockReturnValue(new Promise(done => (arrive = done)))
    await openWithout('kite')
    await waitFor(() => expect(stories()).toHaveLength(2))
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'gale ' } })
    await waitFor(() => expect(fetched).toHaveBeenCalled())
    expect(stories()).toHaveLength(2)
    arrive?.(new Response(JSON.stringify(words), json))
    await screen.findByRole('heading', { name: 'Stories that come near' })
    expect(stories()).toEqual([])
  })

  it('is not asked for where all words stand in the stories', async () => {
    await openWithout('kite')
    await waitFor(() => expect(stories()).toHaveLength(2))
    expect(fetched).not.toHaveBeenCalled()
  })
})
