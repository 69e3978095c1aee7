// @vitest-environment happy-dom
// What a reader keeps: whatever stands in the storage, and whatever the storage does, nothing kept is lost or overwritten.
import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createStore, holdsAnything } from '../../src/reading/stored.ts'

const kiteOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)
const fails = (): never => {
  throw new DOMException('no', 'QuotaExceededError')
}
const make = (storage: () => Storage = () => window.localStorage) => {
  const store = createStore(storage)
  return { store, kites: store.shelf('kite', kiteOf) }
}
/** The storage of the window with some of its ways changed. */
const storageWith = (changed: Partial<Storage>): Storage =>
  new Proxy(window.localStorage, {
    get: (real, name) => {
      const value: unknown = Reflect.get(changed, name) ?? Reflect.get(real, name)
      return typeof value === 'function' ? value.bind(real) : value
    },
  })

const garbage = [
  '',
  '{',
  'null',
  '0',
  '[]',
  '{}',
  '""',
  'undefined',
  '\u0000',
  '{"__proto__":1}',
  '"x',
  'NaN',
  '[[',
  '{"v":99}',
]

describe('a storage', () => {
  beforeEach(() => window.localStorage.clear())

  it('holds something of this site where a key of it begins as ours do', () => {
    expect(holdsAnything()).toBe(false)
    for (const key of ['other', 'my.reader.x', 'readers']) window.localStorage.setItem(key, '1')
    expect(holdsAnything()).toBe(false)
    window.localStorage.setItem('reader.x', '1')
    expect([holdsAnything(), holdsAnything(() => window.localStorage)]).toEqual([true, true])
  })

  it('holds nothing where it may not be asked', () => {
    expect(holdsAnything(fails)).toBe(false)
  })
})

