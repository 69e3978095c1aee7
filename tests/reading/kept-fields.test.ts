// What each field of a kept thing must be, at its edges, and what is said where it is not.
import { describe, expect, it } from 'vitest'
import * as fields from '../../src/reading/kept-fields.ts'

const ruleTable: readonly (readonly [
  name: string,
  rule: fields.Rule<unknown>,
  right: readonly unknown[],
  wrong: readonly unknown[],
  expected: string,
])[] = [
  [
    'slug',
    fields.slug,
    ['a', '7', 'the-first-kite', 'a-1-b', 'a'.repeat(200)],
    ['', 'A', 'a-', '-a', 'a--b', 'a b', 'a/b', 'é', 'a\n', ' a', 'a.', 'a'.repeat(201), 7, null, ['a']],
    'the name of a story, as in its address',
  ],
  ['passage', fields.passage, ['p1', 'p40'], ['', 'p', 'p0', 'q1', 'p1 ', 'ap1', 1], 'p and a number, such as p4'],
  [
    'id',
    fields.itemId,
    ['a', 'B7', '0', 'a-b-', 'a'.repeat(64)],
    ['', '-a', 'a_b', 'a b', 'a\n', 'é', 'a'.repeat(65), 3],
    'letters, digits and hyphens',
  ],
  ['title', fields.title, ['x', ' ', 'x'.repeat(500)], ['', 'x'.repeat(501), 3], 'some text of at most 500 letters'],
  ['words', fields.words(3), ['', 'abc'], ['abcd', 3, null, ['a']], 'text of at most 3 letters'],
  ['some words', fields.words(3, 2), ['ab', 'abc'], ['a', 'abcd'], 'some text of at most 3 letters'],
  [
    'moment',
    fields.moment,
    ['2031-05-06T09:30:00.000Z', '2032-02-29T23:59:59.999Z', '0001-01-01T00:00:00.000Z'],
    [
      '2031-05-06',
      '2031-05-06T09:30:00Z',
      '2031-05-06T09:30:00.000+01:00',
      '2031-02-29T09:30:00.000Z',
      '2031-13-06T09:30:00.000Z',
      '2031-05-06T24:00:00.000Z',
      ' 2031-05-06T09:30:00.000Z',
      '2031-05-06T09:30:00.000Z ',
      '+002031-05-06T09:30:00.000Z',
      0,
    ],
    'a date and time such as 2031-05-06T09:30:00.000Z',
  ],
  [
    'edition',
    fields.edition,
    ['original', 'retold', 'summary'],
    ['', 'Original', 'best', 1, null, ['retold']],
    'original, retold or summary',
  ],
  ['offset', fields.offset, [0, 1, 2 ** 53 - 1], [-1, 0.5, 2 ** 53, NaN, Infinity, '1', null], 'a whole number'],
  ['share', fields.share, [0, 0.5, 1], [-0.01, 1.01, NaN, '1', null], 'a number from 0 to 1'],
  ['yes or no', fields.yesOrNo, [true, false], [0, 1, 'true', null, undefined], 'true or false'],
  ['a pattern', fields.like(/^x$/, 'an x'), ['x'], ['xx', '', 7], 'an x'],
]

describe.each(ruleTable)('a field that must be: %s', (...[, rule, right, wrong, expected]) => {
  it('is taken where it is so', () => {
    for (const value of right) expect(rule.is(value), JSON.stringify(value)).toBe(true)
    expect(rule.mayLack).toBeUndefined()
  })

  it('is refused where it is not, and it is said what it must be', () => {
    for (const value of wrong) expect(rule.is(value), JSON.stringify(value)).toBe(false)
    expect(rule.expected).toBe(expected)
  })
})

describe('an item', () => {
  interface Kite {
    readonly name: string
    readonly tails?: number
  }
  const rules: fields.Rules<Kite> = { name: fields.words(9, 1), tails: fields.lacking(fields.offset) }

  it('has the fields that have a rule and no others', () => {
    expect(fields.readItem(rules, { name: 'red', tails: 9, more: 1 })).toStrictEqual({
      kind: 'item',
      item: { name: 'red', tails: 9 },
    })
    expect(fields.readItem(rules, { name: 'red' })).toStrictEqual({ kind: 'item', item: { name: 'red' } })
    expect(fields.parserOf(rules)({ name: 'red', tails: undefined })).toStrictEqual({ name: 'red' })
  })

  it.each([
    [{}, '"name" is missing; expected some text of at most 9 letters'],
    [{ tails: 9 }, '"name" is missing; expected some text of at most 9 letters'],
    [{ name: 'red', tails: '9' }, '"tails" is "9"; expected a whole number'],
    [{ name: 'red', tails: null }, '"tails" is null; expected a whole number'],
    [undefined, 'it is missing; expected named fields'],
    [null, 'it is null; expected named fields'],
    [7, 'it is 7; expected named fields'],
    [['red'], 'it is ["red"]; expected named fields'],
  ])('is refused with its first fault: %j', (value, says) => {
    expect(fields.readItem(rules, value)).toStrictEqual({ kind: 'fault', says })
    expect(fields.parserOf(rules)(value)).toBeUndefined()
  })

  it('has only fields of its own', () => {
    expect([...(fields.fieldsOf({ a: 1, b: undefined }) ?? [])]).toEqual([
      ['a', 1],
      ['b', undefined],
    ])
    expect(fields.fieldsOf({})?.has('constructor')).toBe(false)
    for (const value of [undefined, null, 'a', 7, true, []]) expect(fields.fieldsOf(value)).toBeUndefined()
  })

  it('is shown short and on one line', () => {
    expect(fields.shown(undefined)).toBe('missing')
    expect(fields.shown('a\nb')).toBe(String.raw`"a\nb"`)
    expect(fields.shown('x'.repeat(38))).toBe(`"${'x'.repeat(38)}"`)
    expect(fields.shown('x'.repeat(39))).toBe(`"${'x'.repeat(39)}…`)
  })
})
