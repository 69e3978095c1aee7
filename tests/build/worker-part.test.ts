// The worker's own part, run as the text that goes into `sw.js`, in a stand-in for a worker.
import { describe, expect, it } from 'vitest'
import { workerPart, type WorkerFacts } from '../../src/build/worker-part.ts'
import { device, host, packText } from '../support/worker-device.ts'

const facts: WorkerFacts = {
  build: 'two',
  pack: '/reader/assets/pack-2b.json',
  later: ['/reader/assets/pack-2c.json'],
  earlier: 'reader earlier /reader/',
}
const pack = (version: string, code = `export const of = '${version}'`) =>
  packText(
    { [`/reader/data/${version}/home.json`]: { of: version } },
    { [`/reader/assets/a-${version}.js`]: 'let a = "one\\ntwo\u2019"', [`/reader/assets/view-${version}.js`]: code },
    ['/reader/', '/reader/posts/a/'],
  )
const start = (own: ReturnType<typeof device>) => {
  const { place, tell } = own.start(`(${String(workerPart)})(self, ${JSON.stringify(facts)})`)
  const { reader } = place
  if (reader === undefined) throw new Error('the part has not set itself up')
  return { reader, tell }
}
const precache = `reader-precache-v2-${host}`
const packAt = (hash: string) => `${host}assets/pack-${hash}.json`
const text = async (response: Promise<Response | undefined>) => (await response)?.text()

describe('the worker’s own part', () => {
  it('answers for code and words of the pack, with their kinds', async () => {
    const { reader } = start(device({ [precache]: { [packAt('2b')]: pack('two') } }))
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

  it('looks again where there was no pack it could read, and where there is another', async () => {
    const own = device({ [precache]: { [packAt('2b')]: '<!doctype html>' } })
    const { reader } = start(own)
    expect(await reader.file(`${host}assets/view-two.js`)).toBeUndefined()
    own.kept.get(precache)?.set(packAt('2b'), pack('two'))
    expect(await text(reader.file(`${host}assets/view-two.js`))).toContain('two')
    own.kept.set('reader own /reader/', new Map([[packAt('2c'), packText({}, { '/reader/assets/late.js': 'late' })]]))
    expect(await reader.file(`${host}assets/late.js`)).toBeUndefined()
    reader.forget()
    expect(await text(reader.file(`${host}assets/late.js`))).toBe('late')
  })

  it('knows the pages of its pack with and without their last slash', async () => {
    const { reader } = start(
      device({ [precache]: { [packAt('2b')]: pack('two'), [packAt('1a')]: packText({}, {}, ['/reader/old/']) } }),
    )
    for (const path of ['', 'index.html', 'posts/a', 'posts/a/', 'posts/a/?edition=summary'])
      expect([path, await reader.isPage(host + path)]).toEqual([path, true])
    for (const path of ['posts/', 'posts/ab/', 'old/'])
      expect([path, await reader.isPage(host + path)]).toEqual([path, false])
  })

  it('holds the packs of the version before, and no older one, for pages that are still open', async () => {
    const own = device({
      [precache]: { [packAt('1a')]: pack('one') },
      'reader own /reader/': { [packAt('1c')]: packText({}, { '/reader/assets/late-one.js': 'late one' }) },
      [facts.earlier]: { [packAt('0f')]: pack('nought') },
      'reader-precache-v2-https://example.org/': { 'https://example.org/assets/pack-9c.json': pack('foreign') },
    })
    await start(own).tell('install')
    own.kept.set(precache, new Map([[packAt('2b'), pack('two')]]))
    own.kept.delete('reader own /reader/')
    const { reader } = start(own)
    expect([...(own.kept.get(facts.earlier)?.keys() ?? [])]).toEqual([packAt('1a'), packAt('1c')])
    expect(await text(reader.file(`${host}assets/view-one.js`))).toContain('one')
    expect(await text(reader.file(`${host}assets/late-one.js`))).toBe('late one')
    expect(await text(reader.file(`${host}assets/view-two.js`))).toContain('two')
    expect(await reader.file(`${host}assets/view-foreign.js`)).toBeUndefined()
  })

  it('keeps the earlier pack where the same version is installed again', async () => {
    const own = device({
      [precache]: { [packAt('2b')]: pack('two') },
      [facts.earlier]: { [packAt('1a')]: pack('one') },
    })
    await start(own).tell('install')
    expect([...(own.kept.get(facts.earlier)?.keys() ?? [])]).toEqual([packAt('1a')])
  })

  it('finds its frame and its page for what is not kept, whichever revision they are of', async () => {
    const { reader } = start(
      device({
        [precache]: {
          [`${host}frame.html?__WB_REVISION__=1`]: 'the frame',
          [`${host}x/frame.html`]: 'another',
          [`${host}offline.html?__WB_REVISION__=2`]: 'not here',
        },
      }),
    )
    expect(await text(reader.frame())).toBe('the frame')
    expect(await text(reader.offline())).toBe('not here')
  })

  it('lets the oldest go where a cache has more than its room', async () => {
    const own = device({ files: { a: '1', b: '2', c: '3' } })
    const { reader } = start(own)
    await reader.trim('files', 3)
    expect([...(own.kept.get('files')?.keys() ?? [])]).toEqual(['a', 'b', 'c'])
    await reader.trim('files', 2)
    expect([...(own.kept.get('files')?.keys() ?? [])]).toEqual(['b', 'c'])
  })

  it('says which build it belongs to, and nothing to other words', async () => {
    const { tell } = start(device({}))
    const said: unknown[] = []
    const ports = [{ postMessage: (message: unknown) => said.push(message) }]
    for (const data of [{ type: 'BUILD' }, { type: 'OTHER' }, null, 'BUILD']) await tell('message', { data, ports })
    expect(said).toEqual(['two'])
  })
})
