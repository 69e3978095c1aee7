import { describe, expect, it } from 'vitest'
import { parsePlace } from '../../src/reading/speech-place.ts'

describe('a place that was kept', () => {
  const place = { post: 'garden', id: 'p3', offset: 12, edition: 'retold' }

  it('is read as it was written', () => {
    expect(parsePlace(JSON.parse(JSON.stringify(place)))).toEqual(place)
    expect(parsePlace({ id: 'title', offset: 0, more: 1 })).toEqual({ id: 'title', offset: 0 })
  })

  it('is none where it is anything else', () => {
    const others = [
      { offset: -1 },
      { offset: 0.5 },
      { offset: '1' },
      { offset: NaN },
      { id: '' },
      { id: 7 },
      { post: 7 },
      { post: null },
      { edition: 'draft' },
      { edition: null },
    ]
    for (const other of others) expect(parsePlace({ ...place, ...other }), JSON.stringify(other)).toBeUndefined()
    for (const other of [undefined, null, 'p3', 3, [], {}]) expect(parsePlace(other)).toBeUndefined()
  })
})
