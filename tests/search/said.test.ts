// Everyday words of a question over made-up sayings: which of them are in it, what they stand for, and what is told of them.
import { describe, expect, it } from 'vitest'
import { alsoLookedFor } from '../../src/search/also-looked-for.ts'
import type { Candidate } from '../../src/search/candidates.ts'
import { tokenise } from '../../src/search/fold.ts'
import type { HitMaker } from '../../src/search/hits.ts'
import { marksInNames } from '../../src/search/people.ts'
import type { Question } from '../../src/search/question.ts'
import { saidIn, plainlySaid, type Said } from '../../src/search/said.ts'
import { plainKey, type Saying, type Sayings } from '../../src/search/sayings.ts'

const saying = (asked: string, more: Partial<Saying> = {}): Saying => {
  const tokens = tokenise(asked)
  return {
    layer: 'word',
    asked,
    label: `label of ${asked}`,
    terms: tokens.flatMap(({ term, stop }) => (stop ? [] : [term])),
    anchors: [{ text: 0, from: 0, length: 1, worth: 1 }],
    names: false,
    surely: false,
    ...more,
  }
}
const sayingsOf = (...some: readonly Saying[]): Sayings => ({
  themes: [],
  byTerm: new Map(some.map(one => [one.terms[0] ?? '', [one]])),
  plain: [],
  words: [],
})
const questionOf = (q: string): Question => ({
  query: [],
  wanted: tokenise(q).flatMap(({ word, term, stop }) =>
    stop ? [] : [{ text: word, options: [], terms: new Set([term]), scaffold: false }],
  ),
  without: [],
  corrected: [],
  tooCommon: false,
  asksOnly: false,
})
const said = (q: string, ...some: readonly Saying[]) =>
  saidIn(sayingsOf(...some), questionOf(q), q).map(({ saying: { asked }, mask, names, worth }) => [
    asked,
    mask,
    names,
    worth,
  ])

describe('the everyday words of a question', () => {
  it('are those of which it has every meaningful word, in any form and order', () => {
    expect(said('fostered children', saying('foster child'))).toEqual([['foster child', 0b11, false, 0.55]])
    expect(said('child in foster homes', saying('foster child'))).toEqual([['foster child', 0b11, false, 0.55]])
    expect(said('a foster home', saying('foster child'))).toEqual([])
    expect(said('the brave child', saying('child'))).toEqual([['child', 0b10, false, 0.55]])
  })

  it('are worth what their layer is worth', () => {
    expect(said('child', saying('child', { layer: 'passage' }))[0]?.[3]).toBe(0.6)
    expect(said('child', saying('child', { layer: 'theme' }))[0]?.[3]).toBe(0.3)
  })

  it('with one word to go by stand there whole, or are all that is asked', () => {
    const inCare = saying('in care', { run: `${plainKey(tokenise('in care')).slice(1)} `, names: true })
    expect(said('children in care today', inCare)).toEqual([['in care', 0b010, true, 0.55]])
    expect(said('care for children', inCare)).toEqual([])
    expect(said('care', inCare)).toEqual([['in care', 0b1, false, 0.55]])
    expect(said('in care', inCare)).toEqual([['in care', 0b1, true, 0.55]])
  })

  it('name their theme where they do', () => {
    expect(said('child', saying('child', { names: true }))).toEqual([['child', 0b1, true, 0.55]])
  })

  it('may be common words alone, where those stand side by side', () => {
    const key = plainKey(tokenise('having a say'))
    const plain: Sayings = {
      themes: [],
      byTerm: new Map([
        [key, []],
        ['child', []],
      ]),
      plain: [key],
      words: [],
    }
    expect(plainlySaid(plain, 'who is having a say in it')).toEqual([key])
    expect(plainlySaid(plain, 'having said a word')).toEqual([])
  })
})

