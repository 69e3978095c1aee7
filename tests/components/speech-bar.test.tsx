// @vitest-environment happy-dom
// The bar in the frame of the site, with an engine that tells everything: its buttons, its marks, its keys. This page knows
// no highlights, as some browsers: the passage that is read gets a line around it.
import { render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { MemoryRouter } from 'react-router-dom'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { slicesOf } from '../../src/build/slices.ts'
import { ListenFrom, ListenToPost } from '../../src/components/listen-post.tsx'
import { PostBody } from '../../src/components/post-body.tsx'
import { Shell } from '../../src/components/shell.tsx'
import { spokenLine } from '../../src/components/spoken-line.ts'
import { isSlice, type PostSlice } from '../../src/corpus/slices.ts'
import { systemClock } from '../../src/reading/speech-clock.ts'
import { standIn } from '../support/speech-engines.ts'
import { tinyCorpus } from '../support/tiny-corpus.ts'

// One engine for the file, as one browser has one. Slow enough that nothing ends within a test by itself.
const engine = standIn({ ...systemClock, move: () => {}, waiting: () => 0 }, { words: offset => offset, pace: 20 })
vi.stubGlobal('speechSynthesis', engine.speechSynthesis)
vi.stubGlobal('SpeechSynthesisUtterance', engine.SpeechSynthesisUtterance)

const kite = (): PostSlice => {
  const data = new Map(slicesOf(tinyCorpus())).get('posts/the-first-kite')
  if (!isSlice('post', data)) throw new Error('no such story')
  return data
}

const show = () => {
  const data = kite()
  const [, , , passage] = data.post.passages
  render(
    <MemoryRouter initialEntries={['/posts/the-first-kite/']}>
      <Shell prefetch={vi.fn()} missing={false}>
        <h1>{data.post.title}</h1>
        <ListenToPost data={data} edition="retold" />
        {passage && <ListenFrom passage={passage} post={data.post} edition="retold" />}
        <label>
          A field <input />
        </label>
        <PostBody post={data.post} card={data.card} families={[]} edition="retold" />
      </Shell>
    </MemoryRouter>,
  )
  return userEvent.setup()
}
const bar = () => screen.findByRole('region', { name: 'Reading aloud' })
const press = async (user: ReturnType<typeof show>, name: string) =>
  user.click(within(await bar()).getByRole('button', { name }))
const spoken = () => document.querySelector('[data-spoken]')?.textContent

beforeEach(() => window.localStorage.clear())
afterEach(async () => {
  // The session outlives a page, as it does in a visit.
  const { speechSession } = await import('../../src/components/speech-session.ts')
  speechSession().stop()
  // The engine tells of its silence a little later; no event may come after the page has gone.
  await new Promise(done => setTimeout(done, 50))
})

it('a press shows the bar, marks what is read, and names the button anew', async () => {
  const user = show()
  expect(screen.queryByRole('region', { name: 'Reading aloud' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Listen' }))
  expect(within(await bar()).getByText('Reading: The first kite')).toBeVisible()
  await waitFor(() => expect(spoken()).toBe('The first kite'))
  expect(document.querySelector('[data-spoken]')).toHaveAttribute('data-spoken', 'whole')
  expect(screen.getByRole('button', { name: 'Pause listening' })).toBeVisible()
  await press(user, 'Pause')
  expect(within(await bar()).getByText('Paused: The first kite')).toBeVisible()
  await press(user, 'Sentence on')
  expect(within(await bar()).getByText('Paused: The first kite, passage 1')).toBeVisible()
  expect(spoken()).toBe('The start')
  await press(user, 'Sentence back')
  expect(spoken()).toBe('The first kite')
})

it('tells on which line the voice is, while it is on', async () => {
  const user = show()
  const own = Object.getOwnPropertyDescriptor(Range.prototype, 'getClientRects')
  Object.defineProperty(Range.prototype, 'getClientRects', { configurable: true, value: () => [{ top: 5, bottom: 9 }] })
  await user.click(screen.getByRole('button', { name: 'Listen' }))
  await waitFor(() => expect(spokenLine.get()).toEqual({ top: 5, bottom: 9 }))
  await press(user, 'Pause')
  expect(spokenLine.get()).toBeUndefined()
  await press(user, 'Play')
  expect(spokenLine.get()).toBeDefined()
  await press(user, 'Stop')
  expect(spokenLine.get()).toBeUndefined()
  if (own) Object.defineProperty(Range.prototype, 'getClientRects', own)
})

it('begins where the button of a passage stands, and Stop gives the focus to what was read', async () => {
  const user = show()
  await user.click(screen.getByRole('button', { name: 'Listen from passage 4' }))
  expect(within(await bar()).getByText('Reading: The first kite, passage 4')).toBeVisible()
  await waitFor(() => expect(spoken()).toBe('A film shows it in the air'))
  await press(user, 'Stop')
  expect(screen.queryByRole('region', { name: 'Reading aloud' })).toBeNull()
  expect(spoken()).toBeUndefined()
  expect(document.activeElement).toHaveAttribute('id', 'p4')
  expect(screen.getByRole('button', { name: 'Go on listening from passage 4' })).toBeVisible()
})

it('Escape stops it, but not in a field', async () => {
  const user = show()
  await user.click(screen.getByRole('button', { name: 'Listen' }))
  await bar()
  await user.type(screen.getByLabelText('A field'), '{Escape}')
  expect(await bar()).toBeVisible()
  await user.click(document.body)
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('region', { name: 'Reading aloud' })).toBeNull()
  expect(engine.speechSynthesis.speaking).toBe(false)
})

it('keeps the speed and the voice that are chosen', async () => {
  const user = show()
  await user.click(screen.getByRole('button', { name: 'Listen' }))
  const region = within(await bar())
  await user.selectOptions(region.getByRole('combobox', { name: 'Speed' }), '1.5')
  await user.click(region.getByText('Voice'))
  await user.selectOptions(region.getByRole('combobox', { name: 'Who reads' }), 'Anna (en-GB)')
  expect(JSON.parse(window.localStorage.getItem('reader.heard-how.mine') ?? '')).toEqual({
    rate: 1.5,
    voice: 'urn:Anna',
  })
  await waitFor(() => expect(engine.log.at(-1)).toMatchObject({ rate: 1.5, voice: 'urn:Anna' }))
})
