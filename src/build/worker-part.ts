// The worker's own part, beside Workbox: it answers for files out of the pack, and holds the pack of the version before for
// pages that are still open. Its text goes into `sw.js` as it stands, so it may use nothing from outside its braces.

import type { WorkerPlace } from './worker-place.ts'

/** What a build tells its worker. Addresses begin with the site's base. */
export interface WorkerFacts {
  /** Names the build: a page of the same build need not ask its reader for anything. */
  readonly build: string
  readonly pack: string
  /** The packs that come after it. */
  readonly later: readonly string[]
  /** The cache with the pack of the version before. */
  readonly earlier: string
}

/** Sets `place.reader` up and listens for what the pages ask. */
export const workerPart = (place: WorkerPlace, facts: WorkerFacts): void => {
  const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
  const whole = (path: string) => new URL(path, place.location.href).href
  const under = whole('./')
  /** What is kept of this site under a name, by address. Other sites may share the device's caches. */
  const keptAs = async (wanted: RegExp, except?: string): Promise<Map<string, Response>> => {
    const found = new Map<string, Response>()
    for (const name of await place.caches.keys()) {
      if (name === except) continue
      const cache = await place.caches.open(name)
      for (const request of await cache.keys()) {
        const isHere = request.url.startsWith(under) && wanted.test(request.url.slice(under.length))
        const response = isHere ? await cache.match(request) : undefined
        if (response) found.set(request.url, response)
      }
    }
    return found
  }
  /** The packs on this device: this version's first. */
  const packs = async (except?: string): Promise<ReadonlyMap<string, Response>> => {
    const found = await keptAs(/^assets\/pack-\w+\.json$/, except)
    const own = [facts.pack, ...facts.later].flatMap(path => {
      const response = found.get(whole(path))
      return response ? [[whole(path), response] as const] : []
    })
    return new Map([...own, ...found])
  }
  interface Pack {
    readonly pages: readonly string[]
    readonly data: Readonly<Record<string, unknown>>
    readonly code: Readonly<Record<string, string>>
  }
  /** A pack as worker-files.ts writes it; whatever else came in its place holds nothing. */
  const parse = (text: string): Pack => {
    const end = text.indexOf('\n')
    const { pages, data, code }: { pages: readonly string[]; data: Pack['data']; code: Record<string, number> } =
      JSON.parse(text.slice(0, end))
    let at = end + 1
    const scripts = Object.entries(code).map(([path, length]) => [path, text.slice(at, (at += length))])
    return { pages, data, code: Object.fromEntries(scripts) }
  }
  let known: Promise<readonly Pack[]> | undefined
  const read = async (): Promise<readonly Pack[]> =>
    Promise.all([...(await packs()).values()].map(async response => parse(await response.text())))
  /** A pack that could not be read is looked for again the next time. */
  const all = (): Promise<readonly Pack[]> => {
    known ??= read().catch(() => {
      known = undefined
      return []
    })
    return known
  }
  const answer = (text: string, type: string) =>
    new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8`, 'X-Content-Type-Options': 'nosniff' } })

  place.reader = {
    isPage: async address => {
      const path = new URL(address).pathname.replace(/\/?(?:index\.html)?$/, '/')
      return (await all())[0]?.pages.includes(path) === true
    },
    frame: async () => [...(await keptAs(/^frame\.html(?:\?|$)/)).values()].at(-1),
    offline: async () => [...(await keptAs(/^offline\.html(?:\?|$)/)).values()].at(-1),
    forget: () => void (known = undefined),
    trim: async (name, most) => {
      const cache = await place.caches.open(name)
      // In the order in which they were put there.
      const there = await cache.keys()
      for (const { url } of there.slice(0, Math.max(0, there.length - most))) await cache.delete(url)
    },
    file: async address => {
      const path = new URL(address).pathname
      for (const { code, data } of await all()) {
        const script = code[path]
        if (typeof script === 'string') return answer(script, path.endsWith('.css') ? 'text/css' : 'text/javascript')
        if (path in data) return answer(JSON.stringify(data[path]), 'application/json')
      }
      return undefined
    },
  }

  /** The new worker takes the old one's packs over while those are still there: pages of the old version may be open for hours. */
  const keepEarlier = async (): Promise<void> => {
    const earlier = await place.caches.open(facts.earlier)
    const ours = [facts.pack, ...facts.later].map(whole)
    const active = [...(await packs(facts.earlier))].filter(([address]) => !ours.includes(address))
    if (active.length === 0) return
    for (const { url } of await earlier.keys()) await earlier.delete(url)
    for (const [address, response] of active) await earlier.put(address, response)
  }
  place.addEventListener('install', event => event.waitUntil(keepEarlier()))
  place.addEventListener('message', ({ data, ports }) => {
    if (isRecord(data) && data['type'] === 'BUILD') ports?.[0]?.postMessage(facts.build)
  })
}
