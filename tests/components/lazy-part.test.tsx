// @vitest-environment happy-dom
// A part whose code does not come: who asked for it is told, and can load the page again; nobody else hears of it.
import { act, render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { lazyPart } from '../../src/components/lazy-part.tsx'

const draw = async (options?: { readonly isAsked: boolean }) => {
  const Part = lazyPart(() => Promise.reject(new TypeError('no such file')), options)
  await act(async () => void render(<Part />))
}

it('that was asked for says so, with a button that loads the page again', async () => {
  const reload = vi.spyOn(window.location, 'reload').mockImplementation(() => undefined)
  await draw({ isAsked: true })
  expect(screen.getByRole('alert')).toHaveTextContent('This part did not arrive. You have lost nothing.')
  screen.getByRole('button', { name: 'Load the page again' }).click()
  expect(reload).toHaveBeenCalledTimes(1)
})

it('that nobody asked for leaves the page as it is', async () => {
  await draw()
  expect(screen.queryByRole('alert')).toBeNull()
})
