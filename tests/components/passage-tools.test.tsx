// A passage can be linked to and quoted; what was done, or could not be, is said in words.
// @vitest-environment happy-dom
import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { MemoryRouter } from 'react-router-dom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { pick } from '../../src/components/note-board.ts'
import { PassageTools } from '../../src/components/passage-tools.tsx'
import type { TextEdition } from '../../src/corpus/schema.ts'
import { lookup, postCard } from '../../src/corpus/select.ts'
import { notes } from '../../src/reading/notes.ts'
import { saved } from '../../src/reading/saved.ts'
import { store } from '../../src/reading/stored.ts'
import { tinyCorpus } from '../support/tiny-corpus.ts'

const corpus = tinyCorpus()
const post = lookup(corpus).posts.get('the-first-kite')
const address = '/posts/the-first-kite/?edition=retold'
const passage = post?.passages.find(({ id }) => id === 'p3')

/** The tools of passage 3, opened, with a clipboard that does as told. */
const open = async (edition: TextEdition, write: (text: string) => Promise<void>) => {
  if (post === undefined || passage === undefined) throw new Error('the made-up corpus has lost its kite')
  const user = userEvent.setup()
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(write)
  render(
    <MemoryRouter initialEntries={[address]}>
      <PassageTools post={post} passage={passage} card={postCard(corpus, lookup(corpus), post)} edition={edition} />
    </MemoryRouter>,
  )
  await user.click(screen.getByText('Tools'))
  return user
}

const summary = () => screen.getByText('Tools').closest('summary')

beforeEach(() => window.history.replaceState(null, '', address))

afterEach(() => {
  store.forget()
  pick(undefined)
})

