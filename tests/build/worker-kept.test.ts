// What a device keeps of a site: the newest week and what leads through it, never more than there is room for.
import { describe, expect, it } from 'vitest'
import { loadSite } from '../../src/build/site.ts'
import { slicesOf } from '../../src/build/slices.ts'
import { keptPart } from '../../src/build/worker-kept.ts'
import { framePage, offlinePage } from '../../src/build/worker-pages.ts'
import { paths } from '../../src/paths.ts'
import { tinyContent, writeContent } from '../support/content-folder.ts'

const site = async () => loadSite(writeContent(tinyContent()))

/** Every page of the site with its slice, as the build draws them. */
const drawnOf = ({ corpus }: Awaited<ReturnType<typeof site>>) => [
  { path: paths.home(), slice: 'home' },
  { path: paths.weeks(), slice: 'weeks' },
  ...corpus.weeks.map(({ slug }) => ({ path: paths.week(slug), slice: `weeks/${slug}` })),
  ...corpus.posts.map(({ slug }) => ({ path: paths.post(slug), slice: `posts/${slug}` })),
  ...corpus.authors.map(({ slug }) => ({ path: paths.author(slug), slice: `authors/${slug}` })),
  { path: paths.search(), slice: 'search' },
  { path: paths.saved(), slice: 'about' },
]

describe('what is kept', () => {
  it('is the newest week with its people, and what leads through it', async () => {
    const whole = await site()
    const { pages, slices } = keptPart(whole, drawnOf(whole))
    const [newest, older] = whole.corpus.weeks
    const [fresh, old] = [newest, older].map(week => whole.corpus.posts.filter(post => post.week === week?.slug))
    expect(fresh?.length).toBeGreaterThan(0)
    expect(old?.length).toBeGreaterThan(0)
    for (const { slug } of fresh ?? []) expect(pages).toContain(paths.post(slug))
    for (const { slug } of old ?? []) expect(pages).not.toContain(paths.post(slug))
    expect(pages).toContain(paths.week(newest?.slug ?? ''))
    expect(pages).not.toContain(paths.week(older?.slug ?? ''))
    expect(pages).toEqual(expect.arrayContaining([paths.home(), paths.weeks(), paths.search(), paths.saved()]))
    expect([...slices.keys()]).toEqual(expect.arrayContaining(['search-index', 'addresses', 'about']))
  })

  it('has the author of each story it has', async () => {
    const whole = await site()
    const { pages } = keptPart(whole, drawnOf(whole))
    const people = new Set(
      whole.corpus.posts.filter(post => post.week === whole.corpus.weeks[0]?.slug).flatMap(post => post.authors),
    )
    const kept = whole.corpus.authors.filter(({ slug }) => pages.includes(paths.author(slug)))
    expect(kept.map(({ slug }) => slug).toSorted()).toEqual([...people].toSorted())
  })

  it('leaves out what there is no room for, and does not count such a page as kept', async () => {
    const whole = await site()
    const room = JSON.stringify(whole.slices.get('home')).length + JSON.stringify(whole.slices.get('weeks')).length
    const { pages, slices } = keptPart(whole, drawnOf(whole), room)
    expect([...slices.keys()]).toEqual(['home', 'weeks'])
    expect(pages).toEqual([paths.home(), paths.weeks()])
  })

  it('has no index of an archive that is searched in parts', async () => {
    const { corpus, version, unfilled } = await site()
    const slices = new Map<string, unknown>(slicesOf(corpus)).set('search', { kind: 'search', index: 'parts' })
    const whole = { corpus, version, slices, unfilled }
    expect(keptPart(whole, drawnOf(whole)).slices.has('search-index')).toBe(false)
  })
})

const template = `<html><head><title>Week Reader</title>
    <!--head--><script type="module" crossorigin src="/reader/assets/index-1.js"></script>
    <link rel="modulepreload" crossorigin href="/reader/assets/react-1.js"></head>
  <body><div id="root"><!--page--></div><!--data--></body></html>`

describe('the pages for offline', () => {
  it('are a frame with a version and no words', () => {
    const html = framePage(template, { base: '/reader/', version: 'a1' })
    expect(html).toContain('id="page-data">{"version":"a1","slices":{}}</script>')
    expect(html).toContain('<meta name="reader-offline"')
    expect(html).toContain('<div id="root"></div>')
    expect(html).toContain('assets/index-1.js')
  })

  it('and a page in words, with no script of the app, that leads to each story of the newest week', async () => {
    const { corpus } = await site()
    const html = offlinePage(template, { base: '/reader/', corpus })
    expect(html).not.toMatch(/index-1|react-1|<!--/)
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, link]) => link)
    const stories = corpus.posts.filter(post => post.week === corpus.weeks[0]?.slug)
    expect(links).toEqual(expect.arrayContaining(stories.map(({ slug }) => `/reader${paths.post(slug)}`)))
    expect(links.filter(link => !link?.startsWith('/reader/'))).toEqual(['#main'])
    expect(html).toContain('<main id="main"')
  })
})
