// A title or a name as one line of plain words. Signs that nobody sees are taken out: they can turn a line round, hide
// letters in it, or break the file it is written into. Joiners stay, which Persian words and joined emoji need.
import { codeOf } from '../decode.ts'
import { cutLoose } from './write-pieces.ts'

/** One line, and the hidden signs that were taken out of it, as `U+202E`. */
export interface PlainLine {
  readonly text: string
  readonly hidden: readonly string[]
}

// Controls, soft hyphens, marks of direction (UAX 9), zero-width signs, tags, and letters that are only half there.
const hidden =
  // oxlint-disable-next-line no-control-regex, no-misleading-character-class -- these very characters are what is looked for
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb\ufffe\uffff]|[\u{E0000}-\u{E007F}]/gu

/** Makes one line of a text: hidden signs out, every run of white space one space, none at its ends. */
export function plainLine(text: string): PlainLine {
  const found = new Set<string>()
  const plain = text.replace(hidden, sign => {
    found.add(codeOf(sign))
    return ''
  })
  return { text: cutLoose(plain.replace(/[\s\u0085]+/gu, ' ').trim()), hidden: [...found] }
}