describe('the store', () => {
  beforeEach(() => window.localStorage.clear())

  it('keeps items until they are taken away, also for the next visit', () => {
    const { kites } = make()
    kites.put('red', 'nine tails')
    kites.put('blue', 'none')
    expect([...make().kites.all()]).toEqual([
      ['blue', 'none'],
      ['red', 'nine tails'],
    ])
    kites.remove('red')
    expect([...make().kites.all().keys()]).toEqual(['blue'])
    expect(make().store.isKeeping()).toBe(true)
  })

  it('gives the same map until something changes, and a new one then', () => {
    const { kites } = make()
    const before = kites.all()
    expect(kites.all()).toBe(before)
    kites.put('red', 'x')
    expect(kites.all()).not.toBe(before)
  })

  it('puts aside what it cannot read when it needs the place, and touches nothing else', () => {
    for (const [at, text] of garbage.entries()) {
      window.localStorage.clear()
      window.localStorage.setItem('reader.kite.red', text)
      window.localStorage.setItem('reader.kite.odd', text)
      window.localStorage.setItem('other', text)
      const { kites } = make()
      expect([...kites.all()], text).toEqual([])
      kites.put('red', `x${at}`)
      expect(kites.all().get('red')).toBe(`x${at}`)
      expect(window.localStorage.getItem('reader.aside.1'), text).toBe(text)
      expect(window.localStorage.getItem('reader.kite.odd'), text).toBe(text)
      expect(window.localStorage.getItem('other'), text).toBe(text)
    }
  })

  it('never writes over what it has put aside', () => {
    const { kites } = make()
    for (const [at, text] of garbage.slice(0, 4).entries()) {
      window.localStorage.setItem('reader.kite.red', text)
      kites.put('red', 'x')
      expect(window.localStorage.getItem(`reader.aside.${at + 1}`)).toBe(text)
    }
  })

  it('holds what cannot be kept until the page is closed, says so, and keeps again when there is room', () => {
    let isFull = true
    const real = window.localStorage
    const { store, kites } = make(() =>
      storageWith({ setItem: (key: string, text: string) => (isFull ? fails() : real.setItem(key, text)) }),
    )
    kites.put('red', 'x')
    expect([kites.all().get('red'), store.isKeeping()]).toEqual(['x', false])
    expect(real.getItem('reader.kite.red')).toBeNull()
    isFull = false
    kites.put('red', 'y')
    expect([real.getItem('reader.kite.red'), store.isKeeping()]).toEqual(['"y"', true])
  })

  it('leaves what it cannot read where it is, if there is no room to put it aside', () => {
    window.localStorage.setItem('reader.kite.red', '{')
    const { store, kites } = make(() =>
      storageWith({
        setItem: (key: string) => {
          if (key.includes('aside')) fails()
        },
      }),
    )
    kites.put('red', 'x')
    expect([kites.all().get('red'), store.isKeeping()]).toEqual(['x', false])
    expect(window.localStorage.getItem('reader.kite.red')).toBe('{')
  })

  it('works for the visit where the browser refuses', () => {
    const { store, kites } = make(fails)
    kites.put('red', 'x')
    expect([...kites.all()]).toEqual([['red', 'x']])
    kites.remove('red')
    expect([...kites.all()]).toEqual([])
    expect(store.isKeeping()).toBe(false)
  })

  it('hears of another tab, and of nobody else’s keys', () => {
    const { store, kites } = make()
    const changed = vi.fn<() => void>()
    const stop = store.subscribe(changed)
    expect(kites.all().size).toBe(0)
    window.localStorage.setItem('reader.kite.red', '"x"')
    window.dispatchEvent(new StorageEvent('storage', { key: 'reader.kite.red' }))
    expect(kites.all().get('red')).toBe('x')
    window.dispatchEvent(new StorageEvent('storage', { key: 'other' }))
    expect(changed).toHaveBeenCalledTimes(1)
    stop()
    kites.put('red', 'y')
    expect(changed).toHaveBeenCalledTimes(1)
  })

  it('reads one item as it stands, before any word of another tab has come', () => {
    const { kites } = make()
    expect(kites.all().get('red')).toBeUndefined()
    window.localStorage.setItem('reader.kite.red', '"x"')
    expect(kites.get('red')).toBe('x')
  })

  it('tells once of what is done together, also where it breaks off', () => {
    const { store, kites } = make()
    const changed = vi.fn<() => void>()
    store.subscribe(changed)
    store.together(() => {
      kites.put('red', 'x')
      kites.put('blue', 'y')
    })
    expect(changed).toHaveBeenCalledTimes(1)
    expect(kites.all().size).toBe(2)
    expect(() => store.together(fails)).toThrow('no')
    kites.remove('red')
    expect(changed).toHaveBeenCalledTimes(3)
  })

  it('forgets everything of this site at one call, and nothing of another', () => {
    const { store, kites } = make()
    window.localStorage.setItem('other', 'stays')
    window.localStorage.setItem('reader.kite.red', '{')
    kites.put('red', 'x')
    store.forget()
    expect([...kites.all()]).toEqual([])
    expect(Object.keys(window.localStorage)).toEqual(['other'])
  })

  it('loses no item of two tabs, in whatever order they write', () => {
    const step = fc.record({ tab: fc.nat(1), id: fc.constantFrom('a', 'b', 'c'), value: fc.constantFrom('1', '2', '') })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), steps => {
        window.localStorage.clear()
        const tabs = [make().kites, make().kites]
        const wanted = new Map<string, string>()
        for (const { tab, id, value } of steps) {
          // Each tab looks before it writes, so that what it knows may be old: no event has reached it.
          for (const { all } of tabs) all()
          if (value === '') tabs[tab]?.remove(id)
          else tabs[tab]?.put(id, value)
          if (value === '') wanted.delete(id)
          else wanted.set(id, value)
        }
        expect(Object.fromEntries(make().kites.all())).toEqual(Object.fromEntries(wanted))
      }),
    )
  })
})
