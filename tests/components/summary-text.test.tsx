// A point of the short summary leads to its passages, and takes a note by one press.
// @vitest-environment happy-dom
import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { MemoryRouter } from 'react-router-dom'
import { afterEach, expect, it } from 'vitest'
import { SummaryText } from '../../src/components/summary-text.tsx'
import { notes } from '../../src/reading/notes.ts'
import { store } from '../../src/reading/stored.ts'

afterEach(() => store.forget())

const show = () => {
  const summary = {
    checkedBy: 'not yet',
    blocks: [
      { kind: 'heading', text: 'What happened', cites: [] },
      { kind: 'point', text: 'Two people made a kite.', cites: ['p3', 'p1'] },
      { kind: 'point', text: 'It flew.', cites: ['p2'] },
      { kind: 'point', text: 'It was fun.', cites: [] },
    ],
  } as const
  render(
    <MemoryRouter>
      <SummaryText post={{ slug: 'kites', title: 'Kites' }} summary={summary} text="retold" />
    </MemoryRouter>,
  )
  return userEvent.setup()
}

it('a note on a point is kept on its words and the first passage it cites, and the focus comes back', async () => {
  const user = show()
  const button = screen.getByRole('button', { name: 'Write a note on point 2' })
  await user.click(button)
  expect(button).toHaveAttribute('aria-expanded', 'true')
  await user.type(await screen.findByLabelText('My note'), 'How high?')
  await user.click(screen.getByRole('button', { name: 'Save the note' }))
  expect(notes.all()).toMatchObject([
    {
      post: 'kites',
      title: 'Kites',
      passage: 'p2',
      edition: 'summary',
      quote: 'It flew.',
      start: 0,
      text: 'How high?',
    },
  ])
  await waitFor(() => expect(button).toHaveFocus())
  expect(screen.queryByLabelText('My note')).toBeNull()
})

it('a point that cites no passage has no button, for a note needs one', () => {
  show()
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Write a note on point 1',
    'Write a note on point 2',
  ])
})
