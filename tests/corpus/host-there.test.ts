// Whether there is a way to the host, told by whether it answers.
import { afterEach, expect, it, vi } from 'vitest'
import { isHostThere } from '../../src/corpus/host-there.ts'

const fetched = vi.fn<typeof fetch>()
afterEach(() => {
  vi.unstubAllGlobals()
  fetched.mockReset()
})

it.each([
  [200, true],
  [404, true],
  [499, true],
  [500, false],
  [503, false],
])('a host that answers %i is there: %s', async (status, there) => {
  vi.stubGlobal('fetch', fetched.mockResolvedValue(new Response('', { status })))
  expect(await isHostThere()).toBe(there)
})

it('the host is asked for the address the reader is at, for no text, and past all that is kept', async () => {
  vi.stubGlobal('fetch', fetched.mockResolvedValue(new Response('')))
  await isHostThere()
  expect(fetched.mock.calls).toEqual([['', { method: 'HEAD', cache: 'no-store' }]])
})

it('a host that cannot be reached is told as the failure it is', async () => {
  vi.stubGlobal('fetch', fetched.mockRejectedValue(new TypeError('no network')))
  await expect(isHostThere()).rejects.toThrow('no network')
})
