// @vitest-environment happy-dom
// What a reader has set: kept, drawn, and set back without anything else being lost.
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { createPreferences, drawPreferences, preferences } from '../../src/reading/preferences.ts'
import { settingOf, settingValues, valuesOf, type SettingName } from '../../src/reading/settings.ts'
import { createStore } from '../../src/reading/stored.ts'

const names = Object.keys(settingValues).filter((name): name is SettingName => name in settingValues)
const make = () => createPreferences(createStore(() => window.localStorage))

describe('the reading settings', () => {
  beforeEach(() => window.localStorage.clear())

  it.each(names)(
    '%s is the usual until it is chosen, kept for the next visit, and gone when it is usual again',
    name => {
      const [usual, other] = valuesOf(name)
      if (usual === undefined || other === undefined) throw new Error(`${name} is no choice`)
      expect(settingOf(make().all(), name)).toBe(usual)
      make().choose(name, other)
      expect(settingOf(make().all(), name)).toBe(other)
      make().choose(name, usual)
      expect(Object.keys(window.localStorage)).toEqual([])
    },
  )

  it('take nothing else for a value, whatever was stored', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.oneof(fc.string(), fc.json()), (name, stored) => {
        window.localStorage.setItem(`reader.setting.${name}`, stored)
        expect(valuesOf(name)).toContain(settingOf(make().all(), name))
      }),
    )
  })

  it('are set back at once, own colours too, and leave what else is kept', () => {
    const mine = make()
    for (const name of names) mine.choose(name, valuesOf(name).at(-1) ?? valuesOf(name)[0] ?? never())
    mine.chooseColour('paper', '#102030')
    mine.chooseColour('text', '#ffffff')
    expect([make().all().get('paper'), make().all().get('text')]).toEqual(['#102030', '#ffffff'])
    window.localStorage.setItem('reader.note.1', '"x"')
    mine.reset()
    expect(Object.keys(window.localStorage)).toEqual(['reader.note.1'])
  })

  it('are drawn as they change, here or in another tab', () => {
    const root = document.documentElement
    const stop = drawPreferences()
    preferences.choose('size', '150')
    expect(root.dataset['setSize']).toBe('150')
    window.localStorage.setItem('reader.setting.size', '"200"')
    window.dispatchEvent(new StorageEvent('storage', { key: 'reader.setting.size' }))
    expect(root.dataset['setSize']).toBe('200')
    preferences.reset()
    expect(root.dataset['setSize']).toBeUndefined()
    stop()
    preferences.choose('size', '175')
    expect(root.dataset['setSize']).toBeUndefined()
  })
})

const never = (): never => {
  throw new Error('a setting without values')
}
