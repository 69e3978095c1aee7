// A stand-in for a worker on a device: caches are maps of texts by address, the host is a map as well. A part of the worker
// is run in it as the text that goes into `sw.js`, with nothing around it.
import type { WorkerEvent, WorkerPlace } from '../../src/build/worker-place.ts'

export const host = 'https://example.org/reader/'

type Texts = Record<string, string>
const addressOf = (request: string | { readonly url: string }) => (typeof request === 'string' ? request : request.url)

/** Caches by name, and what the host has, by address; what it has not is a 404, and without a network nothing comes. */
export const device = (caches: Record<string, Texts>, onHost: Texts = {}) => {
  const kept = new Map(Object.entries(caches).map(([name, texts]) => [name, new Map(Object.entries(texts))]))
  const net = { isThere: true, asked: [] as string[], host: new Map(Object.entries(onHost)) }
  const open = async (name: string) => {
    const cache = kept.get(name) ?? new Map<string, string>()
    kept.set(name, cache)
    return {
      keys: async () => [...cache.keys()].map(url => ({ url })),
      match: async (request: string | { readonly url: string }) => {
        const text = cache.get(addressOf(request))
        return text === undefined ? undefined : new Response(text)
      },
      put: async (request: string | { readonly url: string }, response: Response) => {
        cache.set(addressOf(request), await response.text())
      },
      delete: async (request: string | { readonly url: string }) => cache.delete(addressOf(request)),
    }
  }
  const fetch = async (address: string) => {
    net.asked.push(address)
    if (!net.isThere) throw new TypeError('no network')
    const text = net.host.get(address)
    return text === undefined
      ? new Response('', { status: 404 })
      : new Response(text, { headers: { 'Content-Type': 'application/json' } })
  }
  /** Makes a worker over the caches, from the text of its parts. */
  const start = (...parts: readonly string[]) => {
    const listeners: (readonly [type: string, listener: (event: WorkerEvent) => void])[] = []
    const place: WorkerPlace = {
      location: { href: `${host}sw.js` },
      caches: { keys: async () => [...kept.keys()], open },
      fetch,
      addEventListener: (type, listener) => void listeners.push([type, listener]),
    }
    // oxlint-disable-next-line no-new-func -- as a worker runs it: with nothing around it
    new Function('self', parts.join('\n'))(place)
    /** Tells the worker of an event, and waits until it has done what it does then. */
    const tell = async (type: string, more: Partial<WorkerEvent> = {}) => {
      const works: Promise<unknown>[] = []
      for (const [heard, listener] of listeners)
        if (heard === type) listener({ ...more, waitUntil: work => void works.push(work) })
      await Promise.all(works)
    }
    return { place, tell }
  }
  return { kept, net, start }
}

/** A pack as a build writes it. */
export const packText = (
  data: Readonly<Record<string, unknown>>,
  code: Readonly<Record<string, string>> = {},
  pages: readonly string[] = [],
): string => {
  const lengths = Object.fromEntries(Object.entries(code).map(([path, text]) => [path, text.length]))
  return [JSON.stringify({ pages, data, code: lengths }), '\n', ...Object.values(code)].join('')
}
