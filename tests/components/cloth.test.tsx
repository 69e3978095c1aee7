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
    expect(cellsOf('Flying')).toEqual([
      '(1) on Flying in A kite on paper, only touched on',
      '2 on Flying in The first kite',
    ])
    expect(cellsOf('Holding the string')).toEqual([
      'none',
      '(1) on Holding the string in The first kite, only touched on',
    ])
    expect(cellsOf('Lamps')).toEqual(['none', 'none'])
  })

  it('leads from each number to that story on the page of the theme', () => {
    const addressOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href')
    expect(addressOf('2 on Flying in The first kite')).toBe('/themes/flying/#story-the-first-kite')
    expect(addressOf('(1) on Flying in A kite on paper, only touched on')).toBe('/themes/flying/#story-a-kite-on-paper')
    expect(within(screen.getByRole('table', { name: 'Light' })).queryByRole('link')).toBeNull()
  })

  it('has a table for each family, by its name', () => {
    const themes = (family: string) =>
      within(screen.getByRole('table', { name: family }))
        .getAllByRole('rowheader')
        .map(head => head.textContent)
    expect(themes('Wind')).toEqual(['Flying', 'Holding the string'])
    expect(themes('Light')).toEqual(['Lamps', 'Night'])
  })

  it('names the columns of each table in the order of its key, which leads to the stories', () => {
    for (const table of screen.getAllByRole('table')) {
      const heads = within(table).getAllByRole('columnheader')
      expect(heads.map(head => head.textContent)).toEqual(['Theme', '1: A kite on paper', '2: The first kite'])
    }
    const links = within(screen.getByRole('list')).getAllByRole('link')
    expect(links.map(link => link.getAttribute('href'))).toEqual(['/posts/a-kite-on-paper/', '/posts/the-first-kite/'])
  })
})
