// A wrong address says what is missing and where to go instead.
// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { renderApp } from '../support/render-app.tsx'
import { tinyCorpus } from '../support/tiny-corpus.ts'

beforeEach(() => void vi.stubGlobal('fetch', async () => new Response('', { status: 404 })))
afterEach(() => void vi.unstubAllGlobals())

const open = async (address: string) => {
  const app = await renderApp(address, { corpus: tinyCorpus() })
  await screen.findByRole('heading', { level: 1, name: 'There is no page here' })
  return app
}

describe('the page for a wrong address', () => {
  it.each(['/posts/the-frist-kite/', '/post/the-first-kite', '/blog/first-kite.html'])(
    'suggests the story meant by %s',
    async address => {
      const { user } = await open(address)
      expect(screen.getByText(`Nothing has the address ${address}`)).toBeVisible()
      const near = within(screen.getByRole('region', { name: 'Did you mean one of these?' }))
      await user.click(near.getByRole('link', { name: 'The first kite' }))
      expect(await screen.findByRole('heading', { level: 1, name: 'The first kite' })).toBeVisible()
    },
  )

  it('shows an address as people write it, and one that cannot be read as it came', async () => {
    await open('/caf%C3%A9-au-lait/')
    expect(screen.getByText('Nothing has the address /café-au-lait/')).toBeVisible()
  })

  it('offers ways on where nothing is near', async () => {
    await open('/wp-login.php')
    expect(screen.queryByRole('region', { name: 'Did you mean one of these?' })).toBeNull()
    expect(screen.getByRole('link', { name: 'Search the stories' })).toHaveAttribute('href', '/search/')
    expect(screen.getByRole('link', { name: 'All stories, day by day' })).toHaveAttribute('href', '/')
  })
})
