// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SearchBox } from '../../src/components/search-box.tsx'
import { useTyping } from '../../src/components/search-typing.ts'
import type { Entry } from '../../src/search/use-search.ts'

const ask = vi.fn<(q: string, entry: Entry) => void>()
const hear = vi.fn<(q: string | undefined) => void>()
const Box = ({ q, byKeys = false }: { q: string; byKeys?: boolean }) => (
  <SearchBox q={q} typing={useTyping({ q, byKeys }, { ask, hear })} prepare={() => undefined} wordsAddress="/words/" />
)
const box = () => screen.getByRole('searchbox')
const type = (text: string, isComposing = false) => {
  fireEvent.input(box(), { target: { value: text }, isComposing })
}

describe('typing into the search box', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    ask.mockReset()
    hear.mockReset()
    window.history.replaceState(null, '', '/search/')
  })
  afterEach(() => vi.useRealTimers())

  it('asks 200 ms after the last key, once', () => {
    render(<Box q="" />)
    type('k')
    vi.advanceTimersByTime(199)
    type('ki')
    vi.advanceTimersByTime(199)
    expect(ask).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(ask.mock.calls).toEqual([['ki', 'own']])
  })

  it('is heard with each key, and heard to be over when a question comes from elsewhere', () => {
    const { rerender } = render(<Box q="" />)
    type('k')
    type('ki')
    expect(hear.mock.calls).toEqual([['k'], ['ki']])
    rerender(<Box q="lamp" />)
    expect(hear).toHaveBeenLastCalledWith(undefined)
  })

  it('keeps the letters in the box when an older question of its own arrives late', () => {
    const { rerender } = render(<Box q="" />)
    type('ki')
    vi.advanceTimersByTime(200)
    type('kites')
    vi.advanceTimersByTime(200)
    rerender(<Box q="ki" byKeys />)
    expect(box()).toHaveValue('kites')
    rerender(<Box q="kites" byKeys />)
    rerender(<Box q="ki" />)
    expect(box()).toHaveValue('ki')
  })

  it('is in the address before a link is followed', () => {
    render(
      <>
        <Box q="" />
        <a href="#story">A story</a>
      </>,
    )
    fireEvent.click(screen.getByText('A story'))
    expect(ask).not.toHaveBeenCalled()
    type('kite')
    fireEvent.click(screen.getByText('A story'))
    expect(ask.mock.calls).toEqual([['kite', 'own']])
  })

  it('makes one entry of the history of what is typed without a pause, another after a second', () => {
    render(<Box q="" />)
    for (const text of ['k', 'ki', 'kit']) {
      type(text)
      vi.advanceTimersByTime(300)
    }
    vi.advanceTimersByTime(1000)
    type('kite')
    vi.advanceTimersByTime(300)
    expect(ask.mock.calls.map(([, entry]) => entry)).toEqual(['own', 'same', 'same', 'own'])
  })

  it('waits until a letter is composed', () => {
    render(<Box q="" />)
    type('か', true)
    vi.advanceTimersByTime(500)
    expect(ask).not.toHaveBeenCalled()
    fireEvent.compositionEnd(box())
    vi.advanceTimersByTime(200)
    expect(ask).toHaveBeenCalledWith('か', 'own')
  })

  it('loses no letter typed while the question before it arrives, and takes a question from elsewhere', () => {
    const { rerender } = render(<Box q="" />)
    type('ki')
    vi.advanceTimersByTime(200)
    type('kit')
    rerender(<Box q="ki" />)
    expect(box()).toHaveValue('kit')
    rerender(<Box q="lamp" />)
    expect(box()).toHaveValue('lamp')
    vi.advanceTimersByTime(500)
    expect(ask).toHaveBeenCalledTimes(1)
  })

  it('asks nothing more once the reader has set out for another page, or has come there', () => {
    const { unmount } = render(<Box q="" />)
    type('kite')
    window.history.pushState(null, '', '/themes/')
    vi.advanceTimersByTime(500)
    type('kites')
    unmount()
    window.history.pushState(null, '', '/search/')
    vi.advanceTimersByTime(500)
    expect(ask).not.toHaveBeenCalled()
  })
})
