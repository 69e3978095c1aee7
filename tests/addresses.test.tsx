// Whatever stands in an address, a reader who moves there is on a page: one main part with one heading, and no exception.
// @vitest-environment happy-dom
import { act } from '@testing-library/react'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { tidyAddress } from '../src/components/tidy-address.ts'
import { pages } from '../src/pages.tsx'
import { hostileStrings, hostileText, inAddress } from './support/hostile-strings.ts'
import { renderApp } from './support/render-app.tsx'
import { tinyCorpus } from './support/tiny-corpus.ts'

const corpus = tinyCorpus()
const fetched = vi.fn<typeof fetch>()
const reload = vi.fn<() => void>()

beforeEach(() => {
  vi.stubGlobal('fetch', fetched)
  fetched.mockImplementation(async () => new Response('', { status: 404 }))
  vi.spyOn(window.location, 'reload').mockImplementation(reload)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  fetched.mockReset()
  reload.mockReset()
})

/** Moves within the app, as a link and as Back do. */
const move = async (address: string): Promise<void> => {
  await act(async () => {
    window.history.pushState({ key: `at-${address.length}`, idx: 1, usr: null }, '', address)
    tidyAddress()
    window.dispatchEvent(new PopStateEvent('popstate', { state: window.history.state }))
  })
  // What was asked for has been answered, or refused.
  await act(async () => void (await new Promise(done => setTimeout(done))))
}

/** Main parts, headings in them, and whether the page has broken. */
const shown = () => [
  document.querySelectorAll('main').length,
  document.querySelectorAll('main h1').length,
  document.querySelector('h1')?.textContent === 'Something went wrong on this page',
]
const onePage = [1, 1, false]

const patterns = pages.map(({ pattern }) => pattern)
const withParts = patterns.filter(pattern => pattern.includes(':'))
const names = [
  'q',
  'theme',
  'author',
  'from',
  'to',
  'voice',
  'sort',
  'show',
  'edition',
  'order',
  'word',
  '__proto__',
  '%',
]

it('every known trap in a part of a path gives the page for what is not there, and asks for no file', async () => {
  await renderApp('/', { corpus })
  for (const text of hostileStrings.filter(one => one !== '')) {
    for (const part of inAddress(text).filter(one => one.length < 2000)) {
      const pattern = withParts[part.length % withParts.length] ?? ''
      const address = pattern.replace(/:\w+/, () => part.replaceAll(/[?#]/g, encodeURIComponent))
      await move(address)
      expect(shown(), address.slice(0, 80)).toEqual(onePage)
    }
  }
  const asked = fetched.mock.calls.map(([url]) => String(url)).filter(url => !/^\/data\/[\w/-]+\.json$/.test(url))
  expect(asked).toEqual([])
})

it('every known trap in a question gives a page, on every kind of page that has one', async () => {
  await renderApp('/', { corpus })
  for (const [at, text] of hostileStrings.entries()) {
    const name = names[at % names.length] ?? 'q'
    const [part = ''] = inAddress(text).slice(at % 2 ? -1 : 0)
    for (const page of ['/search/?q=', at % 2 ? '/words/?q=' : `/?${name}=`]) {
      await move(page + part)
      expect(shown(), (page + part).slice(0, 80)).toEqual(onePage)
    }
  }
})

it('any address at all gives a page', async () => {
  await renderApp('/', { corpus })
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        pattern: fc.constantFrom(...patterns),
        part: hostileText,
        name: fc.constantFrom(...names),
        value: hostileText,
      }),
      async ({ pattern, part, name, value }) => {
        const [path = ''] = inAddress(part).slice(-1)
        const address = `${pattern.replaceAll(/:\w+/g, () => path || 'a')}?${name}=${value}#${part}`
        await move(address)
        expect(shown(), address.slice(0, 80)).toEqual(onePage)
      },
    ),
    { numRuns: 60 },
  )
})
