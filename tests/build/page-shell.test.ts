// The file of a page: its head, its own code asked for early, its HTML and its data, each in its place.
import { describe, expect, it } from 'vitest'
import { shellOf } from '../../src/build/page-shell.ts'
import { parsePageData } from '../../src/corpus/page-data.ts'

const template = `<html><head>
    <title>Old</title>
    <!--head-->
  </head><body><div id="root"><!--page--></div><!--data--></body></html>`

const manifest = {
  'index.html': { file: 'assets/index.js', isEntry: true, imports: ['_shared.js'] },
  '_shared.js': { file: 'assets/shared.js', imports: ['index.html'] },
  'src/views/post.tsx': { file: 'assets/post.js', isDynamicEntry: true, imports: ['_story.js', '_shared.js'] },
  'src/views/week.tsx': { file: 'assets/week.js', imports: ['_story.js'] },
  '_story.js': { file: 'assets/story.js', imports: ['src/views/post.tsx'] },
  'usual.woff2': { file: 'assets/atkinson-usual.woff2' },
  'chosen.woff2': { file: 'assets/chosen.woff2' },
}

const settings = { manifest, version: 'v7', base: '/reader/', siteUrl: '' }
const head = { title: 'A post – Week Reader', description: 'About it' }
const file = (page: string, html = '<h1>A post</h1>', data: unknown = { kind: 'about' }) =>
  shellOf(template, settings)('/posts/a/', { html, head, slice: 'posts/a', page }, data)
const preloads = (html: string) => [...html.matchAll(/rel="modulepreload" href="([^"]*)"/g)].map(([, href]) => href)
const dataIn = (html: string) =>
  parsePageData(/<script type="application\/json" id="page-data">(.*?)<\/script>/s.exec(html)?.[1])

describe('the file of a page', () => {
  it('has exactly one title, its own', () => {
    expect(file('post').match(/<title>.*?<\/title>/g)).toEqual(['<title>A post – Week Reader</title>'])
  })

  it('asks early for the code of its own view, once, and not for what the entry brings', () => {
    expect(preloads(file('post'))).toEqual(['/reader/assets/post.js', '/reader/assets/story.js'])
    expect(preloads(file('home'))).toEqual(preloads(file('week')))
    expect(preloads(file('home'))[0]).toBe('/reader/assets/week.js')
    expect(preloads(file('unknown'))).toEqual([])
  })

  it('asks early for the face of its text', () => {
    expect(file('post')).toContain('<link rel="preload" href="/reader/assets/atkinson-usual.woff2" as="font"')
    // A face that only some readers choose is not for everyone to fetch.
    expect(file('post')).not.toContain('chosen.woff2')
  })

  it('carries its version and its slice under the slice’s name', () => {
    const data = { kind: 'about', text: 'A </script> and <!-- in the text' }
    expect(dataIn(file('post', '', data))).toEqual({ version: 'v7', slices: { 'posts/a': data } })
  })

  it('takes signs in its own words for words, not for places to fill', () => {
    const html = `<p>$& $1 <!--data--> <!--head--></p>`
    expect(file('post', html)).toContain(`<div id="root">${html}</div>`)
  })

  it('is not made from a manifest of another shape', () => {
    expect(() => shellOf(template, { ...settings, manifest: { 'index.html': { imports: 'all' } } })).toThrow('imports')
  })
})
