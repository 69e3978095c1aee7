import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseQuery, printQuery, type Field, type QueryPart, type Term } from '../../src/search/query.ts'
import { growthOf, linear } from '../support/growth.ts'

const words = (text: string) => ({ kind: 'words', text, without: false }) satisfies QueryPart
const phrase = (text: string) => ({ kind: 'phrase', text, without: false }) satisfies QueryPart
const field = (name: Field, text: string) => ({ kind: 'field', field: name, text, without: false }) satisfies QueryPart
const either = (...options: readonly Term[]) => ({ kind: 'either', options, without: false }) satisfies QueryPart
const word = (text: string): Term => ({ kind: 'word', text })
const without = (part: QueryPart) => ({ ...part, without: true })

describe('the query language', () => {
  it('reads free words as one run', () => {
    expect(parseQuery('  share   power ')).toEqual([words('share power')])
  })

  it('reads a phrase in straight or curly quotation marks, among free words', () => {
    expect(parseQuery('kites "in the air" today')).toEqual([words('kites'), phrase('in the air'), words('today')])
    expect(parseQuery('“in the  air”')).toEqual([phrase('in the air')])
    expect(parseQuery('„in the air“')).toEqual([phrase('in the air')])
  })

  it('reads a minus before a word or a phrase as without it, and a hyphen inside a word as a hyphen', () => {
    expect(parseQuery('kite -paper')).toEqual([words('kite'), without(words('paper'))])
    expect(parseQuery('-"wet paper" user-led')).toEqual([without(phrase('wet paper')), words('user-led')])
  })

  it('takes "co -production" for the one word it is', () => {
    expect(parseQuery('co -production week')).toEqual([words('co-production week')])
    expect(parseQuery('co or -production')).toEqual([words('co-production')])
  })

  it('takes an opening quotation mark that never closes for nothing', () => {
    expect(parseQuery('"kites fly')).toEqual([words('kites fly')])
  })

  it('reads a field with its value, plain or in quotation marks, under each of its names', () => {
    expect(parseQuery('author:ann theme: wind kite')).toEqual([
      field('author', 'ann'),
      field('theme', 'wind'),
      words('kite'),
    ])
    expect(parseQuery('by:“Ann  Bell” Organization:tkc -day:monday')).toEqual([
      field('author', 'Ann Bell'),
      field('organisation', 'tkc'),
      without(field('day', 'monday')),
    ])
    expect(parseQuery('org:tkc')).toEqual([field('organisation', 'tkc')])
    expect(parseQuery('colour:blue')).toEqual([words('colour:blue')])
  })

  it.each(['kites author:', 'kites org: ', 'kites -day:', 'kites theme: "', 'theme:"" kites'])(
    'asks nothing of a field whose value is still to come: %s',
    typed => {
      expect(parseQuery(typed)).toEqual([words('kites')])
    },
  )

  it('reads NOT as a minus before what follows, AND as nothing, and both as words in small letters', () => {
    expect(parseQuery('kite NOT paper AND string')).toEqual([words('kite'), without(words('paper')), words('string')])
    expect(parseQuery('NOT "wet paper" NOT author:ann')).toEqual([
      without(phrase('wet paper')),
      without(field('author', 'ann')),
    ])
    expect(parseQuery('kite and not paper')).toEqual([words('kite and not paper')])
    expect(parseQuery('kite "NOT" NOT')).toEqual([words('kite'), phrase('NOT')])
    expect(printQuery(parseQuery('kite AND NOT paper OR string'))).toBe('kite -paper string')
  })

  it('reads “or” between two words or phrases as either of them', () => {
    expect(parseQuery('a kite or "paper boat" OR plane today')).toEqual([
      words('a'),
      either(word('kite'), { kind: 'phrase', text: 'paper boat' }, word('plane')),
      words('today'),
    ])
    expect(parseQuery('or kite or')).toEqual([words('kite')])
    expect(parseQuery('kite or -paper')).toEqual([words('kite'), without(words('paper'))])
    expect(parseQuery('theme:a or theme:b')).toEqual([field('theme', 'a'), field('theme', 'b')])
  })

  it('takes bars between words for “or”, and “or” beside anything but words and phrases for nothing', () => {
    expect(parseQuery('kite | plane')).toEqual([either(word('kite'), word('plane'))])
    expect(parseQuery('kite || plane || boat')).toEqual([either(word('kite'), word('plane'), word('boat'))])
    expect(parseQuery('kite or or plane')).toEqual([either(word('kite'), word('plane'))])
    expect(parseQuery('day:monday or kite')).toEqual([field('day', 'monday'), words('kite')])
    expect(parseQuery('kite or day:monday')).toEqual([words('kite'), field('day', 'monday')])
    expect(parseQuery('-kite or plane')).toEqual([without(words('kite')), words('plane')])
    expect(parseQuery('"a b" or "c d" or e f')).toEqual([
      either({ kind: 'phrase', text: 'a b' }, { kind: 'phrase', text: 'c d' }, word('e')),
      words('f'),
    ])
  })

  it('prints each part as it would be typed', () => {
    for (const typed of [
      'kite -paper "in the air" -"wet paper"',
      'kite or "paper boat" or plane',
      'author:ann -theme:"the wind" organisation:tkc -day:monday',
      'co-production -kite',
    ])
      expect(printQuery(parseQuery(typed))).toBe(typed)
    expect(printQuery(parseQuery('by:“Ann  Bell”  --kite ---day:x'))).toBe('author:"Ann Bell" -kite -day:x')
    expect(printQuery([])).toBe('')
  })

  it('takes a minus for "without" also before a field in quotation marks, in any case of its name', () => {
    expect(parseQuery('-AUTHOR:"ann bell" Theme:«the wind»')).toEqual([
      without(field('author', 'ann bell')),
      field('theme', 'the wind'),
    ])
    expect(parseQuery('CO -Production')).toEqual([words('CO-Production')])
    expect(parseQuery('taco -production')).toEqual([words('taco'), without(words('production'))])
  })

  it.each(['', '   ', '-', '""', '“', '- - -', '…!?'])('reads %j as nothing asked', text => {
    expect(parseQuery(text)).toEqual([])
  })

  const text = fc.oneof(
    fc.string({ maxLength: 80 }),
    fc
      .array(
        fc.constantFrom(
          '-',
          '"',
          '“',
          '”',
          ' ',
          'co',
          'kite',
          "d'or",
          '--',
          '\n',
          '7',
          ':',
          'author:',
          ' or ',
          ' NOT ',
          ' AND ',
          'NOT',
          '-day:',
          '|',
        ),
        { maxLength: 25 },
      )
      .map(all => all.join('')),
  )

  it('prints what reads back as the same, for any input', () => {
    fc.assert(
      fc.property(text, typed => {
        const query = parseQuery(typed)
        expect(parseQuery(printQuery(query))).toEqual(query)
      }),
      { numRuns: 2000 },
    )
  })

  it('keeps every letter that was typed but “or”, AND and NOT', () => {
    const letters = (typed: string) => typed.replace(/(?:author|day):|\bor\b|AND|NOT|[^\p{L}\p{N}]/gu, '')
    fc.assert(
      fc.property(text, typed => {
        expect(letters(printQuery(parseQuery(typed)))).toBe(letters(typed))
      }),
    )
  })

  it.each(['"', '-', '“ ', '-"', 'co -', '" "', 'a or ', 'by:', 'author:"', 'or ', 'by: ', 'NOT '])(
    'reads hostile input of %j in time linear in its length',
    piece => {
      expect(growthOf(size => parseQuery(piece.repeat(size)), 5000)).toBeLessThan(linear)
    },
  )
})
