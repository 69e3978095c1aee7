// A wrong address leads somewhere, whatever stands in it.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearest } from '../../src/components/nearest.ts'

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '😀'), maxLength: 12 })
const anyText = fc.oneof(letters, fc.string({ unit: 'binary', maxLength: 200 }))

describe('the nearest addresses', () => {
  const addresses = [
    { path: '/posts/the-first-kite/', title: 'The first kite' },
    { path: '/posts/the-old-lamp/', title: 'The old lamp' },
    { path: '/themes/', title: 'Themes' },
    { path: '/themes/lamps/', title: 'Lamps' },
    { path: '/authors/author-one/', title: 'Author One' },
  ]
  const found = (asked: string, most?: number) => nearest(asked, addresses, most).map(({ path }) => path)

  it('begin with the one that differs by a slip of the finger', () => {
    expect(found('/posts/the-frist-kite/')[0]).toBe('/posts/the-first-kite/')
    expect(found('/theme')[0]).toBe('/themes/')
    expect(found('/AUTHORS/Author-One')[0]).toBe('/authors/author-one/')
  })

  it('are found by a word of the title alone', () => {
    expect(found('/blog/2031/lamp.html')).toEqual(['/posts/the-old-lamp/'])
  })

  it('are none where nothing is near, and at most as many as asked for', () => {
    expect(found('/wp-login.php')).toEqual([])
    expect(found('/the-old-kite/', 1)).toHaveLength(1)
  })

  it('are addresses of the site, each once, for any path at all', () => {
    fc.assert(
      fc.property(anyText, asked => {
        const paths = found(asked)
        expect(new Set(paths).size).toBe(paths.length)
        expect(addresses.map(({ path }) => path)).toEqual(expect.arrayContaining(paths))
      }),
    )
  })
})
