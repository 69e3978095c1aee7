// What every host is told: a strict policy everywhere, and one plain word on how long a file may be kept.
import { describe, expect, it } from 'vitest'
import { headersFor, parseHeaderRules } from '../../src/build/header-rules.ts'
import { headersFile } from '../../src/build/headers.ts'
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
})
