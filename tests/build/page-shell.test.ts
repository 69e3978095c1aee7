// The file of a page: its head, its own code asked for early, its HTML and its data, each in its place.
import { describe, expect, it } from 'vitest'
import { noCards } from '../../src/build/cards/write-cards.ts'
import { sheetOf, shellOf, withStartCode } from '../../src/build/page-shell.ts'
import { parsePageData } from '../../src/corpus/page-data.ts'

const template = `<html><head>
    <title>Old</title>
    <!--head-->
    <link rel="stylesheet" crossorigin href="/reader/assets/style.css">
  </head><body><div id="root"><!--page--></div><!--data--></body></html>`

const chunk = (file: string, imports: readonly string[] = []) => ({ file, imports })
const code = {
  'index.html': chunk('assets/index.js', ['assets/entry.js']),
  'assets/entry.js': chunk('assets/entry.js', ['assets/react.js']),
  'assets/react.js': chunk('assets/react.js'),
  'src/start.tsx': chunk('assets/app.js', ['assets/react.js', 'assets/entry.js']),
  'src/views/post.tsx': chunk('assets/post.js', ['assets/shared.js', 'assets/react.js']),
  'src/views/week.tsx': chunk('assets/week.js', ['assets/shared.js']),
  'assets/shared.js': chunk('assets/shared.js', ['src/views/post.tsx']),
}

const settings = {
  code,
  version: 'v7',
  base: '/reader/',
  siteUrl: '',
  cardOf: noCards,
  firstPaint: 'first()',
  stylesOf: (page: string) => `.${page}{}`,
}
const head = { title: 'A post – Week Reader', description: 'About it' }
const file = (page: string, html = '<h1>A post</h1>', data: unknown = { kind: 'about' }) =>
  shellOf(template, settings)('/posts/a/', { html, head, slice: 'posts/a', page, isBeside: false }, data)
const preloads = (html: string) => [...html.matchAll(/rel="modulepreload" href="([^"]*)"/g)].map(([, href]) => href)
const dataIn = (html: string) =>
  parsePageData(/<script type="application\/json" id="page-data">(.*?)<\/script>/s.exec(html)?.[1])

describe('the file of a page', () => {
  it('has exactly one title, its own', () => {
    expect(file('post').match(/<title>.*?<\/title>/g)).toEqual(['<title>A post – Week Reader</title>'])
  })

  it('asks early for the code of its own view, once, and not for what every page brings', () => {
    expect(preloads(file('post'))).toEqual(['/reader/assets/post.js', '/reader/assets/shared.js'])
    expect(preloads(file('home'))).toEqual(preloads(file('week')))
    expect(preloads(file('home'))[0]).toBe('/reader/assets/week.js')
    expect(preloads(file('unknown'))).toEqual([])
    expect(preloads(withStartCode(template, code, '/reader/'))).toEqual(['/reader/assets/app.js'])
  })

  it('is painted with styles that stand in it; without script the whole sheet comes after its words', () => {
    const html = file('post')
    expect(html).toContain('<style>.post{}</style>')
    expect(sheetOf(html)).toBe('/reader/assets/style.css')
    expect(html.indexOf('rel="stylesheet"')).toBeGreaterThan(html.indexOf('<h1>'))
    expect(html.match(/rel="stylesheet"/g)).toHaveLength(1)
    expect(html).toContain('<noscript><link rel="stylesheet" href="/reader/assets/style.css"></noscript>')
    expect(html.split('</head>')[0]).toContain('<script>first()</script>')
  })

  it('has a style sheet of its own in its head, out of what is drawn', () => {
    const own = '<link rel="stylesheet" href="/reader/assets/pictures.css" data-precedence="page"/>'
    const html = file('post', `${own}<h1>A</h1>`)
    expect(html).toContain('<div id="root"><h1>A</h1></div>')
    expect(html.split('</head>')[0]).toContain(own)
  })

  it('asks neither for words that stand in it already nor for its own code, where a touch will', () => {
    const drawn = { html: '', head, slice: 'posts/a', page: 'post', isBeside: true }
    const html = shellOf(template, settings)('/posts/a/', drawn, { kind: 'about' })
    expect(dataIn(html)).toEqual({ version: 'v7', slices: {} })
    expect(preloads(html)).toEqual([])
    expect(preloads(file('post'))).not.toEqual([])
  })

  it('carries its version and its slice under the slice’s name', () => {
    const data = { kind: 'about', text: 'A </script> and <!-- in the text' }
    expect(dataIn(file('post', '', data))).toEqual({ version: 'v7', slices: { 'posts/a': data } })
  })

  it('takes signs in its own words for words, not for places to fill', () => {
    const html = `<p>$& $1 <!--data--> <!--head--></p>`
    expect(file('post', html)).toContain(`<div id="root">${html}</div>`)
  })
})
