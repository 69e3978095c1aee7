// @vitest-environment happy-dom
// What the concordance says of several words, through the real app; and on a site that is searched by parts.
import { render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { BrowserRouter } from 'react-router-dom'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { App } from '../../src/app.tsx'
import { archiveParts } from '../../src/build/archive-index.ts'
import { slicesOf } from '../../src/build/slices.ts'
import { createCorpusClient } from '../../src/corpus/queries.ts'
import { wordsFrom } from '../../src/page-words.tsx'
import { pages } from '../../src/pages.tsx'
import { wordsOf } from '../../src/words.ts'
import { searchData } from '../../src/search/documents.ts'
import { renderApp } from '../support/render-app.tsx'
import { makeCorpus, makePassage, makePost, tinyCorpus } from '../support/tiny-corpus.ts'

const lines = () => [...document.querySelectorAll('section[aria-labelledby=uses] ol > li')]
const marks = () => lines().map(line => line.querySelector('mark')?.textContent)
const open = (address: string) => renderApp(address, { corpus: tinyCorpus() })

afterEach(() => vi.unstubAllGlobals())

describe('the uses of several words', () => {
  it('are those side by side, said so, with a way to each word alone', async () => {
    const { user, address } = await open('/words/?word=a+stiff+breeze')
    await screen.findByRole('heading', { level: 2, name: '“stiff breeze”' })
    await waitFor(() => expect(marks()).toEqual(['stiff breeze']))
    expect(screen.getByText('Here is each place where these words stand side by side.')).toBeVisible()
    await user.click(screen.getByRole('link', { name: 'breeze' }))
    await waitFor(() => expect(address()).toBe('/words/?word=breeze'))
  })

  it('are those of each word where they nowhere stand so, and say so', async () => {
    await open('/words/?q=kite+breeze')
    await waitFor(() => expect(marks()).toEqual(['kite', 'kite', 'kite', 'kite', 'breeze']))
    expect(
      screen.getByText(/do not stand side by side in any story. Here is each use of “kite” and “breeze”/),
    ).toBeVisible()
  })

  it('leave out a word that is in no story, and say which', async () => {
    await open('/words/?word=kite+zeppelin')
    await waitFor(() => expect(lines()).toHaveLength(4))
    expect(screen.getByText('No story has “zeppelin”. Here is each use of “kite”.')).toBeVisible()
  })

  it('are none where no word is in a story', async () => {
    await open('/words/?word=zeppelin+blimp')
    expect(await screen.findByText(/^No story has any of these words/)).toBeVisible()
  })

  it('of one word need no saying', async () => {
    await open('/words/?word=kite')
    await waitFor(() => expect(lines()).toHaveLength(4))
    expect(screen.queryByText(/side by side|each use of/)).toBeNull()
  })
})

describe('on a site that is searched by parts', () => {
  const posts = Array.from({ length: 120 }, (_, at) =>
    makePost({
      slug: `post-${at}`,
      title: `Untitled ${at}`,
      passages: [
        makePassage({ id: 'p1', retold: `${at % 2 === 0 ? 'A kite.' : 'Tea.'} ${'Words to fill it. '.repeat(50)}` }),
      ],
    }),
  )
  const corpus = makeCorpus({ posts })

  it('only stories that hold the word are fetched, some at a time', async () => {
    const client = createCorpusClient(name => `/data/${name}.json`)
    const parts = new Map([...archiveParts(searchData(corpus))].map(([name, part]) => [name, JSON.stringify(part)]))
    for (const [name, slice] of slicesOf(corpus)) {
      if (name === 'words' || name.startsWith('words/')) client.setQueryData([name], slice)
      if (name === 'search') client.setQueryData([name], { ...Object(slice), index: 'parts' })
    }
    const fetched: string[] = []
    vi.stubGlobal('fetch', async (url: string) => {
      const name = url.replace('/data/', '').replace('.json', '')
      fetched.push(name)
      const headers = { 'content-type': 'application/json' }
      return new Response(parts.get(name) ?? null, { status: parts.has(name) ? 200 : 404, headers })
    })
    const words = wordsOf(() => Promise.resolve(wordsFrom(client)))
    await Promise.all([words.page, ...pages].map(page => page.load()))
    window.history.replaceState({ key: 'parts', idx: 0, usr: null }, '', '/words/?word=kite')
    render(
      <BrowserRouter>
        <App words={words} />
      </BrowserRouter>,
    )
    await waitFor(() => expect(lines()).toHaveLength(40), { timeout: 5000 })
    expect(fetched).not.toContain('search-index')
    expect(fetched.filter(name => name.startsWith('search/stories/'))).toHaveLength(40)
    expect(screen.getByText(/^These are from the first 40 stories. You can read another 20 stories/)).toBeVisible()
    const more = within(screen.getByRole('main')).getByRole('button', { name: 'Read more of the 20 stories left' })
    await userEvent.setup().click(more)
    await waitFor(() => expect(lines()).toHaveLength(60))
    expect(screen.queryByText(/^These are from the first/)).toBeNull()
  })
})
