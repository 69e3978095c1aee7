// The bar of found words says why another edition is shown than usual; for a reader who likes that one first it is the usual.
// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router-dom'
import { afterEach, describe, expect, it } from 'vitest'
import { FoundBar } from '../../src/components/found-bar.tsx'
import { preferences } from '../../src/reading/preferences.ts'
import { makePassage, makePost } from '../support/tiny-corpus.ts'

const post = makePost({
  slug: 'kites',
  editions: ['original', 'retold'],
  passages: [makePassage({ id: 'p1', original: 'Nothing here.', retold: 'A kite that hums.' })],
})
const entry = { pathname: '/posts/kites/', hash: '#p1', state: { found: { q: 'kite', words: ['kite'], phrases: [] } } }

const show = () =>
  render(
    <MemoryRouter initialEntries={[entry]}>
      <FoundBar post={post} edition="retold" />
    </MemoryRouter>,
  )

afterEach(() => preferences.reset())

describe('the line on the edition shown', () => {
  it('stands there where another one is usual', () => {
    show()
    expect(screen.getByText('Shown retold in plain words, where the words are.')).toBeVisible()
  })

  it('is left out where the reader likes this one first', () => {
    preferences.choose('edition', 'retold')
    show()
    expect(screen.getByRole('region', { name: 'Words you searched for' })).toBeVisible()
    expect(screen.queryByText(/where the words are/)).toBeNull()
  })
})
