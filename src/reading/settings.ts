// The reading settings: what each is called, what it may be, and which of them the page is drawn with. The first of the
// values is the usual one and is never kept. A setting reaches the styles as an attribute of the root, `data-set-NAME`.

import { voices } from '../corpus/voices.ts'

/** Every setting that is one of a few values, by name; the usual value first. */
export const settingValues = {
  size: ['100', '112', '125', '150', '175', '200', '250', '300'],
  lines: ['usual', 'wide', 'wider', 'widest'],
  letters: ['usual', 'wide', 'wider'],
  words: ['usual', 'wide', 'wider'],
  width: ['usual', 'narrow', 'wide', 'full'],
  face: ['usual', 'literata', 'lexend', 'dyslexic', 'system'],
  colours: ['system', 'light', 'dark', 'sepia', 'contrast-light', 'contrast-dark', 'own'],
  motion: ['system', 'none'],
  light: ['off', '1', '3', '5'],
  edition: ['best', 'original', 'retold', 'summary'],
  lens: ['off', ...voices],
  slash: ['on', 'off'],
  'print-size': ['usual', '16', '24'],
  'print-paper': ['a4', 'letter'],
  'print-links': ['shown', 'hidden'],
  'print-words': ['on', 'off'],
  'print-notes': ['off', 'on'],
} as const

/** A setting that is one of a few values. */
export type SettingName = keyof typeof settingValues
export type SettingValue<N extends SettingName> = (typeof settingValues)[N][number]

/** Colours of a reader's own: `#rrggbb`. */
export const ownColours = ['text', 'paper'] as const
export type OwnColour = (typeof ownColours)[number]

/** Where a setting stands in the store. */
export const settingsShelf = 'setting'

/** What a page is drawn with: settings by name. A usual one is not among them. */
export type Settings = ReadonlyMap<string, string>

/** The value of a setting: what the reader chose, or the usual one. */
export const settingOf = <N extends SettingName>(settings: Settings, name: N): SettingValue<N> => {
  const usual: SettingValue<N> = settingValues[name][0]
  return valuesOf(name).find(value => value === settings.get(name)) ?? usual
}

/** What a setting may be, the usual value first. */
export const valuesOf = <N extends SettingName>(name: N): readonly SettingValue<N>[] => settingValues[name]

/** Whether something is a setting's value at all; whatever else was stored is not used. */
export const isSetting = (value: unknown): value is string =>
  typeof value === 'string' && /^(?:[a-z\d-]{1,20}|#[\da-f]{6})$/.test(value)

/** A setting's value from whatever was stored; undefined for what is none. */
export const parseSetting = (value: unknown): string | undefined => (isSetting(value) ? value : undefined)
