// The worker's own part, run as the text that goes into `sw.js`, in a stand-in for a worker: caches are maps.
import { describe, expect, it } from 'vitest'
import { type KeptFiles, workerPart, type WorkerEvent, type WorkerFacts } from '../../src/build/worker-part.ts'

const host = 'https://example.org/reader/'
const facts: WorkerFacts = {
  build: 'two',
  pack: '/reader/assets/pack-2b.json',
  pages: ['/reader/', '/reader/posts/a/'],
  earlier: 'reader earlier /reader/',
}
const pack = (version: string) =>
  JSON.stringify({
    data: { [`/reader/data/${version}/home.json`]: { of: version } },
    code: { [`/reader/assets/view-${version}.js`]: `export const of = '${version}'` },
  })

/** Caches by name, each a text by address; `start` makes a worker over them, from the part's own text. */
const device = (caches: Record<string, Record<string, string>>) => {
  const kept = new Map(Object.entries(caches).map(([name, texts]) => [name, new Map(Object.entries(texts))]))
  const address = (request: string | { readonly url: string }) => (typeof request === 'string' ? request : request.url)
  const open = async (name: string) => {
    const cache = kept.get(name) ?? new Map<string, string>()
    kept.set(name, cache)
    return {
      keys: async () => [...cache.keys()].map(url => ({ url })),
      match: async (request: string | { readonly url: string }) => {
        const text = cache.get(address(request))
        return text === undefined ? undefined : new Response(text)
      },
      put: async (request: string | { readonly url: string }, response: Response) => {
        cache.set(address(request), await response.text())
      },
      delete: async (request: string | { readonly url: string }) => cache.delete(address(request)),
    }
  }
  const start = () => {
    const listeners = new Map<string, (event: WorkerEvent) => void>()
    const place: { reader?: KeptFiles } & Record<string, unknown> = {
      location: { href: `${host}sw.js` },
      caches: { keys: async () => [...kept.keys()], open },
      addEventListener: (type: string, listener: (event: WorkerEvent) => void) => listeners.set(type, listener),
    }
    // oxlint-disable-next-line no-new-func -- as a worker runs it: with nothing around it
    new Function('self', `(${String(workerPart)})(self, ${JSON.stringify(facts)})`)(place)
    const { reader } = place
    if (reader === undefined) throw new Error('the part has not set itself up')
    const install = async () => {
      const works: Promise<unknown>[] = []
      listeners.get('install')?.({ waitUntil: work => void works.push(work) })
      await Promise.all(works)
    }
    return { reader, install, tell: (event: WorkerEvent) => listeners.get('message')?.(event) }
  }
  return { kept, start }
}
const precache = `reader-precache-v2-${host}`
const text = async (response: Promise<Response | undefined>) => (await response)?.text()

describe('the worker’s own part', () => {
  it('answers for code and words of the pack, with their kinds', async () => {
    const { reader } = device({ [precache]: { [`${host}assets/pack-2b.json`]: pack('two') } }).start()
    const code = await reader.file(`${host}assets/view-two.js`)
    expect([code?.headers.get('content-type'), await code?.text()]).toEqual([
      'text/javascript; charset=utf-8',
      "export const of = 'two'",
    ])
    const data = await reader.file(`${host}data/two/home.json?a=1`)
    expect([data?.headers.get('content-type'), await data?.json()]).toEqual([
      'application/json; charset=utf-8',
      { of: 'two' },
    ])
    expect(await reader.file(`${host}assets/other.js`)).toBeUndefined()
    expect(await reader.file(`${host}constructor`)).toBeUndefined()
  })

  it('looks again where there was no pack it could read', async () => {
    const { kept, start } = device({ [precache]: { [`${host}assets/pack-2b.json`]: '<!doctype html>' } })
    const { reader } = start()
    expect(await reader.file(`${host}assets/view-two.js`)).toBeUndefined()
    kept.get(precache)?.set(`${host}assets/pack-2b.json`, pack('two'))
    expect(await text(reader.file(`${host}assets/view-two.js`))).toContain('two')
  })

  it('knows its pages with and without their last slash', () => {
    const { reader } = device({}).start()
    const known = ['/reader/', '/reader', '/reader/index.html', '/reader/posts/a', '/reader/posts/a/']
    expect(known.filter(path => !reader.isPage(path))).toEqual([])
    expect(['/', '/reader/posts/', '/reader/posts/ab/', '/other/posts/a/'].filter(reader.isPage)).toEqual([])
  })

  it('holds the pack of the version before, and no older one, for pages that are still open', async () => {
    const { kept, start } = device({
      [precache]: { [`${host}assets/pack-1a.json`]: pack('one') },
      [facts.earlier]: { [`${host}assets/pack-0f.json`]: pack('nought') },
      'reader-precache-v2-https://example.org/': { 'https://example.org/assets/pack-9c.json': pack('foreign') },
    })
    await start().install()
    kept.set(precache, new Map([[`${host}assets/pack-2b.json`, pack('two')]]))
    const { reader } = start()
    expect([...(kept.get(facts.earlier)?.keys() ?? [])]).toEqual([`${host}assets/pack-1a.json`])
    expect(await text(reader.file(`${host}assets/view-one.js`))).toContain('one')
    expect(await text(reader.file(`${host}assets/view-two.js`))).toContain('two')
    expect(await reader.file(`${host}assets/view-foreign.js`)).toBeUndefined()
  })

  it('keeps the earlier pack where the same version is installed again', async () => {
    const { kept, start } = device({
      [precache]: { [`${host}assets/pack-2b.json`]: pack('two') },
      [facts.earlier]: { [`${host}assets/pack-1a.json`]: pack('one') },
    })
    await start().install()
    expect([...(kept.get(facts.earlier)?.keys() ?? [])]).toEqual([`${host}assets/pack-1a.json`])
  })

  it('finds its frame, whichever revision it is of', async () => {
    const { reader } = device({
      [precache]: { [`${host}frame.html?__WB_REVISION__=1`]: 'the frame', [`${host}x/frame.html`]: 'another' },
    }).start()
    expect(await text(reader.frame())).toBe('the frame')
  })

  it('says which build it belongs to, and nothing to other words', () => {
    const { tell } = device({}).start()
    const said: unknown[] = []
    const ports = [{ postMessage: (message: unknown) => said.push(message) }]
    for (const data of [{ type: 'BUILD' }, { type: 'OTHER' }, null, 'BUILD']) {
      tell({ data, ports, waitUntil: () => undefined })
    }
    expect(said).toEqual(['two'])
  })
})
