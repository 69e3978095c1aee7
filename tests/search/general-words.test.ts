// The general words as the browser reads them.
import { describe, expect, it } from 'vitest'
import { termOf } from '../../src/search/fold.ts'
import { readGeneralWords } from '../../src/search/general-words.ts'

const slice = { kind: 'general-words', lines: 'luncheon lunch\nphysician doctor nurse', licence: '' }

describe('the general words', () => {
  it('give the words near to a term, nearest first, and none where there are none', () => {
    const { lookUp } = readGeneralWords(slice)
    expect(lookUp(termOf('physicians'))).toEqual(['doctor', 'nurse'])
    expect(lookUp('luncheon')).toEqual(['lunch'])
    for (const term of ['lunch', 'doctor', '', 'constructor']) expect(lookUp(term), term).toEqual([])
  })

  it('may be none at all', () => {
    expect(readGeneralWords({ ...slice, lines: '' }).lookUp('')).toEqual([])
  })

  it('are nothing else that came under their name', () => {
    const wrong = [undefined, null, 'luncheon lunch', {}, { ...slice, kind: 'search' }, { kind: 'general-words' }]
    for (const value of wrong) expect(() => readGeneralWords(value)).toThrow('Load the page again.')
  })
})
