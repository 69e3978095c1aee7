// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { renderApp } from '../support/render-app.tsx'
import { makeCorpus, makePassage, makePost, makeWeek, tinyCorpus } from '../support/tiny-corpus.ts'

const many = (count: number) =>
  makeCorpus({
    weeks: [makeWeek({ slug: 'kite-week' })],
    posts: Array.from({ length: count }, (_, at) =>
      makePost({ slug: `made-${at}`, passages: [makePassage({ id: 'p1', retold: `Kite number ${at} went up.` })] }),
    ),
  })
const titles = () => [...document.querySelectorAll<HTMLElement>(':is([data-results], [data-related]) > li h3 a')]
const box = () => screen.getByRole('searchbox')

describe('many stories', () => {
  it('are shown twenty at a time, and the address says how many are shown', async () => {
    const { user, address } = await renderApp('/search/?q=kite', { corpus: many(45) })
    await waitFor(() => expect(titles()).toHaveLength(20))
    expect(screen.getByText('45 stories for “kite”, the first 20 shown')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Show 20 more' }))
    await waitFor(() => expect(titles()).toHaveLength(40))
    expect(titles()[20]).toHaveFocus()
    expect(address()).toBe('/search/?q=kite&show=40')
    await user.click(screen.getByRole('button', { name: 'Show 5 more' }))
    await waitFor(() => expect(titles()).toHaveLength(45))
    expect(titles()[40]).toHaveFocus()
    expect(screen.queryByRole('button', { name: /^Show \d/ })).toBeNull()
  })

  it('begin at the beginning for another question', async () => {
    const { user, address } = await renderApp('/search/?q=kite&show=40', { corpus: many(45) })
    await waitFor(() => expect(titles()).toHaveLength(40))
    await user.type(box(), ' up{Enter}')
    await waitFor(() => expect(address()).toBe('/search/?q=kite+up'))
    await waitFor(() => expect(titles()).toHaveLength(20))
  })
})

describe('keys', () => {
  beforeEach(() => window.localStorage.clear())
  const open = async (address = '/search/?q=kite') => {
    const app = await renderApp(address, { corpus: tinyCorpus() })
    // One module remembers places for all tests: a reader of the test before may yet be taken back to theirs.
    await act(() => new Promise(done => setTimeout(done, 700)))
    return app
  }

  it('go from the box to the stories, between them and back', async () => {
    const { user } = await open()
    await waitFor(() => expect(titles()).toHaveLength(2))
    await user.click(box())
    await user.keyboard('{ArrowDown}')
    expect(titles()[0]).toHaveFocus()
    await user.keyboard('{ArrowDown}')
    expect(titles()[1]).toHaveFocus()
    await user.keyboard('{ArrowDown}')
    expect(titles()[1]).toHaveFocus()
    await user.keyboard('{ArrowUp}{ArrowUp}')
    expect(box()).toHaveFocus()
  })

  it('go from a passage to its own story above or the next below, and straight to the box', async () => {
    const { user } = await open()
    await waitFor(() => expect(titles()).toHaveLength(2))
    const [first] = document.querySelectorAll<HTMLElement>('[data-results] > li')
    const passage = within(first ?? document.body).getAllByRole('link')[1]
    passage?.focus()
    await user.keyboard('{ArrowUp}')
    expect(titles()[0]).toHaveFocus()
    passage?.focus()
    await user.keyboard('{ArrowDown}')
    expect(titles()[1]).toHaveFocus()
    passage?.focus()
    await user.keyboard('{Escape}')
    expect(box()).toHaveFocus()
  })

  it('keep their own meaning with another key held, while a letter is composed, and where there is no story', async () => {
    const { user } = await open()
    await waitFor(() => expect(titles()).toHaveLength(2))
    await user.click(box())
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(box()).toHaveFocus()
    fireEvent.keyDown(box(), { key: 'ArrowDown', isComposing: true })
    expect(box()).toHaveFocus()
    await user.clear(box())
    await user.type(box(), 'zeppelin')
    await screen.findByRole('heading', { name: 'What to try' })
    await user.keyboard('{ArrowDown}')
    expect(box()).toHaveFocus()
  })

  it('bring a reader to the box from any page with /, but not with another key held', async () => {
    const { user, address } = await open('/themes/')
    await user.keyboard('{Control>}/{/Control}')
    expect(address()).toBe('/themes/')
    await user.keyboard('/')
    await waitFor(() => expect(address()).toBe('/search/'))
    await waitFor(() => expect(box()).toHaveFocus())
    expect(box()).toHaveValue('')
    await user.keyboard('and/or')
    expect(box()).toHaveValue('and/or')
  })

  it('select the question with / where the box is', async () => {
    const { user } = await open()
    await waitFor(() => expect(titles()).toHaveLength(2))
    titles()[0]?.focus()
    await user.keyboard('/')
    expect(box()).toHaveFocus()
    await user.keyboard('lamp')
    expect(box()).toHaveValue('lamp')
  })

  it('leave a reader alone who has switched / off', async () => {
    const { user, address } = await open('/search/')
    await user.click(screen.getByText('How to ask'))
    await user.click(screen.getByRole('checkbox', { name: /^Let the \/ key/ }))
    expect(screen.getByRole('checkbox', { name: /^Let the \/ key/ })).not.toBeChecked()
    await user.keyboard('/')
    expect(box()).not.toHaveFocus()
    const themes = within(screen.getByRole('navigation', { name: 'Main' })).getByRole('link', { name: 'Themes' })
    await user.click(themes)
    await user.keyboard('/')
    expect(address()).toBe('/themes/')
  })
})
