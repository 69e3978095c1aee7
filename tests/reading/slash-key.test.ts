// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createSlashKey, slashKeyName } from '../../src/reading/slash-key.ts'

const refused = (): Storage => {
  throw new DOMException('denied', 'SecurityError')
}

describe('the choice to use the / key', () => {
  beforeEach(() => window.localStorage.clear())
  const make = () => createSlashKey(() => window.localStorage)

  it('is on until a reader switches it off, and stays off on the next visit', () => {
    expect(make().isOn()).toBe(true)
    make().set(false)
    expect(make().isOn()).toBe(false)
    expect(window.localStorage.getItem(slashKeyName)).toBe('off')
    make().set(true)
    expect(make().isOn()).toBe(true)
  })

  it('is on whatever else may have been stored', () => {
    for (const stored of ['', '{}', 'null', 'OFF', '0']) {
      window.localStorage.setItem(slashKeyName, stored)
      expect(make().isOn(), stored).toBe(true)
    }
  })

  it('holds for the visit where nothing can be kept', () => {
    const key = createSlashKey(refused)
    expect(key.isOn()).toBe(true)
    key.set(false)
    expect(key.isOn()).toBe(false)
    const full = createSlashKey(() => ({ ...window.localStorage, getItem: () => null, setItem: refused }))
    full.set(false)
    expect(full.isOn()).toBe(false)
  })

  it('tells of a change here and in another window, until nobody listens', () => {
    const key = make()
    const changed = vi.fn<() => void>()
    const stop = key.subscribe(changed)
    key.set(false)
    window.dispatchEvent(new StorageEvent('storage', { key: slashKeyName }))
    window.dispatchEvent(new StorageEvent('storage', { key: 'reader.other' }))
    expect(changed).toHaveBeenCalledTimes(2)
    stop()
    key.set(true)
    window.dispatchEvent(new StorageEvent('storage', { key: slashKeyName }))
    expect(changed).toHaveBeenCalledTimes(2)
  })
})
