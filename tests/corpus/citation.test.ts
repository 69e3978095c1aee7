// A story as a source, in text.
import { describe, expect, it } from 'vitest'
import { harvardParts } from '../../src/corpus/citation.ts'
import type { Cited } from '../../src/corpus/citation.ts'
import { citedKite as kite } from '../support/cited-kite.ts'

const text = (cited: Cited) => harvardParts(cited).join('')

describe('the Harvard citation', () => {
  it('names authors, year, title, edition, site, day and address', () => {
    expect(text(kite)).toBe(
      'One, A.E. and The Kite Club (2031) ‘The first kite’ [retold in plain words by the editors of Week Reader], ' +
        'Week Reader, 6 May. Available at: https://example.org/posts/the-first-kite/.',
    )
    expect(harvardParts(kite)[1]).toBe('Week Reader')
  })

  it('names every author, and the day it was read where that is known', () => {
    const cited = text({ ...kite, authors: ['Ann A', 'Ben B', 'Cy C', 'Dee D'], accessed: '2031-06-01' })
    expect(cited).toMatch(/^A, A\., B, B\., C, C\. and D, D\. \(2031\)/)
    expect(cited).toMatch(/ \(Accessed: 1 June 2031\)\.$/)
  })

  it('of the author’s own words leads to where they were first published, if that is known', () => {
    const post = { ...kite.post, source: 'https://www.kites.example/blog/7' }
    expect(text({ ...kite, post, edition: 'original' })).toBe(
      'One, A.E. and The Kite Club (2031) ‘The first kite’, kites.example, 6 May. ' +
        'Available at: https://www.kites.example/blog/7.',
    )
    expect(text({ ...kite, post, edition: 'summary' })).toMatch(
      /\[short summary by .*Available at: https:\/\/example\.org\/\S+ First published at: https:\/\/www\.kites\.example\/blog\/7\.$/,
    )
    expect(text({ ...kite, edition: 'original' })).toContain('‘The first kite’, Week Reader, 6 May. Available')
  })

  it('turns round no name of one word, and none of an organisation', () => {
    const cited = { ...kite, authors: ['Ann', 'Lamp House', 'Ben B'], organisations: ['Lamp House'] }
    expect(text(cited)).toMatch(/^Ann, Lamp House and B, B\. \(2031\)/)
  })

  it('has no address where none is known', () => {
    expect(text({ ...kite, url: undefined, accessed: '2031-06-01' })).toMatch(/Week Reader, 6 May\.$/)
  })
})
