// Slugs of titles in many scripts; none can climb out of a folder.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSlugOf, shortSlugOf, slugOf, slugPattern } from '../../src/build/slug.ts'

describe('slugOf', () => {
  it.each([
    ['Power-sharing: A journey', 'power-sharing-a-journey'],
    ['Getting away from tokenism: Co- producing', 'getting-away-from-tokenism-co-producing'],
    ['  Crème brûlée & Łódź — straße  ', 'creme-brulee-lodz-strasse'],
    ['Don’t look', 'don-t-look'],
    ['../../etc/passwd', 'etc-passwd'],
    ['עברית', ''],
  ])('%s', (title, slug) => {
    expect(slugOf(title)).toBe(slug)
  })

  it('makes a slug of any title with a letter or digit, and a slug of a slug is itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), title => {
        const slug = slugOf(title)
        expect(slug === '' || slugPattern.test(slug)).toBe(true)
        expect(slugOf(slug)).toBe(slug)
      }),
    )
  })
})

describe('isSlugOf', () => {
  it('takes the title’s own slug, alone or with a number', () => {
    expect(['a-kite', 'a-kite-2', 'a-kite-12'].every(slug => isSlugOf(slug, 'A kite'))).toBe(true)
    expect(['a-kit', 'a-kite-', 'a-kite-b', 'a-kite2', 'kite'].some(slug => isSlugOf(slug, 'A kite'))).toBe(false)
  })

  it('takes any slug for a title that has none', () => {
    expect(isSlugOf('a-title-in-hebrew', 'עברית')).toBe(true)
  })

  it('takes the short slug of a long title, and the whole one', () => {
    const title = `${'Kites '.repeat(40)}fly`
    expect([shortSlugOf(title), `${shortSlugOf(title)}-3`, slugOf(title)].every(slug => isSlugOf(slug, title))).toBe(
      true,
    )
    expect(isSlugOf('kites-kites', title)).toBe(false)
  })
})

describe('shortSlugOf', () => {
  it('ends at a word, within 80 letters, and is a slug', () => {
    expect(shortSlugOf('A kite')).toBe('a-kite')
    expect(shortSlugOf('Kites '.repeat(40))).toBe(Array.from({ length: 13 }, () => 'kites').join('-'))
    expect(shortSlugOf('k'.repeat(300))).toBe('k'.repeat(80))
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), title => {
        const slug = shortSlugOf(title)
        expect(slug.length).toBeLessThanOrEqual(80)
        expect(slug === '' || slugPattern.test(slug)).toBe(true)
      }),
    )
  })
})
