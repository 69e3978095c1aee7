import { describe, expect, it } from 'vitest'
import { besideTexts, joined, readBeside, textsAlone } from '../../src/search/apart.ts'
import { searchData } from '../../src/search/documents.ts'
import { tinyCorpus } from '../support/tiny-corpus.ts'

const data = searchData(tinyCorpus())

describe('an index in two slices', () => {
  it('is whole again when both have come', () => {
    const [texts, beside] = [textsAlone(data), besideTexts(data)].map(part => JSON.stringify(part))
    expect(joined(JSON.parse(texts ?? ''), readBeside(JSON.parse(beside ?? '')))).toEqual({ ...data, apart: false })
  })

  it('sends everyday words, themes and voices with the second alone', () => {
    const asked = data.posts.flatMap(({ everyday }) => everyday.flatMap(one => one.asked))
    const [texts, beside] = [textsAlone(data), besideTexts(data)].map(part => JSON.stringify(part))
    expect(asked.length).toBeGreaterThan(0)
    for (const one of asked) expect([texts?.includes(`"${one}"`), beside?.includes(`"${one}"`)]).toEqual([false, true])
    expect(texts).not.toContain('"signals"')
    expect(beside).not.toContain('"original"')
  })

  it('says so where something else arrives', () => {
    for (const value of [null, 'text', {}, { kind: 'search-index' }])
      expect(() => readBeside(value)).toThrow(/expected/)
  })
})
