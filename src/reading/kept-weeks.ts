// Weeks that a reader has asked to keep on their device. A week is fetched slice by slice into a cache of its own, and its
// record is written when all of it is there: what was broken off goes on where it stopped, and never counts as kept.
import {
  type KeptWeek,
  ownCacheName,
  parseKeptWeek,
  recordPath,
  sliceNamesOf,
  type WeekToKeep,
} from '../corpus/kept-week.ts'

/** The parts of the browser this needs, and where the site stands: `base` ends in a slash, `version` is that of its words. */
export interface KeepPlace {
  readonly caches: Pick<CacheStorage, 'open'>
  readonly fetch: (address: string) => Promise<Response>
  readonly base: string
  readonly version: string
}

/** How far it is: so many of so many parts are on the device. */
export interface KeepProgress {
  readonly done: number
  readonly all: number
}

/** Why a week could not be kept. `gone`: the host has a newer version, which has other parts. */
export type KeepFault = 'network' | 'full' | 'gone'

/** Ends a keeping that did not come to its end. */
export class KeepError extends Error {
  readonly fault: KeepFault
  constructor(fault: KeepFault, cause?: unknown) {
    super(`week not kept, ${fault}`, { cause })
    this.name = 'KeepError'
    this.fault = fault
  }
}

/** Looking at what is there needs no network. */
type KeptPlace = Omit<KeepPlace, 'fetch'>

const openOwn = ({ caches, base }: KeptPlace) => caches.open(ownCacheName(base))
const sliceAt = ({ base, version }: KeptPlace, name: string) => `${base}data/${version}/${name}.json`
const recordAt = ({ base, version }: KeptPlace, week: string) => base + recordPath(version, week)

/** How many parts are asked for at a time. */
const atOnce = 4

const fetchPart = async (place: KeepPlace, address: string): Promise<Response> => {
  // The question mark takes it past the worker, which would keep it a second time.
  const response = await place.fetch(`${address}?keep`).catch((error: unknown) => {
    throw new KeepError('network', error)
  })
  if (response.status === 404 || /text\/html/.test(response.headers.get('content-type') ?? ''))
    throw new KeepError('gone')
  if (!response.ok) throw new KeepError('network')
  // All of it: a body that breaks off must not be put away.
  const bytes = await response.arrayBuffer().catch((error: unknown) => {
    throw new KeepError('network', error)
  })
  return new Response(bytes, { headers: { 'Content-Type': 'application/json; charset=utf-8' } })
}

const put = async (cache: Cache, address: string, response: Response): Promise<void> => {
  // A browser says it in words of its own; whatever it is, there was no place for this.
  await cache.put(address, response).catch((error: unknown) => {
    throw new KeepError('full', error)
  })
}

/** Keeps a week; `told` hears how far it is. Throws a `KeepError`; what is there by then stays for the next try. */
export const keepWeek = async (
  place: KeepPlace,
  slice: WeekToKeep,
  { told, signal }: { readonly told: (progress: KeepProgress) => void; readonly signal: AbortSignal },
): Promise<void> => {
  const cache = await openOwn(place)
  const names = sliceNamesOf(slice)
  const waiting = [...names]
  let done = 0
  told({ done, all: names.length })
  const work = async (): Promise<void> => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      if (signal.aborted) return
      const address = sliceAt(place, name)
      if (!(await cache.match(address))) await put(cache, address, await fetchPart(place, address))
      done += 1
      told({ done, all: names.length })
    }
  }
  const careful = () =>
    work().catch((error: unknown) => {
      waiting.length = 0
      throw error
    })
  // All of them have come to rest before a fault is told, so that none tells of a step after it.
  const ends = await Promise.allSettled(Array.from({ length: atOnce }, careful))
  for (const end of ends) if (end.status === 'rejected') throw end.reason
  if (signal.aborted) return
  const { slug, title } = slice.week
  const record: KeptWeek = { slug, title, names, bytes: slice.keep?.bytes ?? 0, mark: slice.keep?.mark ?? '' }
  await put(cache, recordAt(place, slug), new Response(JSON.stringify(record)))
}

/** The weeks that are kept in this version, by title. */
export const keptWeeks = async (place: KeptPlace): Promise<readonly KeptWeek[]> => {
  const cache = await openOwn(place)
  const start = recordAt(place, '')
  const found = await Promise.all(
    (await cache.keys()).map(async request => {
      if (!new URL(request.url).pathname.startsWith(start)) return []
      const value: unknown = await (await cache.match(request))?.json()
      return parseKeptWeek(value) ?? []
    }),
  )
  return found.flat().toSorted((a, b) => a.title.localeCompare(b.title, 'en-GB'))
}

/** Lets go of a week: first its record, then every part that no other kept week has. */
export const letGoOfWeek = async (place: KeptPlace, slug: string): Promise<void> => {
  const cache = await openOwn(place)
  const before = await keptWeeks(place)
  const [mine, others] = [before.find(week => week.slug === slug), before.filter(week => week.slug !== slug)]
  for (const { url } of await cache.keys()) {
    // Of an older version as well: else the next one would fetch it again.
    const path = new URL(url).pathname
    if (path.startsWith(`${place.base}kept/`) && path.endsWith(`/weeks/${slug}`)) await cache.delete(url)
  }
  const needed = new Set(others.flatMap(({ names }) => names))
  for (const name of mine?.names ?? []) if (!needed.has(name)) await cache.delete(sliceAt(place, name))
}
