// What a device keeps of a site: the newest week and what leads through it, never more than there is room for.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadSite } from '../../src/build/site.ts'
import { codeOf, packOfSlice } from '../../src/build/worker-code.ts'
import { keptPart } from '../../src/build/worker-kept.ts'
import { framePage, offlinePage } from '../../src/build/worker-pages.ts'
import { keptIndexName } from '../../src/corpus/kept-week.ts'
import { paths } from '../../src/paths.ts'
import { isSearchData } from '../../src/search/documents.ts'
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
    expect([...slices.first.keys()]).toEqual(expect.arrayContaining([keptIndexName, 'addresses', 'about']))
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

  it('lets sheets for paper give way to all else beside the stories', async () => {
    const whole = await site()
    const long = 'x'.repeat(150_000)
    const named = (name: string) => (/^sheets|^paths/.test(name) ? { kind: 'sheet', long } : whole.slices.get(name))
    const sheets = ['a', 'b'].map(slug => ({ path: paths.sheet(slug), slice: `sheets/${slug}` }))
    const drawn = [...sheets, { path: paths.paths(), slice: 'paths' }]
    const { pages, slices } = keptPart({ ...whole, slices: { get: named } }, drawn)
    expect(pages).toEqual([paths.paths()])
    expect([...slices.ways.keys()]).toEqual(['paths', 'voices'])
  })

  it('leaves out what there is no room for, and does not count such a page as kept', async () => {
    const whole = await site()
    const room = JSON.stringify(whole.slices.get('home')).length + JSON.stringify(whole.slices.get('weeks')).length
    const { pages, slices } = keptPart(whole, drawnOf(whole), room)
    expect([...slices.first.keys()]).toEqual(['home', 'weeks', keptIndexName])
    expect(pages.filter(path => path !== paths.words())).toEqual([paths.home(), paths.weeks()])
  })

  it('has the whole index of a site of one week, and of several weeks that of the newest, which says so', async () => {
    const whole = await site()
    const [newest] = whole.corpus.weeks
    const index = keptPart(whole, drawnOf(whole)).slices.first.get(keptIndexName)
    expect(index).toMatchObject({ kind: 'search-index', only: [newest?.title] })
    const stories = whole.corpus.posts.filter(({ week }) => week === newest?.slug)
    expect(isSearchData(index) && index.posts.map(({ slug }) => slug)).toEqual(stories.map(({ slug }) => slug))
    const single = { ...whole, corpus: { ...whole.corpus, weeks: whole.corpus.weeks.slice(0, 1) } }
    const { slices } = keptPart(single, drawnOf(single))
    expect([slices.first.has('search-index'), slices.first.has(keptIndexName)]).toEqual([true, false])
  })

  it('has the voices of its stories, which no page shows, with the lens that asks for them', async () => {
    const whole = await site()
    expect([...keptPart(whole, drawnOf(whole)).slices.ways.keys()]).toContain('voices')
  })

  it('has the list of words and the general words apart, for they come after the rest', async () => {
    const whole = await site()
    const drawn = [...drawnOf(whole), { path: paths.words(), slice: 'words' }]
    const { pages, slices } = keptPart(whole, drawn)
    expect([...slices.later.keys()]).toEqual(['words', 'general-words'])
    expect([...slices.first.keys()].filter(name => packOfSlice(name) !== 'first')).toEqual([])
    expect(pages).toContain(paths.words())
  })
})

describe('the code of a week', () => {
  const files = {
    'index-1.js': '',
    'post-1.js': 'import{a}from"./names-1.js";import("./speech-bar-1.js")',
    'names-1.js': 'import"./listen-lists-1.js";',
    'listen-lists-1.js': '',
    'speech-bar-1.js': 'import{b}from"./post-1.js"',
    'compare-1.js': 'import"./speech-bar-1.js"',
    'pictures-1.css': '',
    'archive-1.js': '',
    'atkinson-1.woff2': '',
    'literata-1.woff2': '',
  }

  it('is told apart: what every page loads, what pages cannot start without, what comes later', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'reader-code-'))
    mkdirSync(join(folder, 'assets'))
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'assets', name), text)
    const { eager, lazy, entry } = await codeOf(folder, '<script type="module" src="/assets/index-1.js">')
    rmSync(folder, { recursive: true })
    expect(entry).toBe('assets/index-1.js')
    expect(eager).toEqual(['assets/atkinson-1.woff2', 'assets/index-1.js'])
    expect([...lazy.first.keys()]).toEqual(['assets/listen-lists-1.js', 'assets/names-1.js', 'assets/post-1.js'])
    expect([...lazy.later.keys()]).toEqual(['assets/speech-bar-1.js'])
    expect([...lazy.ways.keys()]).toEqual(['assets/compare-1.js', 'assets/pictures-1.css'])
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
    expect(html).not.toMatch(/index-1|react-1|<!--(?!weeks)/)
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, link]) => link)
    const stories = corpus.posts.filter(post => post.week === corpus.weeks[0]?.slug)
    expect(links).toEqual(expect.arrayContaining(stories.map(({ slug }) => `/reader${paths.post(slug)}`)))
    expect(links.filter(link => !link?.startsWith('/reader/'))).toEqual(['#main'])
    expect(html).toContain('<main id="main"')
  })
})
