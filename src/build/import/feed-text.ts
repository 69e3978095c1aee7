// Titles, names and tags as plain text, and the words of what is left out. HTML is only cut into tags and text here,
// never built into a tree: that takes the same short time for any text.
import { Tokenizer, TokenizerMode } from 'parse5'
import type { Token, TokenHandler } from 'parse5'
import { tokens } from './words.ts'

/** Elements whose text is no text of an author. */
const silent = new Map([
  ['script', TokenizerMode.SCRIPT_DATA],
  ['style', TokenizerMode.RAWTEXT],
  ['iframe', TokenizerMode.RAWTEXT],
  ['noembed', TokenizerMode.RAWTEXT],
  ['noframes', TokenizerMode.RAWTEXT],
  ['xmp', TokenizerMode.RAWTEXT],
])
/** Elements that stand inside a line: no space is due where they begin or end. */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
/** Elements that titles have. Any other tag in a title is a sign its author wrote, such as “the <main> part”. */
const inTitles = new Set([...inline, ...silent.keys(), 'br', 'p', 'div', 'img', 'h1', 'h2', 'h3'])

/** HTML without its tags, in one line. Scripts, styles and comments give nothing. */
export function plainOf(html: string): string {
  return oneLine(cut(html).text)
}

/** The words of HTML that is left out. */
export const wordsIn = (html: string): number => tokens(plainOf(html)).length

/** A title, name or tag as blogs write it in an element that may hold HTML: text, or HTML that shows such text. */
export function plainTitle(text: string): string {
  if (!/[<&]/.test(text)) return oneLine(text)
  const { text: bare, names } = cut(text)
  return names.every(name => inTitles.has(name)) ? oneLine(bare) : oneLine(text)
}

/** Single plain spaces, and none of the signs that turn the direction of what follows them. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()

/** Whether all words of a text stand in a row in another. */
export function isPartOf(part: string, whole: string): boolean {
  const row = (text: string): string => ` ${tokens(text).join(' ')} `
  return row(whole).includes(row(part))
}

interface Cut {
  readonly text: string
  readonly names: readonly string[]
}

function cut(html: string): Cut {
  const parts: string[] = []
  const names = new Set<string>()
  let isSilent = false
  const say = (token: Token.CharacterToken): void => void (isSilent || parts.push(token.chars))
  const tag = (name: string): void => {
    names.add(name)
    if (!inline.has(name)) parts.push(' ')
  }
  const nothing = (): void => undefined
  const handler: TokenHandler = {
    onComment: nothing,
    onDoctype: nothing,
    onEof: nothing,
    onCharacter: say,
    onNullCharacter: nothing,
    onWhitespaceCharacter: say,
    onStartTag({ tagName, selfClosing }) {
      tag(tagName)
      const mode = silent.get(tagName)
      if (mode === undefined || selfClosing) return
      tokenizer.state = mode
      isSilent = true
    },
    onEndTag({ tagName }) {
      tag(tagName)
      if (silent.has(tagName)) isSilent = false
    },
  }
  const tokenizer = new Tokenizer({}, handler)
  tokenizer.write(html, true)
  return { text: parts.join(''), names: [...names] }
}
