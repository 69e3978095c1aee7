// The page about the site speaks of what is there, and promises no edition that no story has.
// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../support/render-app.tsx'
import { makeCorpus, makePost, tinyCorpus } from '../support/tiny-corpus.ts'

const editions = () =>
  within(screen.getByRole('region', { name: 'Whose words these are' }))
    .getAllByRole('listitem')
    .map(item => item.textContent.replace(/,? (?:as|by) .*/, ''))

describe('the page about the site', () => {
  it('explains each edition, best first', async () => {
    await renderApp('/about/', { corpus: tinyCorpus() })
    expect(editions()).toEqual(['In the author’s own words', 'Retold in plain words', 'Short and simple'])
  })

  it('is silent on an edition that no story has', async () => {
    await renderApp('/about/', { corpus: makeCorpus({ posts: [makePost({ slug: 'a' })] }) })
    expect(editions()).toEqual(['Retold in plain words'])
  })
})
