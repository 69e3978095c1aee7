// Where a page can be followed, its feeds are linked: plain links to files, which the router leaves alone.
// @vitest-environment happy-dom
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderApp } from '../support/render-app.tsx'
import { tinyCorpus } from '../support/tiny-corpus.ts'

it.each([
  ['/', ['/feed.xml', '/weeks/kite-week/feed.xml']],
  ['/weeks/lamp-week/', ['/feed.xml', '/weeks/lamp-week/feed.xml']],
  ['/authors/author-one/', ['/authors/author-one/feed.xml']],
  ['/themes/night/', ['/themes/night/feed.xml']],
  ['/about/', ['/feed.xml', '/feed.json']],
])('%s links to its feeds', async (address, feeds) => {
  await renderApp(address, { corpus: tinyCorpus() })
  const links = screen.getAllByRole('link').map(link => link.getAttribute('href') ?? '')
  expect(links.filter(href => /feed\.(?:xml|json)$/.test(href))).toEqual(feeds)
})

it('“What is a feed?” leads to the words about feeds', async () => {
  const { user, address } = await renderApp('/themes/night/', { corpus: tinyCorpus() })
  await user.click(screen.getByRole('link', { name: 'What is a feed?' }))
  expect(address()).toBe('/about/#feeds')
  expect(await screen.findByRole('heading', { name: 'Feeds' })).toHaveFocus()
})
