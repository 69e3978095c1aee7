// The worker that takes itself away: it stands in every build, and touches nothing of other sites on the same host.
import { expect, it } from 'vitest'
import { removalFile } from '../../src/build/worker-remove.ts'
import { cacheNames } from '../../src/build/worker-routes.ts'

it('forgets the caches of its own site, unregisters and loads no page', async () => {
  const scope = 'https://example.org/reader/'
  const own = ['reader-precache-v2-https://example.org/reader/', ...Object.values(cacheNames('/reader/'))]
  const foreign = ['reader-precache-v2-https://example.org/', ...Object.values(cacheNames('/')), 'notes']
  const names = new Set([...own, ...foreign])
  const done: string[] = []
  const works: Promise<unknown>[] = []
  const listeners = new Map<string, (event: { waitUntil: (work: Promise<unknown>) => void }) => void>()
  const place = {
    caches: { keys: async () => [...names], delete: async (name: string) => names.delete(name) },
    registration: { scope, unregister: async () => done.push('unregister') },
    skipWaiting: async () => done.push('take over'),
    addEventListener: (type: string, listener: (event: { waitUntil: (work: Promise<unknown>) => void }) => void) =>
      listeners.set(type, listener),
  }
  // oxlint-disable-next-line no-new-func -- as a worker runs it: with nothing around it
  new Function('self', removalFile.text)(place)
  for (const type of ['install', 'activate']) listeners.get(type)?.({ waitUntil: work => void works.push(work) })
  await Promise.all(works)
  expect([...names]).toEqual(foreign)
  expect(done).toEqual(['take over', 'unregister'])
})
