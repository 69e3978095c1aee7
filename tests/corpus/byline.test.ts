// A byline is somebody's own words: cut into parts, it loses none of them.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bylineParts } from '../../src/corpus/byline.ts'
import { makeAuthor, makeOrganisation } from '../support/tiny-corpus.ts'

const one = makeAuthor({ slug: 'one', name: 'Author One', role: 'Kite Maker', region: 'Hilltop' })
const two = makeAuthor({ slug: 'two', name: 'Author Two' })
const club = makeOrganisation({ slug: 'club', name: 'The Kite Club', short: 'Kite' })
const textOf = (parts: ReturnType<typeof bylineParts>) => parts.map(part => part.text).join('')
const named = (parts: ReturnType<typeof bylineParts>) =>
  parts.flatMap(({ text, author, organisation }) => ((author ?? organisation) ? [[text, author ?? organisation]] : []))

describe('the parts of a byline', () => {
  it('name each person and organisation once, where the byline first names them', () => {
    const parts = bylineParts('By Author Two and Author One, with Author Two, for The Kite Club', [one, two], [club])
    expect(named(parts)).toEqual([
      ['Author Two', 'two'],
      ['Author One', 'one'],
      ['The Kite Club', 'club'],
    ])
  })

  it('know an organisation by its short name', () => {
    expect(named(bylineParts('By Author One, Kite', [one], [club]))).toEqual([
      ['Author One', 'one'],
      ['Kite', 'club'],
    ])
  })

  it('take a longer name before a shorter one within it, and leave other words alone', () => {
    const hill = makeAuthor({ slug: 'hill', name: 'Author One Hill' })
    for (const authors of [
      [one, hill],
      [hill, one],
    ])
      expect(named(bylineParts('By Author One Hill and Author Five, Kite Maker', authors, []))).toEqual([
        ['Author One Hill', 'hill'],
      ])
    const inner = makeOrganisation({ slug: 'kites', name: 'Kite' })
    for (const organisations of [
      [inner, club],
      [club, inner],
    ])
      expect(named(bylineParts('For The Kite Club', [], organisations))).toEqual([['The Kite Club', 'club']])
  })

  it('name an organisation once, by whichever of its names stands first', () => {
    expect(named(bylineParts('By Author One, Kite (in full: The Kite Club)', [one], [club]))).toEqual([
      ['Author One', 'one'],
      ['Kite', 'club'],
    ])
  })

  it('tell a person from an organisation of the same slug', () => {
    const shop = makeOrganisation({ slug: 'one', name: 'One Kites' })
    expect(bylineParts('Author Two, Author One, One Kites', [one, two], [shop])).toEqual([
      { text: 'Author Two', author: 'two' },
      { text: ', ' },
      { text: 'Author One', author: 'one' },
      { text: ', ' },
      { text: 'One Kites', organisation: 'one' },
    ])
  })

  it('are never empty, wherever names stand', () => {
    expect(bylineParts('Author OneAuthor Two', [two, one], [])).toEqual([
      { text: 'Author One', author: 'one' },
      { text: 'Author Two', author: 'two' },
    ])
    expect(bylineParts('By Author One.', [one, two], [club])).toEqual([
      { text: 'By ' },
      { text: 'Author One', author: 'one' },
      { text: '.' },
    ])
    expect(bylineParts('By nobody', [one], [club])).toEqual([{ text: 'By nobody' }])
  })

  it('joined are the byline, whatever stands in it', () => {
    const piece = fc.oneof(
      fc.constantFrom('Author One', 'Author Two', 'The Kite Club', 'Kite', ', ', '. '),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1 }), pieces => {
        const byline = pieces.join('')
        fc.pre(byline !== '')
        expect(textOf(bylineParts(byline, [one, two], [club]))).toBe(byline)
      }),
    )
  })

  it.each([
    [[two], [], 'By Author Two'],
    [[one], [], 'By Author One, Kite Maker, Hilltop'],
    [[one, two], [club], 'By Author One, Kite Maker, Hilltop and Author Two, The Kite Club'],
  ])('are made of what is known of its people where a post came without one', (authors, organisations, text) => {
    const parts = bylineParts('', authors, organisations)
    expect(textOf(parts)).toBe(text)
    expect(named(parts)).toHaveLength(authors.length + organisations.length)
  })
})
