// Which pages a fault belongs to.
import { describe, expect, it } from 'vitest'
import { messageOf, pagesOfFile } from '../../src/build/dev-faults.ts'

describe('a fault in development', () => {
  it.each([
    ['weeks/w/posts/2031-05-06-the-first-kite/retold.md', ['/posts/the-first-kite/', '/weeks/w/']],
    ['weeks/w/posts/2031-05-06-the-first-kite', ['/posts/the-first-kite/', '/weeks/w/']],
    ['weeks/w/authors/ann-author.md', ['/authors/ann-author/', '/authors/']],
    ['weeks/w/organisations/kite-club.md', ['/organisations/kite-club/', '/organisations/']],
    ['weeks/w/week.md', ['/weeks/w/', '/weeks/']],
    ['weeks/w/notes.md', ['/weeks/w/', '/weeks/']],
    ['themes/flying.md', ['/themes/flying/', '/themes/']],
    ['themes/families.md', ['/themes/']],
    ['words.md', []],
    ['spelling.txt', []],
    ['weeks', []],
  ])('of %s belongs to %j', (file, pages) => {
    expect(pagesOfFile(file)).toEqual(pages)
  })

  it('of the newest week belongs to the start page too', () => {
    const fault = { file: 'weeks/w/week.md', line: 1, found: '', expected: '', mend: '' }
    expect(messageOf([fault], 'w')[0]?.pages).toContain('/')
    expect(messageOf([fault], 'other')[0]?.pages).not.toContain('/')
    expect(messageOf([fault], undefined)[0]?.pages).not.toContain('/')
  })
})
