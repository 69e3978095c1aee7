import { describe, expect, it } from 'vitest'
import { createFetchOrder } from '../../../src/search/archive/fetch-order.ts'

/** A line that answers when it is told to. */
const slowLine = () => {
  const asked: string[] = []
  const waiting = new Map<
    string,
    { readonly answer: (value: unknown) => void; readonly fail: (reason: Error) => void }
  >()
  const order = createFetchOrder(name => {
    asked.push(name)
    return new Promise((answer, fail) => waiting.set(name, { answer, fail }))
  })
  const settled = () => new Promise(resolve => setTimeout(resolve))
  return { asked, waiting, order, settled }
}

describe('the order of fetching', () => {
  it('fetches each part once, and again only after it failed', async () => {
    const { asked, waiting, order, settled } = slowLine()
    const first = [order.now('a'), order.guess('a')]
    waiting.get('a')?.fail(new Error('no line'))
    expect((await Promise.allSettled(first)).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    const again = order.now('a')
    waiting.get('a')?.answer('part')
    expect(await again).toBe('part')
    await settled()
    expect(asked).toEqual(['a', 'a'])
  })

  it('holds guesses back while somebody waits, and fetches the latest first', async () => {
    const { asked, order, settled } = slowLine()
    const letGo = order.hold()
    void order.guess('early')
    order.guessAnew()
    void order.guess('late')
    await settled()
    expect(asked).toEqual([])
    letGo()
    letGo()
    expect(asked).toEqual(['late', 'early'])
  })

  it('fetches a guess at once when it turns out to be needed', async () => {
    const { asked, waiting, order } = slowLine()
    order.hold()
    const guess = order.guess('a')
    const needed = order.now('a')
    expect(asked).toEqual(['a'])
    waiting.get('a')?.answer('part')
    expect(await Promise.all([guess, needed])).toEqual(['part', 'part'])
  })

  it('fetches only some guesses at one time, so that a line has room for what is needed', async () => {
    const { asked, waiting, order, settled } = slowLine()
    for (let at = 0; at < 20; at++) void order.guess(String(at))
    const most = asked.length
    expect(most).toBeLessThan(10)
    void order.now('needed')
    expect(asked.at(-1)).toBe('needed')
    waiting.get('0')?.answer('part')
    await settled()
    expect(asked.length).toBe(most + 2)
  })
})
