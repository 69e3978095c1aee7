// A story of three people stands on three pages of people and once on that of their organisation.
// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../support/render-app.tsx'
import { makeAuthor, makeCorpus, makeOrganisation, makePost, tinyCorpus } from '../support/tiny-corpus.ts'

const three = ['one', 'two', 'three']
const corpus = makeCorpus({
  posts: [makePost({ slug: 'ours', title: 'Our kite', authors: three, organisations: ['club'] })],
  authors: three.map(slug => makeAuthor({ slug, name: `Author ${slug}`, role: 'Kite Maker', organisation: 'club' })),
  organisations: [makeOrganisation({ slug: 'club', name: 'The Kite Club', short: 'TKC' })],
})

describe('the story of three people', () => {
  it.each(three)('stands on the page of Author %s', async slug => {
    await renderApp(`/authors/${slug}/`, { corpus })
    expect(screen.getByRole('heading', { level: 1, name: `Author ${slug}` })).toBeVisible()
    const story = within(screen.getByRole('article', { name: 'Our kite' }))
    const people = story.getAllByRole('link', { name: /^Author/ }).map(link => link.getAttribute('href'))
    expect(people).toEqual(['/authors/one/', '/authors/two/', '/authors/three/'])
  })

  it('stands once on the page of their organisation, which leads to all three', async () => {
    await renderApp('/organisations/club/', { corpus })
    expect(screen.getAllByRole('article')).toHaveLength(1)
    expect(screen.getByRole('article', { name: 'Our kite' })).toBeVisible()
    const people = within(screen.getByRole('region', { name: 'People' })).getAllByRole('link')
    expect(people.map(link => link.textContent)).toEqual(['Author one', 'Author two', 'Author three'])
  })
})

describe('the page of a person', () => {
  it('says role, region and organisation, and quotes telling words, each a link to its passage', async () => {
    const { user, address } = await renderApp('/authors/author-one/', { corpus: tinyCorpus() })
    expect(screen.getByText('Kite Maker, Hilltop,', { exact: false })).toHaveTextContent(
      'Kite Maker, Hilltop, The Kite Club',
    )
    expect(screen.getByText('Author One makes kites.')).toBeVisible()
    const quoted = within(screen.getByRole('region', { name: 'Quoted in the stories' }))
    await user.click(quoted.getByRole('link', { name: '“a splendid morning”' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'The first kite' })).toBeVisible()
    expect(address()).toBe('/posts/the-first-kite/#p2')
  })

  it('has words for somebody with no story yet', async () => {
    await renderApp('/authors/new/', { corpus: makeCorpus({ authors: [makeAuthor({ slug: 'new', name: 'New' })] }) })
    expect(screen.getByText(/^No story yet/)).toBeVisible()
  })
})
