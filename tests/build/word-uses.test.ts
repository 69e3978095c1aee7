// Words of a list in a text: whole words and phrases, in any capitals, the longest that fits.
import { describe, expect, it } from 'vitest'
import { wordFinder, wordForm } from '../../src/build/word-uses.ts'

const forms = ['power', 'power structure', 'Kite Club', 'US', 'co-production', 'co production', 'spar', 'Inc.']
const find = wordFinder(forms.map(wordForm))

/** The found words with their entries. */
const found = (text: string) =>
  find(text).map(({ start, end, entry }) => `${text.slice(start, end)} = ${forms[entry] ?? 'nothing'}`)

describe('words of a list in a text', () => {
  it.each([
    ['A power structure has power.', ['power structure = power structure', 'power = power']],
    ['POWER, Power; power', ['POWER = power', 'Power = power', 'power = power']],
    ['The kite club’s spar', ['kite club = Kite Club', 'spar = spar']],
    [
      'Co-Production and co‑production and co production',
      ['Co-Production = co-production', 'co‑production = co-production', 'co production = co production'],
    ],
    ['Kites Inc. flies', ['Inc = Inc.']],
  ])('are found in %j', (text, words) => {
    expect(found(text)).toEqual(words)
  })

  it.each(['powerful', 'horse-power', 'power-mad', 'spars', 'Kite, Club', 'Kite. Club', ''])(
    'are not found within %j',
    text => expect(found(text)).toEqual([]),
  )

  it('are found as initials only where they stand in capitals', () => {
    expect(found('The US and us')).toEqual(['US = US'])
  })
})
