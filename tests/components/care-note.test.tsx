// Care for readers: said before a story's text and at the passage, with a way round it, and in a short word in lists.
// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { careByPassage } from '../../src/components/care-words.ts'
import { renderApp } from '../support/render-app.tsx'
import { tinyCorpus } from '../support/tiny-corpus.ts'

const corpusWith = (care: { kind: 'abuse' | 'illness'; passages: string[] }[]) => {
  const corpus = tinyCorpus()
  return { ...corpus, posts: corpus.posts.map(post => (post.slug === 'the-first-kite' ? { ...post, care } : post)) }
}

const kite = corpusWith([
  { kind: 'abuse', passages: ['p2'] },
  { kind: 'illness', passages: ['p2', 'p3'] },
])

describe('care for readers', () => {
  it('stands before the text, with where it is and how to skip it', async () => {
    const { user, address } = await renderApp('/posts/the-first-kite/', { corpus: kite })
    const before = screen.getByRole('complementary', { name: 'Before you read' })
    expect(before).toHaveTextContent('Before you read. This story speaks of abuse and illness.')
    expect(before.compareDocumentPosition(document.getElementById('p1') ?? before)).toBe(4)
    await user.click(within(before).getByText('See where, or skip it'))
    await user.click(within(before).getByRole('link', { name: 'From passage 3' }))
    expect(address()).toBe('/posts/the-first-kite/#p3')
    await user.click(within(before).getAllByRole('link', { name: 'Skip to passage 4' })[0] ?? before)
    expect(address()).toBe('/posts/the-first-kite/#p4')
  })

  it('stands at each such passage, above its words, and leads past all that follow on', async () => {
    const { user, address } = await renderApp('/posts/the-first-kite/', { corpus: kite })
    const passage = document.getElementById('p3') ?? document.body
    expect(passage.querySelector('[data-care]')).toHaveTextContent('Speaks of illness.')
    await user.click(within(passage).getByRole('link', { name: 'Skip to passage 4' }))
    expect(address()).toBe('/posts/the-first-kite/#p4')
    expect(document.getElementById('p1')?.querySelector('[data-care]')).toBeNull()
  })

  it('leads to the end of the story where the last passage is skipped', async () => {
    const last =
      tinyCorpus()
        .posts.find(({ slug }) => slug === 'the-first-kite')
        ?.passages.at(-1)?.id ?? ''
    await renderApp('/posts/the-first-kite/', { corpus: corpusWith([{ kind: 'abuse', passages: [last] }]) })
    const link = within(document.getElementById(last) ?? document.body).getByRole('link', {
      name: 'Skip to the end of the story',
    })
    const id = link.getAttribute('href')?.split('#')[1] ?? ''
    expect(document.getElementById(id)).not.toBeNull()
  })

  it('is said in a short word wherever the story or the passage is listed', async () => {
    await renderApp('/weeks/kite-week/', { corpus: kite })
    const story = screen.getByRole('article', { name: 'The first kite' })
    expect(within(story).getByText('Speaks of abuse and illness')).toBeInTheDocument()
    document.body.innerHTML = ''
    await renderApp('/themes/flying/', { corpus: kite })
    expect(screen.getAllByText('Speaks of abuse and illness')).toHaveLength(2)
  })

  it('says nothing where there is nothing to say', async () => {
    await renderApp('/posts/the-first-kite/', { corpus: tinyCorpus() })
    expect(screen.queryByText(/speaks of/i)).toBeNull()
  })
})

describe('a way round a passage', () => {
  it('leads to the first after it that speaks of nothing of the kind', () => {
    const passages = ['p1', 'p2', 'p4', 'p9', 'p3'].map(id => ({ id }))
    const care = [
      { kind: 'abuse', passages: ['p2', 'p4'] },
      { kind: 'illness', passages: ['p9'] },
    ] as const
    expect([...careByPassage(care, passages)]).toEqual([
      ['p2', { kinds: ['abuse'], after: 'p3' }],
      ['p9', { kinds: ['illness'], after: 'p3' }],
    ])
  })
})
