// @vitest-environment happy-dom
// The sheet is fetched for everybody. Who waits for it before the first pixel, and for how long: nobody who has set nothing, and
// nobody for good.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { stylePage } from '../../src/reading/style-page.ts'

const root = document.documentElement
// happy-dom would fetch a sheet, and say that it may not.
const append = vi.spyOn(document.head, 'append').mockImplementation(() => undefined)
interface Parts {
  readonly drawSettings?: () => Promise<unknown>
  readonly keptNames?: () => readonly string[]
}
const wait = ({ drawSettings = async () => undefined, keptNames = () => ['reader.setting.size'] }: Parts) =>
  stylePage(document, ['about:blank#sheet', 'sha256-abc'], [drawSettings, keptNames])
const link = (): HTMLLinkElement | undefined =>
  append.mock.calls.flat().findLast((node): node is HTMLLinkElement => node instanceof HTMLLinkElement)
const settle = () => vi.advanceTimersByTimeAsync(0)

describe('a page with settings', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => {
    vi.useRealTimers()
    append.mockClear()
    root.removeAttribute('data-waits')
  })

  it.each([
    ['nothing is kept', () => []],
    ['other things are kept', () => ['reader.saved.a', 'setting.size', 'x']],
    [
      'the browser refuses',
      (): never => {
        throw new DOMException('no', 'SecurityError')
      },
    ],
  ])('is shown at once where %s', (_, keptNames) => {
    wait({ keptNames })
    expect(root).not.toHaveAttribute('data-waits')
    expect(link()).toMatchObject({ rel: 'stylesheet', href: 'about:blank#sheet', integrity: 'sha256-abc' })
  })

  it.each(['load', 'error'])('is hidden until the settings are drawn and the sheet says %s', async event => {
    let drawn: () => void = () => undefined
    wait({ drawSettings: () => new Promise<void>(done => (drawn = done)) })
    expect(root).toHaveAttribute('data-waits')
    link()?.dispatchEvent(new Event(event))
    await settle()
    expect(root).toHaveAttribute('data-waits')
    drawn()
    await settle()
    expect(root).not.toHaveAttribute('data-waits')
  })

  it('is shown where the script that draws them does not come', async () => {
    wait({ drawSettings: () => Promise.reject(new TypeError('no')) })
    await settle()
    expect(root).not.toHaveAttribute('data-waits')
  })

  it('is shown after three seconds where nothing ever answers', async () => {
    wait({ drawSettings: () => new Promise(() => undefined) })
    await vi.advanceTimersByTimeAsync(2999)
    expect(root).toHaveAttribute('data-waits')
    await vi.advanceTimersByTimeAsync(1)
    expect(root).not.toHaveAttribute('data-waits')
  })
})
