// All themes on one page: what each means and how much carries it, and the cloth of which story carries which.
// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../support/render-app.tsx'
import { makeCorpus, tinyCorpus } from '../support/tiny-corpus.ts'

/** What stands under the name of a theme in the list. */
const noteAt = (theme: string) => screen.getByRole('link', { name: theme }).closest('li')?.textContent

describe('the page of all themes', () => {
  it('says what each means and how much carries it, weak passages apart', async () => {
    await renderApp('/themes/', { corpus: tinyCorpus() })
    expect(noteAt('Flying')).toContain('Things that leave the ground.')
    expect(noteAt('Flying')).toMatch(/3 passages in 2 stories, 1 only touching on it$/)
    expect(noteAt('Lamps')).toMatch(/1 passage in 1 story$/)
  })

  it('leads from a number of the cloth to that story on the page of the theme', async () => {
    const { user, address } = await renderApp('/themes/', { corpus: tinyCorpus() })
    const cloth = within(screen.getByRole('region', { name: 'Stories and the themes they carry' }))
    await user.click(cloth.getByRole('link', { name: '2 on Flying in The first kite' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Flying' })).toBeVisible()
    expect(address()).toBe('/themes/flying/#story-the-first-kite')
    expect(screen.getByRole('heading', { level: 2, name: 'The first kite' })).toHaveFocus()
  })

  it('has no cloth, and says why, where no theme is set up', async () => {
    await renderApp('/themes/', { corpus: makeCorpus() })
    expect(screen.getByText(/^There are no themes here yet/)).toBeVisible()
    expect(screen.queryByRole('table')).toBeNull()
  })
})
