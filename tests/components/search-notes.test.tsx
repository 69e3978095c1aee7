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

  it('tells the first of several in the line, the others folded away in it', async () => {
    const asked = { azure: 'blue', drizzle: 'rain', biro: 'pen', sketched: 'drew', parchment: 'paper' }
    const words = Object.entries(asked).map(([word, inPosts]) => makeWord({ slug: word, word, inPosts: [inPosts] }))
    await open(`/search/?q=${Object.keys(asked).join('+')}`, { ...tinyCorpus(), words })
    const also = await screen.findByRole('region', { name: 'Also looked for' })
    const line = within(also).getByText(/^Also looked for “\w+”, and 4 more$/)
    expect(line.tagName).toBe('SUMMARY')
    expect(line.parentElement).not.toHaveAttribute('open')
    expect(also.querySelectorAll('li')).toHaveLength(5)
  })

  it('says what it looked for instead of a slip, with a way to insist', async () => {
    const { user, address } = await open('/search/?q=splendidyl+')
    await screen.findByText(/Nothing for “splendidyl”. Showing “splendidly”\./)
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('1 story, 1 passage for “splendidly”'))
    await user.click(screen.getByRole('link', { name: 'Look for “splendidyl” all the same' }))
    expect(decodeURIComponent(address())).toContain('q="splendidyl"')
    expect(screen.getByRole('region', { name: 'Answer' })).toHaveFocus()
    await screen.findByRole('heading', { name: 'What to try' })
    expect(screen.queryByText(/showing/)).toBeNull()
    expect(screen.getByText('Nothing found for "splendidyl"')).toBeInTheDocument()
    expect(document.title).toBe('"splendidyl" – Search – Week Reader')
  })

  it('tells a slip once, however often and in whatever letters it was made', async () => {
    await open('/search/?q=splendidyl+Splendidyl+"splendidly"+splendidyl+')
    await screen.findByText(/^Nothing for “splendidyl”. Showing “splendidly”\./i)
    expect(screen.getAllByRole('link', { name: /all the same$/ })).toHaveLength(1)
  })

  it('shows one note above the stories, where room is kept, and the others below', async () => {
    await open('/search/?q=windy+splendidyl+')
    const slip = await screen.findByText(/Nothing for “splendidyl”/)
    const also = screen.getByRole('region', { name: 'Also looked for' })
    const list = document.querySelector('ol[data-results], ol[data-related]') ?? document.body
    expect(slip.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
    expect(slip.parentElement).not.toContainElement(also)
  })

  it('cuts a word that would fill the page, wherever it is told', async () => {
    await open(`/search/?q=${'x'.repeat(450)}`)
    const cut = `“${'x'.repeat(40)}…”`
    await screen.findByText(`No story has the word ${cut}.`)
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(`Nothing found for ${cut}`))
    expect(document.title).toBe(`${cut} – Search – Week Reader`)
    expect(document.querySelector('main')?.textContent).not.toContain('x'.repeat(41))
  })

  it('takes the focus along when it asks again without filters', async () => {
    const { user, address } = await open('/search/?q=zeppelin&author=author-one')
    await screen.findByText(/No story fits these filters\./)
    await user.click(screen.getByRole('link', { name: 'Search again without filters' }))
    expect(address()).toBe('/search/?q=zeppelin')
    await screen.findByText('No story has the word “zeppelin”.')
    expect(screen.getByRole('region', { name: 'Answer' })).toHaveFocus()
  })

  it('takes the focus along from an example, which goes away with its question', async () => {
    const { user } = await open('/search/')
    await user.click(screen.getByRole('link', { name: 'a stiff breeze' }))
    await waitFor(() => expect(stories()).not.toEqual([]))
    expect(screen.getByRole('region', { name: 'Answer' })).toHaveFocus()
  })

  it('says what else came off with a choice that was taken off', async () => {
    const { user, address } = await open('/search/?author=author-one&author=author-two&theme=lamps')
    await waitFor(() => expect(stories()).toHaveLength(1))
    await user.click(screen.getByRole('button', { name: /Remove Author Two/ }))
    expect(address()).toBe('/search/?theme=lamps')
    const words = '“Author One” came off too. No story has it with the rest.'
    expect(within(screen.getByRole('region', { name: 'Chosen filters' })).getByText(words)).toBeVisible()
    expect(document.getElementById('arrival')).toHaveTextContent(words)
    await user.click(screen.getByRole('button', { name: /Clear all/ }))
    expect(screen.getByRole('region', { name: 'Chosen filters' })).toBeEmptyDOMElement()
  })

  it('says that nobody has a name, and whether it looked for the word instead', async () => {
    await open('/search/?q=author:kite')
    await screen.findByText('No author is called “kite”. The search took it as a word.')
    expect(stories()).toHaveLength(2)
  })

  it('says that a name to leave out is nobody’s, and that nothing was left out', async () => {
    await open('/search/?q=kite+-author:smith')
    await screen.findByText('No author is called “smith”. The search left nothing out.')
    expect(stories()).toHaveLength(2)
  })

  it('says which filters of the address it could not take, and shows what is left', async () => {
    await open('/search/?q=kite&from=abc&author=nobody')
    await screen.findByText('“from=abc” is no day here. The search left it out.')
    expect(screen.getByText('“author=nobody” is no author here. The search left it out.')).toBeVisible()
    expect(stories()).toHaveLength(2)
  })

  it('asks nothing for a question of nothing but signs', async () => {
    await open(`/search/?q=${encodeURIComponent('"')}`)
    expect(screen.getByRole('heading', { name: 'Try one of these' })).toBeVisible()
    expect(stories()).toEqual([])
  })

  it('says of a passage that it only touches on the theme chosen', async () => {
    await open('/search/?theme=string')
    expect(await screen.findByText(/^Passage 3, .*\. It only touches on the theme$/)).toBeVisible()
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

describe('a word of which a letter or two are typed', () => {
  const begin = async (text: string) => {
    const app = await open('/search/')
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: text } })
    return app
  }

  it.each(['z', 'zq'])('brings no “nothing found”, only a word to go on: %s', async text => {
    const { user } = await begin(text)
    await screen.findByText('Keep typing.', { selector: '[aria-hidden]' })
    expect(screen.queryByText(/Nothing found|What to try|stand in every story|No story has/)).toBeNull()
    expect(screen.getByRole('heading', { name: 'Try one of these' })).toBeVisible()
    await user.type(screen.getByRole('searchbox'), 'zz')
    await screen.findByText(/^No story has the word “/)
  })

  it('leaves the stories found before where they are', async () => {
    await begin('kite')
    await waitFor(() => expect(stories()).toHaveLength(2))
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'kite zq' } })
    expect(stories()).toHaveLength(2)
    expect(screen.getByText(/^2 stories, \d passages for “kite”$/, { selector: '[aria-hidden]' })).toBeVisible()
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'zq' } })
    await screen.findByText('Keep typing.', { selector: '[aria-hidden]' })
    expect(stories()).toEqual([])
  })

  it('is answered when it is sent as it is', async () => {
    const { user } = await begin('zq')
    await user.type(screen.getByRole('searchbox'), '{Enter}')
    expect(await screen.findByText('No story has the word “zq”.')).toBeVisible()
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
    expect(screen.getByText('These have only some of your words or words close in meaning.')).toBeVisible()
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
