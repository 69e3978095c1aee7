// @vitest-environment happy-dom
// The bar on a device with no voice: it says so, and nothing on the page looks as if it were read.
import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { MemoryRouter } from 'react-router-dom'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { slicesOf } from '../../src/build/slices.ts'
import { ListenToPost } from '../../src/components/listen-post.tsx'
import { Shell } from '../../src/components/shell.tsx'
import { spokenLine } from '../../src/components/spoken-line.ts'
import { isSlice } from '../../src/corpus/slices.ts'
import { tinyCorpus } from '../support/tiny-corpus.ts'

vi.stubGlobal('speechSynthesis', undefined)

beforeEach(() => window.localStorage.clear())
afterEach(async () => {
  const { speechSession } = await import('../../src/components/speech-session.ts')
  speechSession().stop()
})

it('marks no title, and Stop leaves the focus on the heading', async () => {
  const data = new Map(slicesOf(tinyCorpus())).get('posts/the-first-kite')
  if (!isSlice('post', data)) throw new Error('no such story')
  render(
    <MemoryRouter initialEntries={['/posts/the-first-kite/']}>
      <Shell prefetch={vi.fn()} missing={false}>
        <h1>{data.post.title}</h1>
        <ListenToPost data={data} edition="retold" />
      </Shell>
    </MemoryRouter>,
  )
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Listen' }))
  const bar = within(await screen.findByRole('region', { name: 'Reading aloud' }))
  expect(bar.getByText(/^There is no voice on this device/)).toBeVisible()
  expect(document.querySelector('[data-spoken]')).toBeNull()
  expect(spokenLine.get()).toBeUndefined()
  await user.click(bar.getByRole('button', { name: 'Stop' }))
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
})
