// The worker's second part: what comes after the first pack, kept weeks through a new version, and searching what is kept.
import { describe, expect, it } from 'vitest'
import { withKeepFacts } from '../../src/build/keep-facts.ts'
import { slicesOf } from '../../src/build/slices.ts'
import { workerPart } from '../../src/build/worker-part.ts'
import { weeksPart, type WeeksFacts } from '../../src/build/worker-weeks.ts'
import { sliceNamesOf } from '../../src/corpus/kept-week.ts'
import { isSlice } from '../../src/corpus/slices.ts'
import { searchData } from '../../src/search/documents.ts'
import { searchPostOf } from '../../src/search/post-of-slice.ts'
import { device, host, packText } from '../support/worker-device.ts'
import { tinyCorpus } from '../support/tiny-corpus.ts'

const corpus = tinyCorpus()
const slices = withKeepFacts(new Map(slicesOf(corpus)), corpus.weeks[0]?.slug)
const older = corpus.weeks[1]?.slug ?? ''
const list = slices.get(`weeks/${older}`)
if (!isSlice('week', list)) throw new Error('the tiny corpus has two weeks')
const names = sliceNamesOf(list)

const own = 'reader own /reader/'
const later = '/reader/assets/pack-2c.json'
const ways = '/reader/assets/pack-2d.json'
const facts: WeeksFacts = { version: 'v2', own, later: [later, ways], downloads: ['/reader/weeks/w/week.epub'] }
const dataAt = (version: string, name: string) => `${host}data/${version}/${name}.json`
const recordAt = (version: string) => `${host}kept/${version}/weeks/${older}`
const record = { slug: older, title: 'Lamps & <kites>', names, bytes: 7, mark: list.keep?.mark ?? '' }
const keptIn = (version: string, texts: (name: string) => unknown = name => slices.get(name)) => ({
  [recordAt(version)]: JSON.stringify(record),
  ...Object.fromEntries(names.map(name => [dataAt(version, name), JSON.stringify(texts(name))])),
})
const onHost = {
  [`https://example.org${later}`]: packText({}),
  [`https://example.org${ways}`]: packText({}),
  'https://example.org/reader/weeks/w/week.epub': 'a book',
  ...Object.fromEntries(names.map(name => [dataAt('v2', name), JSON.stringify(slices.get(name))])),
}
const start = (made: ReturnType<typeof device>) => {
  const first = {
    build: 'two',
    pack: '/reader/assets/pack-2b.json',
    later: [later, ways],
    earlier: 'reader earlier /reader/',
  }
  const { place, tell } = made.start(
    `(${String(workerPart)})(self, ${JSON.stringify(first)});`,
    `(${String(weeksPart)})(self, ${JSON.stringify(facts)}, { sliceNamesOf: ${String(sliceNamesOf)}, searchPostOf: ${String(searchPostOf)} })`,
  )
  const { weeks } = place
  if (weeks === undefined) throw new Error('the part has not set itself up')
  return { weeks, tell, keys: () => [...(made.kept.get(own)?.keys() ?? [])] }
}
const rest = { data: { type: 'REST' } }

describe('what comes after the first pack', () => {
  it('is fetched once a page rests, and only once', async () => {
    const made = device({}, onHost)
    const { weeks, tell, keys } = start(made)
    await tell('install')
    expect(made.net.asked).toEqual([])
    await tell('message', rest)
    expect(keys()).toEqual(expect.arrayContaining([later, ways].map(path => `https://example.org${path}`)))
    expect(await (await weeks.answer('https://example.org/reader/weeks/w/week.epub'))?.text()).toBe('a book')
    expect([weeks.isDownload('/reader/weeks/w/week.epub'), weeks.isDownload('/reader/weeks/w/')]).toEqual([true, false])
    const asked = made.net.asked.length
    await tell('message', rest)
    expect(made.net.asked).toHaveLength(asked)
  })

  it('is asked for again after a network that was gone', async () => {
    const made = device({}, onHost)
    const { tell, keys } = start(made)
    made.net.isThere = false
    await tell('message', rest)
    expect(keys()).toEqual([])
    made.net.isThere = true
    await tell('message', rest)
    expect(keys()).toEqual(expect.arrayContaining([later, ways].map(path => `https://example.org${path}`)))
  })
})

