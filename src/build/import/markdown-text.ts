// Plain words as Markdown that reads back as exactly those words: what CommonMark 0.31 would take for a sign gets a
// backslash. Only where it could be one, so that an editor still sees the author's text and not a row of backslashes.
import type { Mark, PassageKind } from '../../corpus/schema.ts'
import { printMarks } from './markdown-marks.ts'

/** A passage as it is written into original.md. */
export interface WrittenPassage {
  readonly id: string
  readonly kind: PassageKind
  readonly text: string
  readonly marks?: readonly Mark[]
}

// CommonMark 4 (blocks) and 6 (inlines). Any `{` could begin what markdown.ts reads as an id or a citation.
const inline: readonly (readonly [RegExp, string])[] = [
  [/[\\`*[\]<]/g, String.raw`\$&`],
  [/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, String.raw`\_`],
  [/&(?=#?\w+;)/g, String.raw`\&`],
  [/\{/g, String.raw`\{`],
]
const atStart: readonly (readonly [RegExp, string])[] = [
  [/^(#{1,6}|[-+>=~])/, String.raw`\$&`],
  [/^(\d{1,9})([.)])/, String.raw`$1\$2`],
]

/** Escapes one line of plain words. */
export const escapeText = (text: string): string =>
  [...inline, ...atStart].reduce((line, [sign, escaped]) => line.replace(sign, escaped), text)

const opening: Readonly<Record<PassageKind, string>> = {
  heading: '## ',
  'list-item': '- ',
  prose: '',
  caption: '',
  note: '',
}
const closing: Readonly<Record<PassageKind, string>> = {
  caption: ' .caption',
  note: ' .note',
  prose: '',
  heading: '',
  'list-item': '',
}

/** The whole of an original.md: a block for each passage, an empty line between them. */
export const printOriginal = (passages: readonly WrittenPassage[]): string =>
  `${passages.map(printPassage).join('\n\n')}\n`

function printPassage({ id, kind, text, marks = [] }: WrittenPassage): string {
  const whole = (line: string) => `${opening[kind]}${line} {#${id}${closing[kind]}}`
  return marks.length === 0 ? whole(escapeText(text)) : printMarks({ text, marks, escape: escapeText, whole })
}
