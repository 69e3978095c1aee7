// The browser takes over the page that the build has drawn: the same nodes, nothing fetched, nothing logged.
// The real entries run here, the server's and the browser's; each page reads the browser's anew.
// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { slicesOf } from '../src/build/slices.ts'
import { pageDataId, printPageData } from '../src/corpus/page-data.ts'
import { addressesOf, pages, render } from '../src/entry-server.tsx'
import { longListsCorpus } from './support/long-lists.ts'
import { tinyCorpus } from './support/tiny-corpus.ts'

const steps = [{ says: 'See it fly.', post: 'the-first-kite', passage: 'p2' }]
const corpus = {
  ...tinyCorpus(),
  paths: [{ slug: 'way', name: 'A way', for: 'For all.', opening: 'One stop.', steps }],
}
const longLists = longListsCorpus()
// Later pages of lists are in the one with long lists alone.
const slices = new Map([...slicesOf(longLists), ...slicesOf(corpus)])
const fetched = vi.fn<typeof fetch>()

beforeEach(() => void vi.stubGlobal('fetch', fetched))

/** What was asked for, but for the words of the search: its page fetches them when it rests. */
const asked = () =>
  fetched.mock.calls.map(([url]) => String(url)).filter(url => !/\/search-(?:index|beside)\.json$/.test(url))
afterEach(() => {
  vi.unstubAllGlobals()
  fetched.mockReset()
})

/** Lets the browser come to `address`, where the host answers with the page drawn for `path`. */
const visit = async (path: string, address = path) => {
  const { html, slice, head } = await render(path, '/', name => slices.get(name))
  const data = printPageData({ version: 'v7', slices: { [slice]: slices.get(slice) } })
  window.history.replaceState(null, '', address)
  delete document.documentElement.dataset['ready']
  delete document.documentElement.dataset['held']
  document.body.innerHTML = `<div id="root">${html}</div><script type="application/json" id="${pageDataId}">${data}</script>`
  const root = document.getElementById('root') ?? document.body
  const drawn = [...root.querySelectorAll('*')]
  vi.resetModules()
  await import('../src/entry-client.tsx')
  await vi.waitFor(() => expect(document.documentElement.dataset['ready']).toBe(''), { timeout: 5000 })
  // What can be read as it came waits for a touch.
  window.dispatchEvent(new Event('pointerdown'))
  await vi.waitFor(() => expect(document.documentElement.dataset['held']).toBeUndefined(), { timeout: 5000 })
  return { root, drawn, head }
}

const everyKind = pages.map(
  page => [page.name, addressesOf(page.name, corpus)[0] ?? addressesOf(page.name, longLists)[0] ?? ''] as const,
)

describe('a drawn page', () => {
  it.each(everyKind)('of the kind “%s” is taken over node by node (%s)', async (_, path) => {
    const { root, drawn, head } = await visit(path)
    expect(drawn.length).toBeGreaterThan(20)
    // Where React finds other nodes than it would draw, it draws all anew. What a device has kept may have come in addition by now.
    expect(drawn.filter(node => !root.contains(node))).toEqual([])
    expect(root.querySelectorAll('main h1')).toHaveLength(1)
    expect(document.title).toBe(head.title)
    expect(asked()).toEqual([])
  })

  it.each([
    ['/?order=oldest', '/'],
    ['/posts/the-first-kite/?edition=summary', '/posts/the-first-kite/'],
    ['/posts/the-first-kite/?edition=nonsense#100%', '/posts/the-first-kite/'],
    ['/themes/flying', '/themes/flying/'],
    ['/themes', '/themes/'],
  ])('is taken over as it is at %s, and answers to the address afterwards', async (address, path) => {
    const { root, drawn } = await visit(path, address)
    expect(root.querySelector('h1')).toBe(drawn.find(node => node.tagName === 'H1'))
    expect(root.querySelector('[role=alert]')).toBeNull()
    expect(asked()).toEqual([])
  })
})

describe('a page that has been taken over', () => {
  it('has the focus on the passage that the address names', async () => {
    await visit('/posts/the-first-kite/', '/posts/the-first-kite/#p4')
    expect(document.activeElement).toHaveAttribute('id', 'p4')
  })

  it('leads on to a page whose code and words are still to come, and says its title once', async () => {
    fetched.mockImplementation(async url =>
      Response.json(slices.get(String(url).replace(/^\/data\/v7\/|\.json$/g, ''))),
    )
    const { root } = await visit('/')
    root.querySelector<HTMLElement>('a[href="/themes/flying/"]')?.click()
    await vi.waitFor(() => expect(document.title).toBe('Flying – Week Reader'), { timeout: 5000 })
    expect(root.querySelector('h1')).toHaveTextContent('Flying')
    expect(root.querySelector('h1')).toHaveFocus()
    expect(root.querySelector('#arrival')).toHaveTextContent('Flying – Week Reader')
    // In tests React's strict mode comes to each page twice, and gives up the first fetch.
    expect(new Set(asked())).toEqual(new Set(['/data/v7/themes/flying.json']))
  })
})

describe('the page for missing things', () => {
  it.each(['/nothing/here/', '/posts/the-frist-kite/', '/posts/caf%C3%A9/', '/themes/a%2Fb/', '/authors/a b/'])(
    'is taken over at %s, and only then says what is missing',
    async address => {
      const { root, drawn } = await visit('/404.html', address)
      expect(drawn.every(node => root.contains(node))).toBe(true)
      expect(root.querySelectorAll('main h1')).toHaveLength(1)
      await vi.waitFor(() => expect(root.textContent).toContain('Nothing has the address'))
      expect(asked()).toEqual([])
    },
  )
})
