// What every host is told: a strict policy everywhere, and one plain word on how long a file may be kept.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { headersFor, parseHeaderRules } from '../../src/build/header-rules.ts'
import { headersFile, mayBeSent, withPolicy } from '../../src/build/headers.ts'
import { files, paths } from '../../src/paths.ts'

const at = (pathname: string, base = '/') => headersFor(parseHeaderRules(headersFile(base)), pathname)

const pages = [
  paths.home(),
  paths.weeks(),
  paths.week('a-week'),
  paths.post('a-post'),
  paths.authors(),
  paths.author('a-person'),
  paths.organisations(),
  paths.organisation('a-charity'),
  paths.themes(),
  paths.theme('a-theme'),
  paths.search(),
  paths.words(),
  paths.about(),
  paths.accessibility(),
]

const feeds = [paths.home(), paths.week('a-week'), paths.author('a-person'), paths.theme('a-theme')].flatMap(page => [
  files.feed(page),
  files.jsonFeed(page),
])

describe('headers', () => {
  it.each([...pages, '/404.html', '/sw.js', ...feeds, files.corpus])('let %s be kept, but asked for anew', path => {
    expect(at(path)['Cache-Control']).toBe('no-cache')
  })

  it.each(['/assets/index-a1b2.js', files.slice('a1b2', 'posts/a-post')])('let %s be kept for good', path => {
    expect(at(path)['Cache-Control']).toBe('public, max-age=31536000, immutable')
  })

  it.each([...pages, '/assets/index-a1b2.js', '/nothing/here'])('give %s the strict policy', path => {
    const { 'Content-Security-Policy': policy = '', ...rest } = at(path)
    expect(policy.split('; ')).toEqual(
      expect.arrayContaining(["default-src 'none'", "script-src 'self'", "require-trusted-types-for 'script'"]),
    )
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    expect(rest['X-Content-Type-Options']).toBe('nosniff')
  })

  it('speak of the paths below the base alone', () => {
    expect(at('/reader/', '/reader/')['Cache-Control']).toBe('no-cache')
    expect(at('/', '/reader/')).toEqual({})
  })

  it.each([...pages, '/404.html', '/assets/index-a1b2.js', '/sw.js', '/feed.xml'])(
    'let %s be used by no other site and shown in none',
    path => {
      expect(at(path)).toMatchObject({
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'X-Frame-Options': 'DENY',
        'Strict-Transport-Security': 'max-age=31536000',
      })
    },
  )

  it('ask for https over https alone', () => {
    expect(Object.keys(at('/')).filter(name => !mayBeSent(name, 'http'))).toEqual(['Strict-Transport-Security'])
    expect(Object.keys(at('/')).every(name => mayBeSent(name, 'https'))).toBe(true)
  })

  // https://developers.cloudflare.com/pages/configuration/headers/
  it('keep within what Cloudflare Pages reads: 100 rules, 2,000 letters a line, one star in a path', () => {
    const lines = headersFile().split('\n')
    expect(parseHeaderRules(headersFile()).length).toBeLessThanOrEqual(100)
    expect(Math.max(...lines.map(line => line.length))).toBeLessThan(2000)
    expect(lines.filter(line => line.startsWith('/') && line.split('*').length > 2)).toEqual([])
  })
})

describe('the policy in a page', () => {
  const page = withPolicy(readFileSync(resolve(import.meta.dirname, '../../index.html'), 'utf8'))
  const directives = (/<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(page)?.[1] ?? '').split('; ')

  it('is that of the headers, but for what a page cannot say', () => {
    const all = at('/')['Content-Security-Policy']?.split('; ') ?? []
    expect(all.filter(directive => !directives.includes(directive))).toEqual(["frame-ancestors 'none'"])
    expect(directives.filter(directive => !all.includes(directive))).toEqual([])
  })

  it('stands above all that it speaks of, and after the letters it is written in', () => {
    const place = (text: string | RegExp) => page.search(text)
    expect(place('http-equiv')).toBeGreaterThan(place('charset'))
    expect(place('http-equiv')).toBeLessThan(place('<!--head-->'))
    expect(place('http-equiv')).toBeLessThan(place(/<script|<link|<style/))
  })
})
