// The worker's own part, beside Workbox: it answers for files out of the pack, and holds the pack of the version before for
// pages that are still open. Its text goes into `sw.js` as it stands, so it may use nothing from outside its braces.

interface Asked {
  readonly url: string
}

interface Kept {
  readonly keys: () => Promise<readonly Asked[]>
  readonly match: (request: Asked | string) => Promise<Response | undefined>
  readonly put: (request: Asked | string, response: Response) => Promise<void>
  readonly delete: (request: Asked | string) => Promise<boolean>
}

/** What the part needs of a worker; the stand-in of its tests has no more. */
export interface WorkerPlace {
  readonly location: { readonly href: string }
  readonly caches: {
    readonly keys: () => Promise<readonly string[]>
    readonly open: (name: string) => Promise<Kept>
  }
  readonly addEventListener: (type: 'install' | 'message', listener: (event: WorkerEvent) => void) => void
  reader?: KeptFiles
}

/** An event of a worker, as far as the part looks at it. */
export interface WorkerEvent {
  readonly waitUntil: (work: Promise<unknown>) => void
  readonly data?: unknown
  readonly ports?: readonly { readonly postMessage: (message: unknown) => void }[]
}

/** What the routes of the worker ask. */
export interface KeptFiles {
  /** Whether the address is a page that is kept. */
  readonly isPage: (pathname: string) => boolean
  /** The page into which script draws whichever kept page is asked for, with the headers its host gave it. */
  readonly frame: () => Promise<Response | undefined>
  /** A file of the pack of this version or of the one before. */
  readonly file: (address: string) => Promise<Response | undefined>
}

/** What a build tells its worker. Addresses begin with the site's base. */
export interface WorkerFacts {
  /** Names the build: a page of the same build need not ask its reader for anything. */
  readonly build: string
  readonly pack: string
  readonly pages: readonly string[]
  /** The cache with the pack of the version before. */
  readonly earlier: string
}

/** Sets `place.reader` up and listens for what the pages ask. */
export const workerPart = (place: WorkerPlace, facts: WorkerFacts): void => {
  const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
  const whole = (path: string) => new URL(path, place.location.href).href
  const under = whole('./')
  /** What is kept of this site under a name, by address. Other sites may share the device's caches. */
  const keptAs = async (wanted: RegExp): Promise<Map<string, Response>> => {
    const found = new Map<string, Response>()
    for (const name of await place.caches.keys()) {
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
  const packs = async (): Promise<ReadonlyMap<string, Response>> => {
    const found = await keptAs(/^assets\/pack-\w+\.json$/)
    const own = found.get(whole(facts.pack))
    return own ? new Map([[whole(facts.pack), own], ...found]) : found
  }
  let texts: Promise<readonly unknown[]> | undefined
  const read = async (): Promise<readonly unknown[]> =>
    Promise.all([...(await packs()).values()].map((response): Promise<unknown> => response.json()))
  const answer = (text: string, type: string) =>
    new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8`, 'X-Content-Type-Options': 'nosniff' } })

  place.reader = {
    isPage: pathname => facts.pages.includes(pathname.replace(/\/?(?:index\.html)?$/, '/')),
    frame: async () => [...(await keptAs(/^frame\.html(?:\?|$)/)).values()].at(-1),
    file: async address => {
      const path = new URL(address).pathname
      // A pack that could not be read is looked for again at the next file.
      texts ??= read().catch(() => {
        texts = undefined
        return []
      })
      for (const pack of await texts) {
        if (!isRecord(pack) || !isRecord(pack['code']) || !isRecord(pack['data'])) continue
        const code = pack['code'][path]
        if (typeof code === 'string') return answer(code, 'text/javascript')
        if (path in pack['data']) return answer(JSON.stringify(pack['data'][path]), 'application/json')
      }
      return undefined
    },
  }

  /** The new worker takes the old one's pack over while that is still there: pages of the old version may be open for hours. */
  const keepEarlier = async (): Promise<void> => {
    const earlier = await place.caches.open(facts.earlier)
    const active = [...(await packs())].filter(([address]) => address !== whole(facts.pack))
    const held = new Set((await earlier.keys()).map(({ url }) => url))
    const fresh = active.filter(([address]) => !held.has(address))
    if (fresh.length === 0) return
    for (const address of held) await earlier.delete(address)
    for (const [address, response] of fresh) await earlier.put(address, response)
  }
  place.addEventListener('install', event => event.waitUntil(keepEarlier()))
  place.addEventListener('message', ({ data, ports }) => {
    if (isRecord(data) && data['type'] === 'BUILD') ports?.[0]?.postMessage(facts.build)
  })
}