describe('a kept week', () => {
  it('is answered for, and its pages are known', async () => {
    const { weeks } = start(device({ [own]: keptIn('v2') }))
    const story = names.find(name => name.startsWith('posts/')) ?? ''
    expect(await (await weeks.answer(dataAt('v2', story)))?.json()).toEqual(slices.get(story))
    expect(await weeks.isPage(`${host}${story}/`)).toBe(true)
    expect(await weeks.isPage(`${host}weeks/${older}`)).toBe(true)
    expect(await weeks.isPage(`${host}posts/no-such/`)).toBe(false)
  })

  it('without its record is none: a keeping that broke off', async () => {
    const { [recordAt('v2')]: _, ...half } = keptIn('v2')
    const { weeks } = start(device({ [own]: half }))
    expect(await weeks.isPage(`${host}weeks/${older}`)).toBe(false)
  })

  it('is carried into a new version without fetching what has not changed', async () => {
    const made = device({ [own]: { [`${host}kept/now`]: '"v1"', ...keptIn('v1') } }, onHost)
    const { weeks, tell, keys } = start(made)
    await tell('install')
    expect(made.net.asked.filter(address => address.includes('/data/'))).toEqual([dataAt('v2', `weeks/${older}`)])
    expect(await weeks.isPage(`${host}weeks/${older}/`)).toBe(true)
    expect(keys()).toEqual(expect.arrayContaining(names.map(name => dataAt('v2', name))))
    expect(keys()).toContain(recordAt('v1'))
  })

  it('is fetched anew where it has changed, and holds no new version up where it cannot be', async () => {
    const changed = {
      [own]: {
        [`${host}kept/now`]: '"v1"',
        ...keptIn('v1'),
        [recordAt('v1')]: JSON.stringify({ ...record, mark: 'x' }),
      },
    }
    const made = device(changed, onHost)
    const { weeks, tell } = start(made)
    made.net.isThere = false
    await tell('install')
    expect(await weeks.isPage(`${host}weeks/${older}/`)).toBe(false)
    made.net.isThere = true
    await tell('message', rest)
    expect(await weeks.isPage(`${host}weeks/${older}/`)).toBe(true)
    expect(made.net.asked).toEqual(expect.arrayContaining(names.map(name => dataAt('v2', name))))
  })

  it('leaves nothing of a version before the last', async () => {
    const made = device({ [own]: { [`${host}kept/now`]: '"v1"', ...keptIn('v0'), ...keptIn('v1') } }, onHost)
    const { tell, keys } = start(made)
    await tell('install')
    await tell('activate')
    expect(keys().filter(key => key.includes('/v0/'))).toEqual([])
    expect(made.kept.get(own)?.get(`${host}kept/now`)).toBe('"v2"')
  })

  it('is named on the page for what is not kept, as text', async () => {
    const page = `${host}offline.html?__WB_REVISION__=1`
    const made = device({ [own]: keptIn('v2'), precache: { [page]: '<ul><!--weeks--></ul>' } })
    const html = await (await start(made).weeks.notKept())?.text()
    expect(html).toBe(`<ul><li><a href="${host}weeks/${older}/">Lamps &#38; &#60;kites&#62;</a></li></ul>`)
  })
})

describe('the index of what is kept', () => {
  it('holds the newest week and the kept ones, each post as the whole index has it but for everyday words', async () => {
    const whole = searchData(corpus)
    const newest = whole.posts.filter(({ week }) => week !== older)
    const pack = packText({ '/reader/data/v2/kept-index.json': { ...whole, posts: newest, only: ['Kites'] } })
    const made = device({ [own]: keptIn('v2'), precache: { [`${host}assets/pack-2b.json`]: pack } })
    const index: unknown = await (await start(made).weeks.index())?.json()
    const expected = whole.posts.filter(({ week }) => week === older).map(post => ({ ...post, everyday: [] }))
    const sorted = (post: (typeof expected)[number]) => ({
      ...post,
      themes: post.themes.toSorted((a, b) => (a.slug < b.slug ? -1 : 1)),
    })
    expect(index).toMatchObject({ kind: 'search-index', only: ['Kites', 'Lamps & <kites>'] })
    const posts = (
      typeof index === 'object' && index !== null && 'posts' in index ? index.posts : []
    ) as typeof expected
    expect(posts.slice(0, newest.length)).toEqual(newest)
    expect(posts.slice(newest.length).map(sorted)).toEqual(expected.map(sorted))
  })
})
