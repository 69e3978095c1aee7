// The bar of a story that a search has led to, in the story's real page: it counts, steps, marks, and can be cleared.
// @vitest-environment happy-dom
import { act, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { BrowserRouter } from 'react-router-dom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { slicesOf } from '../../src/build/slices.ts'
import { Announcer } from '../../src/components/announcer.tsx'
import { useArrival } from '../../src/components/arrival.ts'
import { fetchFoundBar } from '../../src/components/found-led.ts'
import { isSlice, type PostSlice } from '../../src/corpus/slices.ts'
import { PostView } from '../../src/views/post.tsx'
import { makeCorpus, makePassage, makePost, makeWeek } from '../support/tiny-corpus.ts'

const corpus = makeCorpus({
  weeks: [makeWeek({ slug: 'kite-week', posts: ['kites'] })],
  posts: [
    makePost({
      slug: 'kites',
      title: 'In the air',
      editions: ['original', 'retold', 'summary'],
      passages: [
        makePassage({ id: 'p1', original: 'A kite, a red kite.', retold: 'A toy.' }),
        makePassage({
          id: 'p2',
          original: 'Nothing here.',
          retold: 'A kite that hums.',
        }),
        makePassage({
          id: 'p3',
          original: 'The last kite of all.',
          retold: 'The end.',
          marks: { original: [{ kind: 'link', start: 4, end: 10, href: 'https://example.org/' }] },
        }),
      ],
      summary: {
        checkedBy: 'not yet',
        blocks: [
          { kind: 'point', text: 'Kites fly.', cites: ['p1'] },
          { kind: 'point', text: 'A ribbon holds a kite.', cites: ['p1'] },
        ],
      },
    }),
  ],
})

const Page = ({ data }: { data: PostSlice }) => {
  useArrival('In the air – Week Reader')
  return (
    <main>
      <PostView data={data} />
    </main>
  )
}

/** An entry of the history that the browser itself has made: nothing of the router is beside it. */
const loaded = Symbol('loaded')
const found = { q: 'kite', words: ['kite', 'kites'], phrases: [] }

// Places are remembered by the key of their entry: each entry of these tests is its own.
let entries = 0

/** The page of the story at an address, with what the history keeps beside it. */
const arrive = async (address: string, usr: unknown = { found }, idx = 0) => {
  const data = new Map(slicesOf(corpus)).get('posts/kites')
  if (!isSlice('post', data)) throw new Error('there is no slice of the story')
  window.history.replaceState(usr === loaded ? null : { usr, key: `k${entries++}`, idx }, '', `/posts/kites/${address}`)
  render(
    <BrowserRouter>
      <Page data={data} />
      <Announcer />
    </BrowserRouter>,
  )
  // The code of the bar comes in a file of its own.
  await act(async () => void (await fetchFoundBar()))
  return userEvent.setup()
}

const bar = () => screen.queryByRole('region', { name: 'Words you searched for' })
const press = (name: string) => within(bar() ?? document.body).getByRole('button', { name })
const expectBar = (words: string) => expect(bar()).toHaveTextContent(words)
const kept = (): unknown => (window.history.state as { usr: unknown }).usr
const edition = () => document.querySelector('article')?.getAttribute('data-edition')

const marks = new Map<string, readonly Range[]>()
const marked = (name: string) => marks.get(name)?.map(range => range.toString())

beforeEach(() => {
  marks.clear()
  vi.stubGlobal('Highlight', function Highlight(...ranges: readonly Range[]) {
    return ranges
  })
  vi.stubGlobal('CSS', { highlights: marks })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
  Object.defineProperty(document, 'referrer', { configurable: true, value: '' })
})

describe('a story that a search has led to', () => {
  it('begins with the first match of the passage, and marks it apart from the others', async () => {
    await arrive('#p1')
    expectBar('“kite” · 1 of 3')
    expect([marked('found'), marked('found-now')]).toEqual([['kite', 'kite'], ['kite']])
    expect(document.getElementById('p1')).toHaveFocus()
    expect(screen.getByRole('link', { name: 'Back to search' })).toHaveAttribute('href', '/search/?q=kite')
  })

  it('leads from match to match, round and round, with the focus on the passage', async () => {
    const user = await arrive('#p1')
    await user.click(press('Next'))
    expectBar('2 of 3')
    await user.click(press('Next'))
    expectBar('3 of 3')
    expect(document.getElementById('p3')).toHaveFocus()
    expect(document.getElementById('arrival')).toHaveTextContent('“kite”: 3 of 3')
    await user.click(press('Next'))
    expectBar('1 of 3')
    expect(document.getElementById('p1')).toHaveFocus()
    await user.click(press('Previous'))
    expectBar('3 of 3')
  })

  it('goes on with Enter where the focus is on the passage itself, and nowhere else', async () => {
    const user = await arrive('#p1')
    await user.keyboard('{Enter}{Enter}')
    expect(bar()).toHaveTextContent('3 of 3')
    await user.keyboard('{Shift>}{Enter}{/Shift}')
    expect(bar()).toHaveTextContent('2 of 3')
    document.querySelector<HTMLElement>('#p1 summary')?.focus()
    await user.keyboard('{F3}{Enter}')
    expect(bar()).toHaveTextContent('2 of 3')
  })

  it('keeps its words when a reader follows a link to another of its passages', async () => {
    await arrive('#p1')
    act(() => document.querySelector<HTMLElement>('a[href$="#p3"]')?.click())
    expect(window.location.hash).toBe('#p3')
    expect(bar()).toHaveTextContent('“kite” · 3 of 3')
  })

  it('counts the places for a reader who comes to its top, and begins below', async () => {
    const user = await arrive('')
    expectBar('“kite” · 3 places')
    expect([marked('found')?.length, marked('found-now')]).toEqual([3, []])
    await user.click(press('Next'))
    expectBar('1 of 3')
  })

  it('says how many there are a moment after the title', async () => {
    vi.useFakeTimers()
    await arrive('#p3')
    expect(document.getElementById('arrival')).toHaveTextContent('')
    act(() => vi.advanceTimersByTime(1500))
    expect(document.getElementById('arrival')).toHaveTextContent('“kite”: 3 of 3')
  })

  it('has no bar and no marks without words, or with words that stand nowhere in it', async () => {
    await arrive('#p1', null)
    expect(bar()).toBeNull()
    expect(marks.size).toBe(0)
  })
})

describe('the edition shown', () => {
  it('is the one in which the passage has the words, which is said, and the address stays on the passage', async () => {
    await arrive('#p2')
    await vi.waitFor(() => expect(edition()).toBe('retold'))
    expectBar('“kite” · 1 of 1')
    expectBar('Shown retold in plain words, where the words are.')
    expect(window.location.href).toMatch(/\/posts\/kites\/\?edition=retold#p2$/)
    expect(kept()).toEqual({ found })
    expect([marked('found'), marked('found-now')]).toEqual([[], ['kite']])
  })

  it('is the reader’s own where the address names one', async () => {
    await arrive('?edition=original#p2')
    expect(edition()).toBe('original')
    expectBar('3 places')
  })

  it('carries marks and count along when another is chosen', async () => {
    const user = await arrive('#p1')
    await user.click(screen.getByRole('radio', { name: /Retold/ }))
    expectBar('1 place')
    expect(marked('found')).toEqual(['kite'])
    await user.click(screen.getByRole('radio', { name: /Short/ }))
    await user.click(press('Next'))
    expectBar('1 of 2')
    expect(marked('found-now')).toEqual(['Kites'])
    expect(screen.getByText('Kites fly.')).toHaveFocus()
  })
})

describe('a hit that quotes', () => {
  it('the summary leads to the point it quotes, with the focus on it and its words marked', async () => {
    await arrive('#p1', { found, quoted: { edition: 'summary', point: 1 } })
    await vi.waitFor(() => expect(edition()).toBe('summary'))
    expect(window.location.href).toMatch(/\/posts\/kites\/\?edition=summary$/)
    expectBar('“kite” · 2 of 2')
    expectBar('Shown short and simple, where the words are.')
    expect(screen.getByText('A ribbon holds a kite.')).toHaveFocus()
    expect(marked('found-now')).toEqual(['kite'])
  })

  it('the summary leads to it in a new tab as well, where no text has the words', async () => {
    Object.defineProperty(document, 'referrer', {
      configurable: true,
      value: `${window.location.origin}/search/?q=ribbon`,
    })
    await arrive('#p1', loaded)
    await vi.waitFor(() => expect(edition()).toBe('summary'))
    expect(screen.getByText('A ribbon holds a kite.')).toHaveFocus()
    expect(marked('found-now')).toEqual(['ribbon'])
  })

  it('the retelling leads to the retelling, though the author’s own words have the word too', async () => {
    await arrive('#p2', { found: { ...found, words: ['nothing', 'kite'] }, quoted: { edition: 'retold' } })
    await vi.waitFor(() => expect(edition()).toBe('retold'))
    expect(document.getElementById('p2')).toHaveFocus()
    expect(marked('found-now')).toEqual(['kite'])
  })
})

describe('the way back to the search', () => {
  const back = () => screen.getByRole('link', { name: 'Back to search' })

  it('goes to the very search, with its filters, order and stories shown', async () => {
    await arrive('#p1', { found, from: { query: 'q=kite&theme=wind&sort=oldest&show=40' } })
    expect(back()).toHaveAttribute('href', '/search/?q=kite&theme=wind&sort=oldest&show=40')
  })

  it('goes back in the history where the search is still there, past other passages', async () => {
    const gone = vi.spyOn(window.history, 'go').mockImplementation(() => undefined)
    await arrive('#p1', { found, from: { query: 'q=kite', turn: 4 } }, 6)
    act(() => back().click())
    expect(gone).toHaveBeenCalledWith(-2)
    expect(window.location.pathname).toBe('/posts/kites/')
    gone.mockRestore()
  })
})

describe('clearing', () => {
  it('takes bar, marks and words away, and leaves the focus on the passage', async () => {
    const user = await arrive('#p1')
    await user.click(press('Previous'))
    await user.click(press('Clear'))
    await vi.waitFor(() => expect(bar()).toBeNull())
    expect([marks.size, kept()]).toEqual([0, null])
    expect(document.getElementById('p3')).toHaveFocus()
    expect(window.location.hash).toBe('#p3')
  })

  it('leaves the focus on the heading where no passage is named', async () => {
    const user = await arrive('')
    await user.click(press('Clear'))
    await vi.waitFor(() => expect(bar()).toBeNull())
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  })
})

describe('a story opened in a new tab', () => {
  const from = (value: string) => Object.defineProperty(document, 'referrer', { configurable: true, value })
  const origin = () => window.location.origin

  it('takes its words from the search it was opened from, and keeps them', async () => {
    from(`${origin()}/search/?theme=wind&q=kite+-red`)
    await arrive('#p2', loaded)
    await vi.waitFor(() => expectBar('“kite -red” · 1 of 1'))
    expect(edition()).toBe('retold')
    expect(kept()).toEqual({
      found: { q: 'kite -red', words: [], phrases: [], terms: ['kite'] },
      from: { query: 'theme=wind&q=kite+-red' },
    })
    expect(screen.getByRole('link', { name: 'Back to search' })).toHaveAttribute(
      'href',
      '/search/?theme=wind&q=kite+-red',
    )
  })

  it('takes none where they were cleared since', async () => {
    from(`${origin()}/search/?q=kite`)
    await arrive('#p1', null)
    expect(bar()).toBeNull()
  })
})

describe('a browser without highlights', () => {
  it('still counts and leads from match to match', async () => {
    vi.stubGlobal('Highlight', undefined)
    const user = await arrive('#p1')
    await user.click(press('Previous'))
    expectBar('3 of 3')
    expect(document.getElementById('p3')).toHaveFocus()
    await user.click(press('Clear'))
    await vi.waitFor(() => expect(bar()).toBeNull())
  })
})