describe('the tools of a passage', () => {
  it('open by one press of a word, which says to whoever listens whose tools these are', async () => {
    await open('original', () => Promise.resolve())
    expect(screen.getByRole('link')).toBeVisible()
    const heard = [...(summary()?.querySelectorAll(':scope > :not([aria-hidden=true])') ?? [])]
    expect(heard.map(part => part.textContent).join('')).toBe('Tools for passage 3')
    expect(summary()).toHaveTextContent('¶ 3 Tools for passage 3')
  })

  it('hold a link to the passage that keeps the rest of the address', async () => {
    await open('original', () => Promise.resolve())
    expect(screen.getByRole('link', { name: 'Link to passage 3' })).toHaveAttribute('href', `${address}#p3`)
  })

  it.each(['link', 'button'] as const)(
    'close by Escape on a %s within, with the focus where they were opened',
    async role => {
      const user = await open('original', () => Promise.resolve())
      screen.getAllByRole(role)[0]?.focus()
      expect(summary()).not.toHaveFocus()
      await user.keyboard('{Escape}')
      expect(screen.getByText('Copy link')).not.toBeVisible()
      expect(summary()).toHaveFocus()
    },
  )

  it('stay open at Escape elsewhere, and at other keys', async () => {
    const user = await open('original', () => Promise.resolve())
    const link = screen.getByRole('link')
    link.focus()
    await user.keyboard('x')
    expect(link).toHaveFocus()
    link.blur()
    await user.keyboard('{Escape}')
    expect(link).toBeVisible()
    expect(summary()).not.toHaveFocus()
  })

  it('copy its whole address, and say so', async () => {
    const write = vi.fn(() => Promise.resolve())
    const user = await open('original', write)
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(write).toHaveBeenCalledWith(`${window.location.origin}/posts/the-first-kite/#p3`)
    expect(await screen.findByText('Link copied.')).toBeVisible()
  })

  it.each([
    ['original', '“Two spars and some string” (Author One, Author Two, ', ''],
    ['retold', '“Two sticks and string” (retold from Author One, Author Two, ', '?edition=retold'],
  ] as const)('copy the %s words with credit, and an address that shows them', async (edition, quote, query) => {
    const write = vi.fn(() => Promise.resolve())
    const user = await open(edition, write)
    await user.click(screen.getByRole('button', { name: 'Copy quote with credit' }))
    const rest = `“The first kite”, 6 May 2031, ${window.location.origin}/posts/the-first-kite/${query}#p3)`
    expect(write).toHaveBeenCalledWith(quote + rest)
    expect(await screen.findByText('Quote copied.')).toBeVisible()
  })

  it('say what to do instead where the browser refuses to copy', async () => {
    const user = await open('original', () => Promise.reject(new Error('refused')))
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(await screen.findByText(/does not let us copy. Use the link instead/)).toBeVisible()
  })

  it('say so too where the browser has no clipboard at all', async () => {
    const user = await open('original', () => Promise.resolve())
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })
    await user.click(screen.getByRole('button', { name: 'Copy quote with credit' }))
    expect(await screen.findByText(/does not let us copy. Use the link instead/)).toBeVisible()
  })

  it('save the passage with its words, and let it go again', async () => {
    const user = await open('retold', () => Promise.resolve())
    await user.click(await screen.findByRole('button', { name: 'Save this passage' }))
    expect(saved.all()).toMatchObject([{ post: 'the-first-kite', passage: 'p3', words: 'Two sticks and string' }])
    await user.click(screen.getByRole('button', { name: 'Stop saving this passage' }))
    expect(saved.all()).toEqual([])
  })

  it('close for a note on all its words, which is kept, and give the focus back', async () => {
    const user = await open('retold', () => Promise.resolve())
    await user.click(await screen.findByRole('button', { name: 'Write a note on this passage' }))
    expect(screen.getByText('Copy link')).not.toBeVisible()
    await user.type(await screen.findByLabelText('My note'), 'Only two?')
    await user.click(screen.getByRole('button', { name: 'Save the note' }))
    expect(notes.all()).toMatchObject([
      { passage: 'p3', edition: 'retold', quote: 'Two sticks and string', start: 0, text: 'Only two?' },
    ])
    await waitFor(() => expect(summary()).toHaveFocus())
  })

  it('keep what was begun where Escape closes the form, until it is cancelled', async () => {
    const user = await open('original', () => Promise.resolve())
    const write = () => screen.getByText('Write a note on this passage')
    await user.click(await screen.findByText('Write a note on this passage'))
    await user.type(await screen.findByLabelText('My note'), 'Begun{Escape}')
    expect(screen.queryByLabelText('My note')).toBeNull()
    await user.click(screen.getByText('Tools'))
    await user.click(write())
    expect(await screen.findByLabelText('My note')).toHaveValue('Begun')
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    await user.click(screen.getByText('Tools'))
    await user.click(write())
    expect(await screen.findByLabelText('My note')).toHaveValue('')
    expect(notes.all()).toEqual([])
  })

  it('offer what was begun before the page was loaded again, and the words it was begun on', async () => {
    const user = await open('original', () => Promise.resolve())
    await user.click(await screen.findByText('Write a note on this passage'))
    expect(await screen.findByLabelText('My note')).not.toHaveAccessibleDescription()
    await user.type(await screen.findByLabelText('My note'), 'Begun')
    window.dispatchEvent(new Event('pagehide'))
    cleanup()
    const again = await open('retold', () => Promise.resolve())
    await again.click(await screen.findByText('Write a note on this passage'))
    expect(await screen.findByLabelText('My note')).toHaveValue('Begun')
    expect(screen.getByLabelText('My note')).toHaveAccessibleDescription(
      'You began this note before. It was on the words “Two spars and some string”.',
    )
    await again.type(screen.getByLabelText('My note'), ' again')
    await again.click(screen.getByRole('button', { name: 'Save the note' }))
    expect(notes.all()).toMatchObject([{ text: 'Begun again', quote: 'Two sticks and string' }])
    expect(Object.keys(window.localStorage).filter(key => key.includes('draft'))).toEqual([])
  })

  it('give way to what can be done with words picked in the passage', async () => {
    const user = await open('retold', () => Promise.resolve())
    act(() => pick({ passage: 'p3', edition: 'retold', text: 'Two sticks and string', start: 0, end: 10 }))
    expect(screen.getByText('Copy link')).not.toBeVisible()
    await user.click(await screen.findByRole('button', { name: 'Highlight' }))
    expect(notes.all()).toMatchObject([{ quote: 'Two sticks', suffix: ' and string', text: '' }])
    expect(screen.queryByRole('button', { name: 'Highlight' })).toBeNull()
  })
})
