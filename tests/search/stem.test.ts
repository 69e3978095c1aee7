// Which forms of a word come out alike, rule by rule; and that a rule leaves alone what only looks like such a form.
import { describe, expect, it } from 'vitest'
import { folding, foldWord, termOf } from '../../src/search/fold.ts'
import { oneSpelling } from '../../src/search/spelling.ts'
import { createStemmer } from '../../src/search/stem.ts'

const { stem, plainForm, isIrregular } = createStemmer(
  new Map([
    ['took', 'take'],
    ['children', 'child'],
  ]),
  new Set(['united', 'news']),
)

describe('the stem of a word', () => {
  it.each([
    'story stories storied',
    'box boxes boxed boxing',
    'class classes',
    'wish wishes wished wishing',
    'church churches',
    'kite kites',
    'decide decision decisive decisively decided deciding',
    'include inclusion inclusive inclusively included',
    'conclude conclusion conclusive',
    'inform informs information informative informed',
    'create creating created creator creation creative creatively',
    'motivate motivation motivated',
    'tokenism tokenistic tokenistically',
    'accessible accessibility',
    'adaptable adaptability',
    'active actively activity',
    'direct direction directive',
    'connect connection connected connective',
    'hope hopeful hopefully hopes hoped',
    'kind kindness',
    'develop development developments developed',
    'leader leadership',
    'neighbour neighbourhood',
    'perform performance',
    'different difference',
    'nurture nurtural',
    'inspect inspector inspects',
    'run running runs',
    'share sharing shared',
    'stop stopped stopping',
    'plan planned planning',
    'call called calling',
    'strategy strategic strategical strategically',
    'honest honesty',
    'take taking took',
    'child children',
  ])('is one for %s', family => {
    expect(new Set(family.split(' ').map(stem)).size, family.split(' ').map(stem).join(' ')).toBe(1)
  })

  it.each([
    'bus bu',
    'glass glas',
    'bed b',
    'ring r',
    'sing s',
    'red r',
    'feed fe',
    'united unite',
    'news new',
    'care carer',
    'tie ty',
    'nation n',
    'table t',
    'able ab',
    'city cit',
    'hope hop',
    'stared starred',
    'planed planned',
  ])('is another for each of %s', pair => {
    expect(new Set(pair.split(' ').map(stem)).size).toBe(2)
  })

  it('is a short word itself, and the regular form of an irregular one', () => {
    expect(['is', 'ate', 'ing', 'ed', 'a'].map(stem)).toEqual(['is', 'ate', 'ing', 'ed', 'a'])
    expect([stem('took'), stem('take')]).toEqual([stem('takes'), stem('taking')])
    expect([isIrregular('took'), isIrregular('take'), isIrregular('takes')]).toEqual([true, false, false])
  })

  it('without what its grammar adds keeps what makes it another word', () => {
    expect(['inspects', 'inspected', 'inspecting', 'inspector', 'inspection'].map(plainForm)).toEqual([
      'inspect',
      'inspect',
      'inspect',
      'inspector',
      'inspection',
    ])
    expect(['stories', 'story', 'carried', 'shares', 'sharing', 'children', 'stopped'].map(plainForm)).toEqual([
      'story',
      'story',
      'carry',
      'shar',
      'shar',
      'child',
      'stop',
    ])
  })
})

describe('the spelling of a word', () => {
  it.each([
    'organise organize',
    'organisation organization',
    'analyse analyze',
    'analysing analyzing',
    'colour color',
    'behaviour behavior',
    'centre center',
    'centres centers',
    'theatre theater',
    'centred centered',
    'programme program',
    'programmes programs',
    'programmed programed',
    'dialogue dialog',
    'dialogues dialogs',
    'defence defense',
    'licence license',
    'practice practise',
    'practicing practising',
    'device devise',
    'counsellor counselor',
    'travelled traveled',
    'fulfill fulfil',
    'judgement judgment',
    'acknowledgement acknowledgment',
    'paediatric pediatric',
    'haemophilia hemophilia',
    'foetus fetus',
    'oestrogen estrogen',
  ])('is one for %s', pair => {
    expect(new Set(pair.split(' ').map(oneSpelling)).size, pair).toBe(1)
  })

  it.each([
    'four for',
    'tour tor',
    'journey jorney',
    'specially specialy',
    'called caled',
    'aeon eon',
    'shoe she',
    'ice ise',
  ])('is another for each of %s', pair => {
    expect(new Set(pair.split(' ').map(oneSpelling)).size).toBe(2)
  })

  it('is the same whichever side wrote it, in all its inflections', () => {
    expect(termOf(foldWord('Organising'))).toBe(termOf(foldWord('organizes')))
    expect(folding.isIrregular(foldWord('took'))).toBe(true)
  })
})
