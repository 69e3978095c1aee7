// The worker's second part: what stands on the device beside the first pack. The later packs and the downloads, fetched when
// a page is at rest; and weeks a reader has asked to keep, which a new version brings up to date while it is installed.
// Its text goes into `sw.js` as it stands, so it may use nothing from outside its braces.
import type { WeekToKeep } from '../corpus/kept-week.ts'
import type { PostSlice } from '../corpus/slices.ts'
import type { SearchData, SearchPost } from '../search/documents.ts'
import type { WorkerEvent, WorkerPlace } from './worker-place.ts'

/** What a build tells this part. Addresses begin with the site's base. */
export interface WeeksFacts {
  readonly version: string
  /** The cache of what is kept here. */
  readonly own: string
  readonly later: readonly string[]
  readonly downloads: readonly string[]
}

interface Names {
  /** From corpus/kept-week.ts and search/post-of-slice.ts, as text. */
  readonly sliceNamesOf: (week: WeekToKeep) => readonly string[]
  readonly searchPostOf: (slice: PostSlice) => SearchPost
}

/** Sets `place.weeks` up and listens. */
export const weeksPart = (place: WorkerPlace, facts: WeeksFacts, { sliceNamesOf, searchPostOf }: Names): void => {
  const whole = (path: string) => new URL(path, place.location.href).href
  const own = () => place.caches.open(facts.own)
  const sliceAt = (version: string, name: string) => whole(`data/${version}/${name}.json`)
  const recordAt = (version: string, week: string) => whole(`kept/${version}/weeks/${week}`)
  const escaped = (text: string) => text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`)

  interface Record {
    readonly slug: string
    readonly title: string
    readonly names: readonly string[]
    readonly mark: string
  }
  /** Only this site writes here, so what stands here is what it has written. */
  const read = async <T>(address: string): Promise<T | undefined> => {
    const text = await (await (await own()).match(address))?.text()
    return text === undefined ? undefined : JSON.parse(text)
  }
  /** The records of a version, or of any, as [version, record]. */
  const records = async (version = '[^/]+'): Promise<readonly (readonly [version: string, record: Record])[]> => {
    const found: (readonly [string, Record])[] = []
    const pattern = new RegExp(`^kept/(${version})/weeks/`)
    for (const { url } of await (await own()).keys()) {
      const [, of = ''] = pattern.exec(url.slice(whole('./').length)) ?? []
      const record = of === '' ? undefined : await read<Record>(url)
      if (record) found.push([of, record])
    }
    return found
  }
  /** A page in the place of a file is no answer, nor is an answer of trouble. */
  const fetched = async (address: string): Promise<Response> => {
    const response = await place.fetch(address)
    const isPage = /text\/html/.test(response.headers.get('content-type') ?? '')
    if (!response.ok || isPage) throw new Error(`${address} answered ${response.status}`)
    return response
  }

  /** Has a kept week in this version as well. Only what has changed is fetched; the record comes last. */
  const renewWeek = async ([old, record]: readonly [string, Record]): Promise<void> => {
    const cache = await own()
    const list = sliceAt(facts.version, `weeks/${record.slug}`)
    await cache.put(list, await fetched(list))
    const week = await read<WeekToKeep>(list)
    if (week?.keep === undefined) return
    const names = sliceNamesOf(week)
    const isSame = week.keep.mark === record.mark
    for (const name of names) {
      const address = sliceAt(facts.version, name)
      if (await cache.match(address)) continue
      const before = isSame ? await cache.match(sliceAt(old, name)) : undefined
      await cache.put(address, before ?? (await fetched(address)))
    }
    const { slug, title } = week.week
    const { bytes, mark } = week.keep
    const renewed = { slug, title, names, bytes, mark }
    await cache.put(recordAt(facts.version, slug), new Response(JSON.stringify(renewed)))
  }
  /** What fails is tried again when a page next rests; until then the older record says that there is something to do. */
  const renew = async (): Promise<void> => {
    const here = new Set((await records(facts.version)).map(([, { slug }]) => slug))
    for (const old of await records()) {
      if (here.has(old[1].slug)) continue
      await renewWeek(old).catch(() => undefined)
    }
  }

  /** Fetches what is to be kept beside the first pack, each once a version. */
  const rest = async (): Promise<void> => {
    const cache = await own()
    for (const pack of facts.later.map(whole)) {
      if (await cache.match(pack)) continue
      await cache.put(pack, await fetched(pack))
      place.reader?.forget()
    }
    const done = whole(`kept/${facts.version}/downloads`)
    if (!(await cache.match(done))) {
      for (const path of facts.downloads) await cache.put(whole(path), await fetched(whole(path)))
      await cache.put(done, new Response('{}'))
    }
    await renew()
  }

  const now = () => whole('kept/now')
  /** Of every version but the one in use and this one, nothing is left. */
  const tidy = async (): Promise<void> => {
    const cache = await own()
    const inUse = await read<string>(now())
    if (inUse === undefined) return
    for (const { url } of await cache.keys()) {
      const [, version = ''] = /^(?:data|kept)\/([^/.]+)\//.exec(url.slice(whole('./').length)) ?? []
      if (version !== '' && version !== inUse && version !== facts.version) await cache.delete(url)
    }
    // Whoever had all of the version before has all of this one. Nothing of it may hold a new version up.
    await rest().catch(() => undefined)
  }
  const takeOver = async (): Promise<void> => {
    const cache = await own()
    await cache.put(now(), new Response(JSON.stringify(facts.version)))
    const packs = facts.later.map(whole)
    for (const { url } of await cache.keys()) {
      if (url.startsWith(whole('assets/')) && !packs.includes(url)) await cache.delete(url)
    }
  }
  const isAsked = ({ data }: WorkerEvent) =>
    typeof data === 'object' && data !== null && 'type' in data && data.type === 'REST'
  place.addEventListener('install', event => event.waitUntil(tidy()))
  place.addEventListener('activate', event => event.waitUntil(takeOver()))
  place.addEventListener('message', event => {
    // Without a network, or without room: the next page that rests asks again.
    if (isAsked(event)) event.waitUntil(rest().catch(() => undefined))
  })

  place.weeks = {
    answer: async address => (await own()).match(address.replace(/[?#].*/, '')),
    isPage: async address => {
      if (await place.reader?.isPage(address)) return true
      const path = address.replace(/[?#].*/, '').slice(whole('./').length)
      const name = path.replace(/\/?(?:index\.html)?$/, '')
      return (await records(facts.version)).some(([, { names }]) => names.includes(name))
    },
    index: async () => {
      const kept = await place.reader?.file(sliceAt(facts.version, 'kept-index'))
      if (kept === undefined) return undefined
      const index: SearchData = JSON.parse(await kept.text())
      const posts = new Map(index.posts.map(post => [post.slug, post]))
      const authors = new Map(index.authors.map(author => [author.slug, author]))
      const weeks = await records(facts.version)
      for (const name of weeks.flatMap(([, { names }]) => names)) {
        const slice = name.startsWith('posts/') ? await read<PostSlice>(sliceAt(facts.version, name)) : undefined
        if (slice === undefined) continue
        posts.set(slice.post.slug, searchPostOf(slice))
        for (const author of slice.card.authors) authors.set(author.slug, author)
      }
      const merged = { ...index, posts: [...posts.values()], authors: [...authors.values()] }
      const only = [...(index.only ?? []), ...weeks.map(([, { title }]) => title)]
      return new Response(JSON.stringify({ ...merged, only }), { headers: kept.headers })
    },
    isDownload: pathname => facts.downloads.includes(pathname),
    notKept: async () => {
      const page = await place.reader?.offline()
      if (page === undefined) return undefined
      const links = (await records(facts.version)).map(
        ([, { slug, title }]) => `<li><a href="${whole(`weeks/${slug}/`)}">${escaped(title)}</a></li>`,
      )
      const text = (await page.text()).replace('<!--weeks-->', () => links.join(''))
      return new Response(text, { headers: page.headers })
    },
  }
}
