// Bylines by their shapes. All people and bodies are made up.
import { describe, expect, it } from 'vitest'
import { canBeByline, isSurelyByline, parseByline } from '../../../src/build/import/bylines.ts'

describe('a byline', () => {
  const shapes: readonly (readonly [line: string, authors: readonly object[]])[] = [
    ['By Ada Example, artist and gardener', [{ name: 'Ada Example', role: 'artist and gardener' }]],
    [
      'By Ben Sample,\u00a0Kite Lead,\u00a0North of Nowhere',
      [{ name: 'Ben Sample', role: 'Kite Lead', region: 'North of Nowhere' }],
    ],
    [
      'By Ada Example, Ben Sample and Cleo Mockup, School of Kites at the University of Nowhere',
      ['Ada Example', 'Ben Sample', 'Cleo Mockup'].map(name => ({
        name,
        organisation: 'School of Kites at the University of Nowhere',
      })),
    ],
    [
      'By Ada Example, Ben Sample, and Cleo Mockup, Kite Trust',
      ['Ada Example', 'Ben Sample', 'Cleo Mockup'].map(name => ({ name, organisation: 'Kite Trust' })),
    ],
    [
      'By Ada Example, Team Leader, Wind and Weather Watch, No-Such Institute',
      [{ name: 'Ada Example', role: 'Team Leader, Wind and Weather Watch', organisation: 'No-Such Institute' }],
    ],
    [
      'By Ada Example, Kite Manager at the Institute for Kites',
      [{ name: 'Ada Example', role: 'Kite Manager', organisation: 'Institute for Kites' }],
    ],
    [
      'By Ada M. Example, Director of Winter Programs & Play, KIT, Inc.',
      [{ name: 'Ada M. Example', role: 'Director of Winter Programs & Play', organisation: 'KIT, Inc.' }],
    ],
    ['By\u00a0Ada van Example, Kite Networks', [{ name: 'Ada van Example', organisation: 'Kite Networks' }]],
    [
      'By Ada Example, writer, Kite Charity, Scotland',
      [{ name: 'Ada Example', role: 'writer', organisation: 'Kite Charity', region: 'Scotland' }],
    ],
    ['By Ada Example', [{ name: 'Ada Example' }]],
  ]
  it.each(shapes)('“%s” is read as people with their facts', (line, authors) => {
    expect(parseByline(line).authors).toEqual(authors)
  })

  const unclear: readonly (readonly [line: string, about: RegExp])[] = [
    ['By Ada Example, Kites Unlimited', /may be an organisation/],
    ['By Ada Example, artist', /names no organisation/],
    ['By Ada Example', /no role and no organisation/],
    ['By Ada Example, writer, Kite Charity, Elsewhere', /“Elsewhere” is read as a region/],
    ['By the editors, Kite Charity', /“the editors” is read as a person/],
  ]
  it.each(unclear)('“%s” is told as unclear', (line, about) => {
    expect(parseByline(line).unclear.join()).toMatch(about)
  })

  it('whose people and body are plain is told as clear', () => {
    expect(parseByline('By Ada Example, Kite Manager at the Institute for Kites').unclear).toEqual([])
  })

  it.each([
    'By the end of the day we had flown it',
    'By Monday, we had finished it.',
    'By Monday Morning, the kite was up there.',
    'Bystanders Everywhere, Kite Charity',
  ])('is not what “%s” is, where prose may stand', line => {
    expect(isSurelyByline(line)).toBe(false)
  })

  it.each([
    'By the way, I would like to say that this is prose under the title.',
    'By then it was done',
    'By Monday we had all learnt how to fly it, every one',
    'By Ada, who flew it.',
    'By ,',
  ])('cannot be “%s”, not even right under a title', line => {
    expect(canBeByline(line)).toBe(false)
  })

  it.each([
    ...shapes.map(([line]) => line),
    'By van Example Sample, writer',
    'By Ada, kite maker',
    'By Ada Example, Ph.D.',
    'By Ada B.',
    'By 山田 花子',
  ])('can be “%s”, right under a title', line => {
    expect(canBeByline(line)).toBe(true)
  })

  it.each(['By Ada Example, Kite Charity', 'By Ada Example, winds, KIT, Inc.'])('is what “%s” surely is', line => {
    expect(isSurelyByline(line)).toBe(true)
  })
})
