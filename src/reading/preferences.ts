// What the reader has set, as the page and its components read it. A change is kept, and drawn at once in every tab.
import { useSyncExternalStore } from 'react'
import { paintSettings } from './paint-settings.ts'
import {
  ownColours,
  parseSetting,
  settingsShelf,
  settingValues,
  type OwnColour,
  type SettingName,
  type Settings,
  type SettingValue,
} from './settings.ts'
import { store, type Store } from './stored.ts'

/** A reader's settings over a store. */
export interface Preferences {
  readonly all: () => Settings
  readonly choose: <N extends SettingName>(name: N, value: SettingValue<N>) => void
  readonly chooseColour: (name: OwnColour, value: string) => void
  /** Every setting is the usual one again; nothing else is forgotten. */
  readonly reset: () => void
  readonly subscribe: Store['subscribe']
}

export const createPreferences = ({ shelf, subscribe }: Store): Preferences => {
  const settings = shelf(settingsShelf, parseSetting)
  return {
    all: settings.all,
    choose: (name, value) => {
      if (value === settingValues[name][0]) settings.remove(name)
      else settings.put(name, value)
    },
    chooseColour: (name, value) => settings.put(name, value),
    reset: () => [...Object.keys(settingValues), ...ownColours].forEach(settings.remove),
    subscribe,
  }
}

export const preferences = createPreferences(store)

/** Draws the settings, and each change of them from now on, wherever it was made. */
export const drawPreferences = (): (() => void) => {
  const draw = () => {
    const settings = preferences.all()
    paintSettings(document.documentElement, settingValues, name => settings.get(name))
  }
  draw()
  return preferences.subscribe(draw)
}

const none: Settings = new Map()

/** The reader's settings; none until the page has been taken over, as it was prerendered for everybody. */
export const useSettings = (): Settings => useSyncExternalStore(preferences.subscribe, preferences.all, () => none)
