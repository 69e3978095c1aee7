// The cover is a picture of the corpus, with its name in stitches.
import { describe, expect, it } from 'vitest'
import { coverPng } from '../../../src/build/epub/cover.ts'
import { brokenLines, stitchesOf } from '../../../src/build/epub/stitched-letters.ts'

const words = { title: 'Kite Week', below: ['5 May'], foot: ['Foot'], threads: [] }
const thread = (carried: readonly boolean[]) => ({ family: 0, line: 0, carried })

describe('letters', () => {
  it('are drawn as they look', () => {
    const rows = Array.from({ length: 7 }, () => Array.from({ length: 5 }, () => ' '))
    for (const [x, y] of stitchesOf('R')) rows[y]?.splice(x, 1, '#')
    expect(rows.map(row => row.join(''))).toEqual(['#### ', '#   #', '#   #', '#### ', '# #  ', '#  # ', '#   #'])
  })

  it('are capitals without accents, in lines of whole words where these fit', () => {
    expect(brokenLines('Café – “co‑made”', 8)).toEqual(['CAFE -', 'CO-MADE'])
    expect(brokenLines('a splendidly long word', 6)).toEqual(['A', 'SPLEND', 'IDLY', 'LONG', 'WORD'])
  })

  it('are left out where a sign has none, for half a name is worse', () => {
    expect(brokenLines('Week שלום', 20)).toEqual([])
  })
})

describe('the cover', () => {
  it('is a picture of 800 by 1280 pixels', () => {
    const bytes = coverPng(words)
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([800, 1280])
  })

  it('differs where a story carries another theme, and is the same for the same words', () => {
    const cover = (carried: readonly boolean[]) => coverPng({ ...words, threads: [thread(carried)] }).toString('base64')
    expect(cover([true, false])).toBe(cover([true, false]))
    expect(cover([true, false])).not.toBe(cover([false, true]))
  })

  it.each([1, 40, 400])('can be drawn for %i stories and as many themes', size => {
    const threads = Array.from({ length: size }, () => thread(Array.from({ length: size }, () => true)))
    expect(coverPng({ ...words, title: 'word '.repeat(size), threads }).length).toBeGreaterThan(500)
  })
})
