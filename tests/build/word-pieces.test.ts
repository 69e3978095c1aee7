// A long word list read piece by piece is read as if it were read whole: the same words, the same lines.
import { describe, expect, it } from 'vitest'
import { printFault } from '../../src/build/faults.ts'
import type { Fault } from '../../src/build/faults.ts'
import { readWords } from '../../src/build/read-words.ts'
import { piecesOf, wordsInPiece } from '../../src/build/word-pieces.ts'

const name = (at: number): string =>
  Array.from({ length: 4 }, (_, place) => String.fromCharCode(97 + (Math.floor(at / 26 ** place) % 26))).join('')

const entry = (at: number): string =>
  `## kite ${name(at)}\n\nA kite.\n\n- also: ${name(at)}s\n- in the posts: kites\n\n`
const listOf = (count: number): string => Array.from({ length: count }, (_, at) => entry(at)).join('')

const read = (text: string) => {
  const faults: Fault[] = []
  const words = readWords({ file: 'words.md', text }, fault => void faults.push(fault))
  return { words, faults: faults.map(printFault) }
}

describe('a word list in pieces', () => {
  it('loses no letter, and each piece knows the line before it', () => {
    const text = `${listOf(wordsInPiece * 2)}## last\nThe end.`
    const pieces = piecesOf(text)
    expect(pieces.length).toBe(3)
    expect(pieces.map(piece => piece.text).join('')).toBe(text)
    for (const piece of pieces) {
      const [first = ''] = piece.text.split('\n')
      expect(text.split('\n')[piece.linesBefore]).toBe(first)
    }
  })

  it('tells the line of a fault in any piece as the line of the file', () => {
    const text = `${listOf(wordsInPiece + 5)}## lonely\n`
    const line = text.split('\n').length - 1
    expect(read(`${text}A <b>kite.\n`).faults).toHaveLength(1)
    expect(read(`${text}A <b>kite.\n`).faults[0]).toContain(`words.md:${line + 1}: HTML`)
    expect(read(text).faults).toEqual([
      `words.md:${line}: "lonely" with no meaning, expected its plain meaning in one paragraph, write it below the word`,
    ])
  })

  it('finds a word twice across pieces', () => {
    expect(read(`${listOf(wordsInPiece + 5)}${entry(0)}`).faults).toHaveLength(1)
  })

  it('is never read at once, however long: that takes a time that grows with the square of its length', () => {
    const pieces = piecesOf(listOf(5000))
    const counts = pieces.map(({ text }) => text.match(/^## /gm)?.length ?? 0)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(5000)
    expect(Math.max(...counts)).toBeLessThanOrEqual(200)
  })
})

describe('the words the posts use', () => {
  const fault = (list: string) => read(`## spar\nA stick.\n- in the posts: ${list}\n`).faults

  it('carry meaning: words that stand everywhere find nothing', () => {
    expect(fault('the, of the')).toEqual([
      'words.md:3: "the" in the posts, expected a word that carries meaning, or several that do together, add one, or take it away',
      'words.md:3: "of the" in the posts, expected a word that carries meaning, or several that do together, add one, or take it away',
    ])
    expect(fault('of the sticks, way out, made of it')).toEqual([])
  })
})
