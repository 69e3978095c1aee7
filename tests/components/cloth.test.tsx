// The cloth reads as a table: each number belongs to a theme and a story, by name.
// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router-dom'
import { beforeEach, describe, expect, it } from 'vitest'
import { themesSlice } from '../../src/build/theme-slices.ts'
import { Cloth } from '../../src/components/cloth.tsx'
import { lookup } from '../../src/corpus/select.ts'
import { tinyCorpus } from '../support/tiny-corpus.ts'

beforeEach(() => {
  const corpus = tinyCorpus()
  const { families, posts } = themesSlice({ corpus, find: lookup(corpus) })
  render(
    <MemoryRouter>
      <Cloth families={families} posts={posts} />
    </MemoryRouter>,
  )
})

const cellsOf = (theme: string) =>
  within(screen.getByRole('row', { name: new RegExp(`^${theme}`) }))
    .getAllByRole('cell')
    .map(cell => cell.textContent)

describe('the cloth', () => {
  it('says how many passages of each story carry a theme, and says so where none does', () => {
    expect(cellsOf('Flying')).toEqual(['1', '2'])
    expect(cellsOf('Holding the string')).toEqual(['none', '1'])
    expect(cellsOf('Lamps')).toEqual(['none', 'none'])
  })

  it('names its columns in the order of its key, which leads to the stories', () => {
    const [, ...columns] = screen.getAllByRole('columnheader').map(head => head.textContent)
    expect(columns).toEqual(['1: A kite on paper', '2: The first kite'])
    const links = within(screen.getByRole('list')).getAllByRole('link')
    expect(links.map(link => link.getAttribute('href'))).toEqual(['/posts/a-kite-on-paper/', '/posts/the-first-kite/'])
  })

  it('ties each number to the names of its theme and its story, each name once in the page', () => {
    for (const cell of screen.getAllByRole('cell')) {
      const ids = cell.getAttribute('headers')?.split(' ') ?? []
      expect(ids.map(id => document.querySelectorAll(`#${id}`).length)).toEqual([1, 1])
    }
    const [first] = screen.getAllByRole('cell')
    expect(first).toHaveAttribute('headers', 'cloth-theme-flying cloth-a-kite-on-paper')
  })
})
