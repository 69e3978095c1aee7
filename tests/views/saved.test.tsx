// The page of saved things: empty it says what to try; otherwise it shows what is on the device, and nothing else.
// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { notes } from '../../src/reading/notes.ts'
import { places } from '../../src/reading/places-read.ts'
import { saved } from '../../src/reading/saved.ts'
import { store } from '../../src/reading/stored.ts'
import { renderApp } from '../support/render-app.tsx'
import { tinyCorpus } from '../support/tiny-corpus.ts'

const open = () => renderApp('/saved/', { corpus: tinyCorpus() })
const part = (name: string) => within(screen.getByRole('region', { name }))
const post = 'the-first-kite'
const title = 'The first kite'
const note = {
  post,
  title,
  passage: 'p3',
  edition: 'retold' as const,
  quote: 'Two sticks',
  prefix: '',
  suffix: ' and string',
  start: 0,
  text: 'Only two?',
}

afterEach(() => store.forget())

describe('the page of saved things', () => {
  it('says what to try while there is nothing', async () => {
    await open()
    expect(part('Saved stories and passages').getByText(/^You have saved nothing yet\./)).toBeVisible()
    expect(part('My notes').getByText(/^You have no notes yet\./)).toBeVisible()
    expect(part('Where I was').getByText(/^You have not begun a story yet\./)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Print as a booklet' })).toBeNull()
  })

  it('lists saved passages under their story, and takes one away', async () => {
    saved.save({ post, title, passage: 'p3', words: 'Two sticks and string' })
    saved.save({ post, title })
    const { user } = await open()
    const list = part('Saved stories and passages')
    expect(list.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([title])
    expect(list.getByRole('link', { name: 'Passage 3 of The first kite' })).toHaveAttribute(
      'href',
      `/posts/${post}/#p3`,
    )
    await user.click(list.getByRole('button', { name: 'Take away Passage 3 of The first kite' }))
    expect(saved.all().map(({ passage }) => passage)).toEqual([undefined])
    expect(list.getByRole('heading', { level: 2 })).toHaveFocus()
  })

  it('leads from a note to its words, in the edition that has them', async () => {
    notes.add(note)
    await open()
    const list = part('My notes')
    expect(list.getByText('Only two?')).toBeVisible()
    expect(list.getByRole('link', { name: /^Passage 3/ })).toHaveAttribute('href', `/posts/${post}/?edition=retold#p3`)
  })

  it('leads back to where the reader was, by the title that the site knows', async () => {
    places.visit({ post: 'the-old-lamp', passage: 'p1', edition: 'original', share: 0.25 })
    places.markRead({ post, passage: 'p1', edition: 'retold' })
    await open()
    const list = part('Where I was')
    expect(await list.findByRole('link', { name: 'Go on: The old lamp' })).toBeVisible()
    expect(list.getByText('Passage 1, 25% seen')).toBeVisible()
    expect(await list.findByRole('link', { name: title })).toHaveAttribute('href', `/posts/${post}/`)
  })

  it('forgets everything after a question, and only after a yes', async () => {
    saved.save({ post, title })
    const { user } = await open()
    await user.click(screen.getByRole('button', { name: 'Forget everything' }))
    await user.click(screen.getByRole('button', { name: 'Keep everything' }))
    expect(saved.all()).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: 'Forget everything' }))
    await user.click(screen.getByRole('button', { name: 'Yes, forget everything' }))
    expect(saved.all()).toEqual([])
    expect(screen.getByText('Everything is gone.', { selector: 'span' })).toBeVisible()
  })

  it('says why a file is refused, and takes nothing from it', async () => {
    const { user } = await open()
    const file = new File(['Dear reader'], 'letter.md', { type: 'text/markdown' })
    await user.upload(screen.getByLabelText('Take in a file you saved here'), file)
    expect(await screen.findByText(/Choose a file you saved from this site\.$/)).toBeVisible()
    expect(window.localStorage).toHaveLength(0)
  })
})
