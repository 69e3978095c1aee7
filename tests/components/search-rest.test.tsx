// @vitest-environment happy-dom
// Lists of the search form that are cut: what is said of those that are not there.
import { render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router-dom'
import { expect, it } from 'vitest'
import { SearchRest } from '../../src/components/search-rest.tsx'

const draw = (list: 'authors' | 'organisations' | 'weeks', cut?: { authors?: number; weeks?: number }) =>
  render(
    <MemoryRouter>
      <SearchRest list={list} cut={cut} />
    </MemoryRouter>,
  )

it('a cut list says how many there are, leads to them all, and says how to ask for another', () => {
  const { container } = draw('authors', { authors: 249 })
  expect(screen.getByRole('link', { name: 'See all 249 people' }).getAttribute('href')).toBe('/authors/')
  expect(container.textContent).toBe(
    'These have the most stories. See all 249 people. Type author: and a name above to search for another.',
  )
})

it('a week cannot be asked for by name, so nothing says so', () => {
  expect(draw('weeks', { weeks: 143 }).container.textContent).toBe('These are the newest. See all 143 weeks.')
})

it('a whole list says nothing', () => {
  expect(draw('organisations', { authors: 249 }).container.textContent).toBe('')
  expect(draw('authors').container.textContent).toBe('')
})