describe('what is told of everyday words', () => {
  const candidate = (post: number) => ({ post }) as Candidate
  const told = (q: string, ...some: readonly (readonly [Saying, number])[]) => {
    const all: readonly Said[] = some.map(([one, mask]) => ({ saying: one, mask, worth: 1, names: false }))
    const maker = {
      index: { texts: [{ post: 0 }, { post: 7 }] },
      matches: { said: all },
    } as unknown as Pick<HitMaker, 'index' | 'matches'>
    return alsoLookedFor({ ...maker, question: questionOf(q) }, [candidate(0)])
  }
  const labelled = (asked: string, label: string, more: Partial<Saying> = {}) => saying(asked, { label, ...more })

  it('is by the words that were typed, with what the stories say instead, five at most and each once', () => {
    const labels = ['birth family', 'kin', 'household', 'parents', 'relatives', 'siblings']
    expect(
      told('home', ...labels.map(label => [labelled('home', label), 1] as const), [labelled('home', 'kin'), 1]),
    ).toEqual([{ asked: 'home', layer: 'word', words: labels.slice(0, 5) }])
    expect(told('home')).toEqual([])
  })

  it('is nothing of what leads to no story that is found', () => {
    const elsewhere = { anchors: [{ text: 1, from: 0, length: 1, worth: 1 }] }
    expect(told('home', [labelled('home', 'kin', elsewhere), 1])).toEqual([])
  })

  it('is nothing of words that were typed, nor of their opposite', () => {
    expect(told('foster home', [labelled('home', 'homes'), 0b10])).toEqual([])
    expect(told('heard', [labelled('heard', 'not heard'), 1])).toEqual([])
    expect(told('heard', [labelled('heard', 'never listened to'), 1])).toEqual([])
    expect(told('heard', [labelled('heard', 'listened to'), 1])).toHaveLength(1)
  })

  it('is no part of what a longer one says, and tells longer ones first', () => {
    const [part, whole, other] = [
      labelled('foster', 'fostered'),
      labelled('foster home', 'kin'),
      labelled('boat', 'ship'),
    ]
    expect(told('foster home boat', [other, 0b100], [part, 0b1], [whole, 0b11]).map(({ asked }) => asked)).toEqual([
      'foster home',
      'boat',
    ])
  })

  it('is the name of a theme, whatever asked for it', () => {
    const theme = labelled('home', 'Home', { layer: 'theme', theme: 'home' })
    const again = labelled('homes', 'Home', { layer: 'theme', theme: 'home' })
    expect(told('home boat', [theme, 0b1], [again, 0b11])).toEqual([
      { asked: 'home boat', layer: 'theme', words: ['Home'], theme: 'home' },
    ])
  })
})

describe('the marks in names', () => {
  const marks = (whole: readonly number[], holds: readonly number[] = [1, 1, 1, 1]) => {
    const texts = [
      { text: 'Ann Bell', source: 'title' },
      { text: 'Ann Bell', source: 'author' },
      { text: 'The Kite Club', source: 'organisation' },
      { text: 'TKC', source: 'organisation' },
    ]
    const maker = {
      index: { texts },
      matches: { holds },
      reader: { marks: (text: number) => [{ start: text, end: text + 2 }] },
    } as unknown as HitMaker
    const shown = [
      { names: ['Ann Bell'], text: 'Ann Bell' },
      { names: ['The Kite Club', 'TKC'], text: 'The Kite Club (TKC)' },
    ]
    return marksInNames(maker, shown, whole).map(({ start, end }) => [start, end])
  }

  it('stand where each name stands in the line of all of them', () => {
    expect(marks([0, 1, 2, 3])).toEqual([
      [1, 3],
      [12, 14],
      [28, 30],
    ])
    expect(marks([3])).toEqual([[28, 30]])
  })

  it('are none of a title, nor of a name that does not answer', () => {
    expect([marks([0]), marks([]), marks([1, 2], [1, 0, 0, 1])]).toEqual([[], [], []])
  })
})
