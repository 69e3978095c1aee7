// Names as lists of sources turn them round.
import { describe, expect, it } from 'vitest'
import { citedName, initialsOf } from '../../src/corpus/cited-name.ts'

describe('a name in a list of sources', () => {
  it.each([
    ['Ada Lovelace', 'Lovelace', 'Ada'],
    ['Ada E. Lovelace', 'Lovelace', 'Ada E.'],
    ['Vincent van der Berg', 'van der Berg', 'Vincent'],
    ['Professor Ada  Lovelace, OBE', 'Lovelace', 'Ada'],
    ['Dr. Ada Lovelace PhD MBE', 'Lovelace', 'Ada'],
    ['Ada', 'Ada', ''],
    ['Dr', 'Dr', ''],
    ['Zoë O’Connor-Díaz', 'O’Connor-Díaz', 'Zoë'],
    ['bell hooks', 'hooks', 'bell'],
    ['  Ada Lovelace ', 'Lovelace', 'Ada'],
    ['Maria de la Cruz', 'de la Cruz', 'Maria'],
    ['Ada Miss', 'Miss', 'Ada'],
    ['Rev. Dr Ada Lovelace Jr', 'Lovelace', 'Ada'],
    ['Henry II Lovelace', 'Lovelace', 'Henry II'],
    ['Ada von', 'von', 'Ada'],
  ])('of a person begins with the family name: %s', (name, family, given) => {
    expect(citedName(name)).toEqual({ kind: 'person', family, given })
  })

  it.each([
    'The Kite Club',
    'Hilltop Council',
    'Kites & Lamps',
    'Editors of the week',
    'Kite Network',
    'Kite Networks',
    'The Makers',
  ])('of an organisation stays as it is: %s', name => expect(citedName(name)).toEqual({ kind: 'organisation', name }))

  it('is known to be an organisation where the story says so', () => {
    expect(citedName('Lamp House', ['Lamp House'])).toEqual({ kind: 'organisation', name: 'Lamp House' })
    expect(citedName('Lamp House')).toEqual({ kind: 'person', family: 'House', given: 'Lamp' })
  })
})

it.each([
  ['Diana E.', 'D.E.'],
  ['Jean-Paul', 'J.-P.'],
  ['élodie', 'É.'],
  ['“Bob”', 'B.'],
  ['', ''],
])('initials of %s are %s', (given, initials) => expect(initialsOf(given)).toBe(initials))
