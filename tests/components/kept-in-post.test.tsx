// In the head of a story: saving, having read it, and the way back to where the reader was.
// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { QueryClientProvider } from '@tanstack/react-query'
import { MemoryRouter } from 'react-router-dom'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { slicesOf } from '../../src/build/slices.ts'
import { PostKeep } from '../../src/components/kept-in-post.tsx'
import { WeekProgress } from '../../src/components/progress-week.tsx'
import { Story } from '../../src/components/story.tsx'
import { createCorpusClient } from '../../src/corpus/queries.ts'
import type { Edition } from '../../src/corpus/schema.ts'
import { lookup, postCard } from '../../src/corpus/select.ts'
import { places } from '../../src/reading/places-read.ts'
import { saved } from '../../src/reading/saved.ts'
import { store } from '../../src/reading/stored.ts'
import { tinyCorpus } from '../support/tiny-corpus.ts'

const corpus = tinyCorpus()
const find = lookup(corpus)
const cards = corpus.posts.filter(({ week }) => week === 'kite-week').map(post => postCard(corpus, find, post))
const post = find.posts.get('the-first-kite')
if (post === undefined) throw new Error('the made-up corpus has lost its kite')

const draw = (edition: Edition = 'retold') => {
  const client = createCorpusClient(name => `/data/${name}.json`)
  for (const [name, slice] of slicesOf(corpus)) client.setQueryData([name], slice)
  render(
    <QueryClientProvider client={client}>
      <MemoryRouter initialEntries={[`/posts/${post.slug}/`]}>
        <PostKeep
          post={post}
          card={postCard(corpus, find, post)}
          edition={edition}
          week={{ slug: 'kite-week', title: 'Kite Week' }}
        />
      </MemoryRouter>
    </QueryClientProvider>,
  )
  return userEvent.setup()
}

afterEach(() => store.forget())

describe('a story that is kept', () => {
  it('is saved by one press and let go by the next', async () => {
    const user = draw()
    await user.click(screen.getByRole('button', { name: 'Save this story' }))
    expect(saved.isSaved(post.slug)).toBe(true)
    await user.click(screen.getByRole('button', { name: 'Stop saving this story' }))
    expect(saved.isSaved(post.slug)).toBe(false)
  })

  it('offers the way back to where the reader was, in the edition they read', () => {
    places.visit({ post: post.slug, passage: 'p3', edition: 'original', share: 0.4 })
    draw()
    const link = screen.getByRole('link', { name: 'Go on where you were, at passage 3' })
    expect(link).toHaveAttribute('href', `/posts/${post.slug}/?edition=original#p3`)
  })

  it.each(['p1', 'p99'])('offers none to passage %s: the first, or one that is there no more', passage => {
    places.visit({ post: post.slug, passage, edition: 'retold', share: 0.4 })
    draw()
    expect(screen.queryByRole('link')).toBeNull()
  })

  it('is read when the reader says so, leads on to the next one, and can be not read again', async () => {
    const user = draw()
    await user.click(screen.getByRole('button', { name: 'Mark as read' }))
    expect(places.all().get(post.slug)?.read).toBe(true)
    const next = cards.find(({ slug }) => slug !== post.slug)
    expect(await screen.findByRole('link', { name: `Next story: ${next?.title}` })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Mark as not read' }))
    expect(places.all().get(post.slug)?.read).toBe(false)
  })
})

describe('a browser that keeps nothing', () => {
  it('saves until the page is closed, and that is said', async () => {
    const refused = vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError')
    })
    const user = draw()
    await user.click(screen.getByRole('button', { name: 'Save this story' }))
    expect(screen.getByRole('button', { name: 'Stop saving this story' })).toBeVisible()
    expect(screen.getByText(/^This browser does not let us keep this\./)).toBeVisible()
    expect(saved.isSaved(post.slug)).toBe(true)
    refused.mockRestore()
  })
})

describe('a list of stories', () => {
  const list = () =>
    render(
      <MemoryRouter>
        <WeekProgress posts={cards} />
        {cards.map(card => (
          <Story key={card.slug} card={card} level={2} />
        ))}
      </MemoryRouter>,
    )

  it('says how far the reader is, and which are read', () => {
    places.markRead({ post: post.slug, passage: 'p1', edition: 'retold' })
    list()
    expect(screen.getByText(/^1 of 2 read, about \d+ minutes? left\.$/)).toBeVisible()
    expect(screen.getAllByText('Read', { exact: true })).toHaveLength(1)
    expect(screen.getByText('Read', { exact: true }).closest('article')).toHaveTextContent(post.title)
  })

  it('leads to the first story of a week that is not begun', () => {
    list()
    expect(screen.getByRole('link', { name: `Read first: ${cards[0]?.title}` })).toBeVisible()
    expect(screen.queryByText('Read', { exact: true })).toBeNull()
  })
})
