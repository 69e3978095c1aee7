// Who wrote it, word for word, with ways to those who have a page.
// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router-dom'
import { expect, it } from 'vitest'
import { Byline } from '../../src/components/byline.tsx'

it('a byline keeps its words and leads to each person and organisation it names', () => {
  const parts = [
    { text: 'By ' },
    { text: 'Author One', author: 'one' },
    { text: ', Kite Maker and ' },
    { text: 'Author Two', author: 'two' },
    { text: ', ' },
    { text: 'The Kite Club', organisation: 'kite-club' },
  ]
  const { container } = render(
    <MemoryRouter>
      <Byline parts={parts} />
    </MemoryRouter>,
  )
  expect(container.textContent).toBe('By Author One, Kite Maker and Author Two, The Kite Club')
  expect(screen.getAllByRole('link').map(link => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Author One', '/authors/one/'],
    ['Author Two', '/authors/two/'],
    ['The Kite Club', '/organisations/kite-club/'],
  ])
})
