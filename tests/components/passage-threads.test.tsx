// Beside each passage stand the names of all themes it carries; each is a link once, where its thread starts.
// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router-dom'
import { describe, expect, it } from 'vitest'
import { PassageThreads } from '../../src/components/passage-threads.tsx'
import type { ThreadInPost } from '../../src/corpus/slices.ts'
import { lanesOf } from '../../src/themes/threads.ts'

const thread = (name: string, ...ids: readonly string[]): ThreadInPost => ({
  slug: name.toLowerCase(),
  name,
  family: 'wind',
  line: 0,
  passages: ids.map(id => ({ id: id.replace('?', ''), weak: id.endsWith('?') })),
})
const themes = [thread('Flying', 'p1', 'p2'), thread('String', 'p1?', 'p2?'), thread('Rain', 'p2')]
const lanes = lanesOf(['p1', 'p2', 'p3'], [{ slug: 'wind', name: 'Wind', themes }])

/** The names beside a passage, each with the address it leads to. */
const namesAt = (id: string) => {
  render(
    <MemoryRouter>
      <PassageThreads lanes={lanes.get(id) ?? []} />
    </MemoryRouter>,
  )
  return screen
    .queryAllByRole('listitem')
    .map(item => [item.textContent, within(item).queryByRole('link')?.getAttribute('href') ?? 'no link'])
}

describe('the themes beside a passage', () => {
  it('are links where their threads start, and say where one is only touched on', () => {
    expect(namesAt('p1')).toEqual([
      ['Flying', '/themes/flying/'],
      ['String touched on', '/themes/string/'],
    ])
  })

  it('have plain names where their threads go on', () => {
    expect(namesAt('p2')).toEqual([
      ['Flying', 'no link'],
      ['String touched on', 'no link'],
      ['Rain', '/themes/rain/'],
    ])
  })

  it('are not spoken of where none runs, but keep their lanes', () => {
    expect(namesAt('p3')).toEqual([])
    expect(document.querySelectorAll('[aria-hidden=true] > *')).toHaveLength(3)
  })
})
