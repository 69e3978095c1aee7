import { describe, expect, it } from 'vitest'
import { tinyCorpus } from '../../support/tiny-corpus.ts'
import { sourceOf } from './engine.ts'
import { engines } from './engines/all.ts'

const source = sourceOf(tinyCorpus())

describe.each(engines.map(kind => [kind.name, kind] as const))('%s', (_, kind) => {
  it('leads to the passage that has the words', async () => {
    const { search } = await kind.build(source)
    expect((await search('forty years'))[0]).toEqual({ post: 'the-old-lamp', passage: 'p1' })
  })

  it('gives nothing for words that are nowhere', async () => {
    const { search } = await kind.build(source)
    expect(await search('zzzzqqqq')).toEqual([])
  })

  it('can be sent', async () => {
    const { saved } = await kind.build(source)
    const { bytes } = await saved()
    expect(new TextDecoder().decode(bytes)).toContain('lamp')
  })
})
