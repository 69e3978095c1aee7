// The `_headers` format: what is printed is read back, and a path gets what every matching rule says.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headersFor, parseHeaderRules, printHeaderRules } from '../../src/build/header-rules.ts'

const name = fc.stringMatching(/^[A-Z][A-Za-z-]{0,12}$/)
const value = fc.stringMatching(/^[a-z0-9='";, -]{1,30}$/).map(text => text.trim() || 'none')
const pattern = fc.stringMatching(/^\/[a-z/*]{0,20}$/)

describe('header rules', () => {
  it('are read back as they were printed', () => {
    const rules = fc.array(fc.record({ pattern, headers: fc.dictionary(name, value, { noNullPrototype: true }) }))
    const readsBack = fc.property(rules, given => {
      expect(parseHeaderRules(printHeaderRules(given))).toEqual(given)
    })
    fc.assert(readsBack)
  })

  it('may have comments, empty lines and Windows line ends between them', () => {
    const text = '# for the host\r\n\r\n/a/*\r\n  X-One: 1\r\n\r\n  X-Two: a: b\r\n'
    expect(parseHeaderRules(text)).toEqual([{ pattern: '/a/*', headers: { 'X-One': '1', 'X-Two': 'a: b' } }])
  })

  it('name the line that has no path above it or no name', () => {
    expect(() => parseHeaderRules('  X-One: 1')).toThrow('_headers:1: found "  X-One: 1", expected "  Name: value"')
    expect(() => parseHeaderRules('/a\n  oops')).toThrow('_headers:2:')
  })

  it('match any text at a star, one part of a path at a name, and nothing else loosely', () => {
    const rules = [
      { pattern: '/a/*', headers: { star: 'yes' } },
      { pattern: '/:file', headers: { part: 'yes' } },
      { pattern: '/a.b', headers: { dot: 'yes' } },
    ]
    expect(headersFor(rules, '/a/b/c')).toEqual({ star: 'yes' })
    expect(headersFor(rules, '/a.b')).toEqual({ part: 'yes', dot: 'yes' })
    expect(headersFor(rules, '/axb')).toEqual({ part: 'yes' })
    expect(headersFor(rules, '/')).toEqual({})
  })

  it('join a header that two of them give, as hosts do', () => {
    const rules = [
      { pattern: '/*', headers: { 'Cache-Control': 'no-cache' } },
      { pattern: '/a', headers: { 'Cache-Control': 'immutable' } },
    ]
    expect(headersFor(rules, '/a')).toEqual({ 'Cache-Control': 'no-cache, immutable' })
  })
})
