// Where a story leads: passages of other stories that go with its own, with the reason, and what is only suggested said so.
// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Corpus } from '../../src/corpus/schema.ts'
import { renderApp } from '../support/render-app.tsx'
import { makePassage, makePost, makeTheme, makeCorpus, makeWeek } from '../support/tiny-corpus.ts'

const corpus = (isChecked: boolean): Corpus =>
  makeCorpus({
    weeks: [makeWeek({ slug: 'kite-week', posts: ['one', 'two'] })],
    posts: ['one', 'two'].map(slug =>
      makePost({
        slug,
        title: `Story ${slug}`,
        passages: [makePassage({ id: 'p1', retold: `${'A ladder by the wall. '.repeat(20)}In ${slug}.` })],
      }),
    ),
    families: [{ slug: 'wind', name: 'Wind', themes: ['gales'] }],
    themes: [
      makeTheme({
        slug: 'gales',
        name: 'Gales',
        evidence: ['one', 'two'].slice(isChecked ? 0 : 1).map(post => ({ post, passage: 'p1', weak: false })),
        ...(!isChecked && { suggested: [{ post: 'one', passage: 'p1', weak: false }] }),
      }),
    ],
  })

describe('passages that go with a story', () => {
  it('say with which of its own they go, and why, and show how they begin', async () => {
    const { user, address } = await renderApp('/posts/one/', { corpus: corpus(true) })
    const part = screen.getByRole('region', { name: 'Passages that go with this story' })
    expect(part).toHaveTextContent('Goes with passage 1 of this story. Both carry “Gales”. Both have the words')
    expect(part).toHaveTextContent('“ladder”')
    expect(part).toHaveTextContent(/A ladder by the wall\. .* … Passage 1From Story two$/)
    await user.click(within(part).getByRole('link', { name: /^A ladder/ }))
    expect(address()).toBe('/posts/two/#p1')
  })

  it('say so where only suggestions lead to them', async () => {
    await renderApp('/posts/one/', { corpus: corpus(false) })
    expect(screen.getByRole('region', { name: 'Passages that go with this story' })).toHaveTextContent(
      'The editors have not checked these yet.',
    )
    const stories = screen.getByRole('region', { name: 'Stories like this one' })
    expect(stories).toHaveTextContent('Both may carry these themes. The editors have not checked them yet.')
    expect(within(stories).getByRole('link', { name: 'Gales' })).toBeInTheDocument()
  })
})
