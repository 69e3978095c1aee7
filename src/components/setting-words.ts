// What the reading settings and their values are called, in plain words. The one place for these words.
import { voiceNames } from '../corpus/voice-names.ts'
import type { SettingName, SettingValue } from '../reading/settings.ts'

/** A setting in words: its name, one line where it needs one, and what each value is called. */
interface SettingWords<N extends SettingName> {
  readonly name: string
  readonly hint?: string
  readonly values: Readonly<Record<SettingValue<N>, string>>
}

export const settingWords: { readonly [N in SettingName]: SettingWords<N> } = {
  size: {
    name: 'Size of the text',
    values: {
      '100': 'Usual',
      '112': 'A bit bigger',
      '125': 'Bigger',
      '150': 'One and a half times',
      '175': 'Nearly twice',
      '200': 'Twice',
      '250': 'Two and a half times',
      '300': 'Three times',
    },
  },
  face: {
    name: 'Kind of letters',
    hint: 'A new kind of letters has to load once.',
    values: {
      usual: 'Atkinson Hyperlegible',
      literata: 'Literata, like a book',
      lexend: 'Lexend, wide and clear',
      dyslexic: 'OpenDyslexic, heavy at the foot',
      system: 'The letters of your device',
    },
  },
  lines: {
    name: 'Space between lines',
    values: { usual: 'Usual', wide: 'Wide', wider: 'Wider', widest: 'Widest' },
  },
  letters: {
    name: 'Space between letters',
    values: { usual: 'Usual', wide: 'Wide', wider: 'Wider' },
  },
  words: {
    name: 'Space between words',
    values: { usual: 'Usual', wide: 'Wide', wider: 'Wider' },
  },
  width: {
    name: 'Length of lines',
    values: { usual: 'Usual', narrow: 'Short', wide: 'Long', full: 'As long as there is room' },
  },
  colours: {
    name: 'Colours',
    values: {
      system: 'As your device is set',
      light: 'Light',
      dark: 'Dark',
      sepia: 'Brown on cream',
      'contrast-light': 'Black on white',
      'contrast-dark': 'White on black',
      own: 'Your own two colours',
    },
  },
  motion: {
    name: 'Movement',
    values: { system: 'As your device is set', none: 'Nothing moves' },
  },
  light: {
    name: 'Light on a few lines',
    hint: 'The lines you read stay bright, the rest goes dim. The up and down keys move the light.',
    values: { off: 'Off', '1': 'One line', '3': 'Three lines', '5': 'Five lines' },
  },
  edition: {
    name: 'What to show first',
    hint: 'Where a story has it. You can still choose in each story.',
    values: {
      best: 'The author’s own words, if they are here',
      original: 'In the author’s own words',
      retold: 'Retold in plain words',
      summary: 'Short and simple',
    },
  },
  lens: {
    name: 'Whose voice to show',
    hint: 'Passages in other voices stay hidden. Each page says how many. You can show them all there.',
    values: { off: 'All voices', ...voiceNames },
  },
  slash: {
    name: 'The / key',
    hint: 'Switch it off if you speak to your device.',
    values: { on: 'Brings you to the search box', off: 'Does nothing' },
  },
  'print-size': {
    name: 'Size on paper',
    values: { usual: 'Usual', '16': 'Large: 16 point', '24': 'Very large: 24 point' },
  },
  'print-paper': {
    name: 'Paper',
    values: { a4: 'A4', letter: 'US Letter' },
  },
  'print-links': {
    name: 'Web addresses on paper',
    values: { shown: 'Print them', hidden: 'Leave them out' },
  },
  'print-words': {
    name: 'Explain hard words',
    values: { on: 'Yes, at the end of each story', off: 'No' },
  },
  'print-notes': {
    name: 'My notes on paper',
    values: { off: 'Leave them out', on: 'Print them' },
  },
}
