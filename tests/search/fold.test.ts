import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldWord, tokenise } from '../../src/search/fold.ts'
import { growthOf, linear } from '../support/growth.ts'

const terms = (text: string): readonly string[] => tokenise(text).map(({ term }) => term)
const sameTerm = (forms: readonly string[]): readonly string[] => [...new Set(forms.map(form => terms(form).join('+')))]

describe('the folding of words', () => {
  const families: readonly string[] = [
    'co-production|co production|coproduction|co-pro|copro|Co- producing|co – produced|CO-PRODUCERS|co-productive',
    'regulate|regulation|regulators|regulatory|regulated|Regulating',
    'organise|organize|organisation|organizations|organised|organizing',
    'colour|color|colours|colored|colouring',
    'neighbour|neighbor|neighbourhoods|neighborhood',
    'centre|center|centres|centred|centered',
    'theatre|theater|theatres',
    'programme|program|programmes|programs|programmed',
    'defence|defense',
    'practice|practise|practising',
    'licence|license|licensing|licensed',
    'counsellor|counselor|counselors',
    'travelled|traveled|travelling',
    'behaviour|behavior|behavioural',
    'judgement|judgment|judging|judge',
    'paediatric|pediatric',
    'grey|gray',
    'share|sharing|shared|shares',
    'run|running|runs|ran',
    'tokenism|tokenistic',
    'autism|autistic',
    'disability|disabilities|disabled',
    'inclusive|inclusion|include|included',
    'decide|decision|decisions|deciding|decisive',
    'strategy|strategic|strategies',
    'accessible|accessibility|access',
    'honest|honesty|honestly',
    'people|person|persons',
    'live|living|life|lives',
    'café|cafe|cafe\u0301|CAFÉ',
    "Daniel's|Daniel’s|daniel",
    "don’t|don't|dont",
  ]
  it.each(families)('finds every form of %s by any other', family => {
    expect(sameTerm(family.split('|'))).toHaveLength(1)
  })

  const strangers: readonly string[] = [
    'care|carer',
    'policy|police',
    'university|universe',
    'car|care',
    'patient|patience',
    'important|import',
    'tour|tor',
    'role|roll',
    'hope|hop',
    'number|numb',
  ]
  it.each(strangers)('keeps %s apart', pair => {
    expect(sameTerm(pair.split('|'))).toHaveLength(2)
  })

  it('takes "co-production" for one word wherever it stands, and other hyphens for the edge of a word', () => {
    expect(tokenise('our Co- producing of a user-centred plan').map(({ word }) => word)).toEqual([
      'our',
      'coproducing',
      'of',
      'a',
      'user',
      'centered',
      'plan',
    ])
    expect(terms('co promote')).not.toContain('coproduction')
  })

  it('knows stop words in any case and with any apostrophe', () => {
    expect(tokenise("THE it’s Don't a").every(({ stop }) => stop)).toBe(true)
    expect(tokenise('power 7').some(({ stop }) => stop)).toBe(false)
  })

  it('takes a stop word without its last g for the stop word', () => {
    expect(tokenise('Gettin doin makin').every(({ stop }) => stop)).toBe(true)
    expect(tokenise('sharin sin').some(({ stop }) => stop)).toBe(false)
  })

  it('folds a word of any length in time linear in it', () => {
    for (const part of ['a', 'our', 'll', 'co-']) {
      expect(foldWord(part.repeat(20_000)).length).toBeGreaterThan(1)
      // A word that was folded before is remembered.
      let runs = 0
      expect(growthOf(size => foldWord('b'.repeat((runs += 1)) + part.repeat(size)), 20_000)).toBeLessThan(linear)
    }
  })

  it('gives offsets into the text as it was given', () => {
    const text = '“Cafe\u0301” – the co- pro\u00ADduction, he said'
    expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Cafe\u0301',
      'the',
      'co- pro\u00ADduction',
      'he',
      'said',
    ])
  })

  it('reads any text: tokens stand in order, apart, and each folds to its own word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), text => {
        let before = 0
        for (const { word, start, end } of tokenise(text)) {
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          expect(foldWord(text.slice(start, end))).toBe(word)
          before = end
        }
        expect(before).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
