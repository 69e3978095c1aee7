// @vitest-environment happy-dom
// Where a reader was in listening is kept for each story, and whatever else stands in the storage is no place.
import { beforeEach, describe, expect, it } from 'vitest'
import { createHeard, parseHeard } from '../../src/reading/heard.ts'
import { createStore } from '../../src/reading/stored.ts'

const make = () =>
  createHeard(
    createStore(() => window.localStorage),
    () => new Date(1000),
  )
const place = { post: 'a-kite', id: 'p2', edition: 'retold', offset: 7, week: false, open: true } as const

beforeEach(() => window.localStorage.clear())

describe('the place in listening', () => {
  it('is there again on the next visit, by story, with its time', () => {
    make().keep(place)
    make().keep({ ...place, post: 'a-lamp', week: true })
    expect(make().get('a-kite')).toEqual({ ...place, at: 1000 })
    expect([...make().all().keys()]).toEqual(['a-kite', 'a-lamp'])
    make().forget('a-kite')
    expect(make().get('a-kite')).toBeUndefined()
    expect(make().get('a-lamp')?.week).toBe(true)
  })

  it.each([null, 3, 'p2', [], {}, { id: 'p2', offset: 1 }, { ...place, offset: -1 }, { ...place, edition: 'loud' }])(
    'is not made from %j',
    value => {
      expect(parseHeard(value)).toBeUndefined()
    },
  )

  it('is of no week and not open unless it says so', () => {
    expect(parseHeard({ post: 'a-kite', id: 'p2', offset: 0, week: 'yes', at: 'now' })).toEqual({
      post: 'a-kite',
      id: 'p2',
      offset: 0,
      at: 0,
      week: false,
      open: false,
    })
  })
})

describe('how it is read', () => {
  it('is kept, within bounds, and leaves nothing behind when it is the usual again', () => {
    expect(make().how()).toEqual({ rate: 1 })
    make().choose({ rate: 1.5, voice: 'urn:Anna' })
    expect(make().how()).toEqual({ rate: 1.5, voice: 'urn:Anna' })
    window.localStorage.setItem('reader.heard-how.mine', '{"rate":99,"voice":7}')
    expect(make().how()).toEqual({ rate: 2 })
    make().choose({ rate: 1 })
    expect(Object.keys(window.localStorage)).toEqual([])
  })
})
