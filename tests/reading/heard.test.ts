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
    expect(Object.keys(window.localStorage)).toEqual(['reader.heard.a-lamp'])
  })

  it.each([null, 3, 'p2', [], {}, { id: 'p2', offset: 1 }, { ...place, offset: -1 }, { ...place, edition: 'loud' }])(
    'is not made from %j',
    value => {
      expect(parseHeard(value)).toBeUndefined()
    },
  )

  it('is read where no time was stored with it', () => {
    const { at: _at, ...bare } = { ...place, at: 7 }
    expect(parseHeard(bare)?.at).toBe(0)
  })

  it('has a time that is a number with an end, or none', () => {
    for (const at of ['1', null, Infinity, NaN, undefined]) expect(parseHeard({ ...place, at })?.at).toBe(0)
    expect(parseHeard({ ...place, at: -7.5 })?.at).toBe(-7.5)
    expect(parseHeard({ ...place, week: true, open: 1 })).toMatchObject({ week: true, open: false })
  })

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
  it.each(['null', '3', '"fast"', '{}', '{"rate":"2"}', '{"voice":"urn:Anna"}'])(
    'is the usual where %s was stored',
    stored => {
      window.localStorage.setItem('reader.heard-how.mine', stored)
      expect(make().how()).toStrictEqual({ rate: 1 })
    },
  )

  it('is kept, within bounds, and leaves nothing behind when it is the usual again', () => {
    expect(make().how()).toEqual({ rate: 1 })
    make().choose({ rate: 1.5, voice: 'urn:Anna' })
    expect(make().how()).toEqual({ rate: 1.5, voice: 'urn:Anna' })
    window.localStorage.setItem('reader.heard-how.mine', '{"rate":99,"voice":7}')
    expect(make().how()).toStrictEqual({ rate: 2 })
    make().choose({ rate: 1, voice: 'urn:Anna' })
    expect(make().how()).toStrictEqual({ rate: 1, voice: 'urn:Anna' })
    make().choose({ rate: 2 })
    expect(make().how()).toStrictEqual({ rate: 2 })
    make().choose({ rate: 1 })
    expect(Object.keys(window.localStorage)).toEqual([])
  })
})
