// Whoever reads words away from the site must know whose they are.
import { describe, expect, it } from 'vitest'
import { creditOf, editionMeans, namesInWords } from '../../src/corpus/credit.ts'
import { siteName } from '../../src/corpus/site-name.ts'

describe('the credit of an edition', () => {
  it('says which edition it is, who wrote it, and whose story it is', () => {
    expect(creditOf('original', ['Ann'])).toBe('In the words of Ann, as first published.')
    expect(creditOf('retold', ['Ann', 'Ben'])).toBe(
      `Retold in plain words by the editors of ${siteName}. The story belongs to Ann and Ben.`,
    )
    expect(creditOf('summary', ['Ann', 'Ben', 'Cy'])).toBe(
      `A short, simple summary by the editors of ${siteName}. The story belongs to Ann, Ben and Cy.`,
    )
  })

  it('names people as a sentence does', () => {
    expect([['Ann'], ['Ann', 'Ben'], ['Ann', 'Ben', 'Cy']].map(namesInWords)).toEqual([
      'Ann',
      'Ann and Ben',
      'Ann, Ben and Cy',
    ])
  })

  it('never gives the editors’ words to the author, nor the author’s to the editors', () => {
    expect(editionMeans.original).toMatch(/author’s own words/)
    expect(editionMeans.original).not.toMatch(/editors/)
    expect(editionMeans.retold).toMatch(/Retold .* by the editors/)
    expect(editionMeans.summary).toMatch(/Short .* by the editors.*checked/)
  })
})
