// What stands beside a use of a word: as much as there is room for, cut at spaces.
import { describe, expect, it } from 'vitest'
import { contextLength, linesIn } from '../../src/search/concordance-lines.ts'
import type { Telling } from '../../src/search/post-texts.ts'

const about = { post: { slug: 'a-kite', title: 'A kite' }, authors: ['Ann'] }
const row = (...words: readonly string[]) => words.map(word => ({ word, term: word, stop: false }))
const lines = (text: string, ...words: readonly string[]) =>
  linesIn({ passage: 'p1', texts: [{ telling: 'retold', text }] }, row(...words), about)
const shown = (text: string) => lines(text, 'kite').map(({ line }) => [line.left, line.right, line.before, line.after])

describe('a line of a concordance', () => {
  it('has all that stands beside the word where there is room', () => {
    const side = 'x'.repeat(contextLength - 1)
    expect(contextLength).toBe(42)
    expect(shown(`${side} kite ${side}`)).toEqual([[`${side} `, ` ${side}`, false, false]])
    expect(shown('kite')).toEqual([['', '', false, false]])
    expect(shown('A kite.')).toEqual([['A ', '.', false, false]])
  })

  it('is cut at a space, and ends beside the word where there is none', () => {
    const side = 'x'.repeat(contextLength)
    expect(shown(`${side} kite ${side}`)).toEqual([['', '', true, true]])
    expect(shown(`aa ${'x'.repeat(38)} kite ${'x'.repeat(38)} aa`)).toEqual([
      [`aa ${'x'.repeat(38)} `, ` ${'x'.repeat(38)} aa`, false, false],
    ])
    expect(shown(`aaaa ${'x'.repeat(38)} kite ${'x'.repeat(38)} aaaa`)).toEqual([
      [`${'x'.repeat(38)} `, ` ${'x'.repeat(38)}`, true, true],
    ])
  })

  it('is one for each use that does not overlap the one before', () => {
    expect(lines('bell bell bell bell bell', 'bell', 'bell').map(({ line: { start, end } }) => [start, end])).toEqual([
      [0, 9],
      [10, 19],
    ])
    expect(lines('A red kite and red lamps', 'red', 'kite').map(({ line }) => line.start)).toEqual([2])
    expect(lines('red', 'red', 'kite')).toEqual([])
  })

  it('knows its six neighbours on either side, the nearest first', () => {
    const [line] = lines(
      'one two three four five six seven kite eight nine ten eleven twelve thirteen fourteen',
      'kite',
    )
    expect(line?.left).toEqual(['seven', 'six', 'five', 'four', 'three', 'two'])
    expect(line?.right).toEqual(['eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen'])
  })

  it('says where it stands', () => {
    const [line] = lines('A kite.', 'kite')
    expect(line?.line).toStrictEqual({
      ...about,
      passage: 'p1',
      telling: 'retold',
      text: 'A kite.',
      start: 2,
      end: 6,
      left: 'A ',
      right: '.',
      before: false,
      after: false,
    })
    const title = linesIn({ texts: [{ telling: 'title', text: 'Kite' }] }, row('kite'), about)
    expect(title[0]?.line).not.toHaveProperty('passage')
  })

  it('is of the first telling that has the word; of all points where only the summary has it', () => {
    const told = (...texts: readonly (readonly [Telling, string])[]) =>
      linesIn({ passage: 'p1', texts: texts.map(([telling, text]) => ({ telling, text })) }, row('kite'), about).map(
        ({ line }) => `${line.telling} ${line.start}`,
      )
    expect(told(['original', 'A kite.'], ['retold', 'The kite.'], ['summary', 'kite'])).toEqual(['original 2'])
    expect(told(['original', 'A lamp.'], ['retold', 'The kite.'], ['summary', 'kite'])).toEqual(['retold 4'])
    expect(told(['retold', 'A lamp.'], ['summary', 'kite'], ['summary', 'a kite'])).toEqual(['summary 0', 'summary 2'])
    expect(told(['retold', 'A lamp.'])).toEqual([])
  })
})
