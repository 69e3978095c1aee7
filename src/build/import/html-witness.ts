// The words of a post without any passages: what the tree shows, in order, laid end to end. Whatever the passages hold
// is held against this, so nothing here is shared with their gathering but the names of elements.
import type { Body } from './html-body.ts'
import * as is from './html-elements.ts'
import { signTally } from './html-signs.ts'
import { attribute, isHtml, lineTeller, walk } from './html-tree.ts'
import type { Element, Tree } from './html-tree.ts'
import type { PageWord } from './importer.ts'
import { embedAddress } from './wordpress-blocks.ts'
import { captionIn } from './wordpress-shortcodes.ts'
import { tokens } from './words.ts'
import { lineEndsIn } from '../line-ends.ts'

interface Letters {
  readonly text: string
  readonly line: number
}

/** The words that a tree shows, each with its line. */
export function witness(body: Body, tree: Tree): readonly PageWord[] {
  const shown: Letters[] = []
  const lineOf = lineTeller(body.line)
  const { clean } = signTally()
  let kept = 0
  const apart = (element: Element, text = '') => void shown.push({ text: `\u0020${text} `, line: lineOf(element) })
  walk(tree, {
    text: node => {
      const text = clean(node.value, 0)
      const isWordPress = body.written === 'wordpress' && kept === 0
      shown.push({ text: isWordPress ? withoutShortcodes(text) : text, line: lineOf(node) })
    },
    enter: element => {
      const { tagName } = element
      if (!isHtml(element) || is.active.has(tagName)) return false
      if (is.keepsLines.has(tagName)) kept += 1
      if (is.parting.has(tagName) || is.embeds.has(tagName) || tagName === 'br' || tagName === 'q') apart(element)
      if (tagName === 'img') apart(element, clean(attribute(element, 'alt') ?? '', 0))
      return !is.embeds.has(tagName) && embedAddress(element) === undefined
    },
    leave: element => {
      if (is.keepsLines.has(element.tagName)) kept -= 1
      if (is.parting.has(element.tagName) || element.tagName === 'q') apart(element)
    },
  })
  return withLines(shown)
}

/** The words of a plain text, each with its line. */
export const plainWitness = ({ markup, line }: Body): readonly PageWord[] =>
  withLines([{ text: signTally().clean(markup.replace(/\r\n?/g, '\n'), 0), line }])

/** A text without what shortcodes stand for; the words of an old caption stay. */
const withoutShortcodes = (text: string): string =>
  text
    .replace(
      /\[(gallery|embed|audio|video|playlist)(?:[\s=:][^[\]]*)?\](?:\s{0,20}[^\s[\]]{0,2000}\s{0,20}\[\/\1\])?/gi,
      ' ',
    )
    .replace(/\[(?:wp_)?caption((?:[\s=:][^[\]]*)?)\]/gi, (_, facts: string) => ` ${captionIn(facts)} `)
    .replace(/\[\/(?:wp_)?caption\]/gi, ' ')

/** The words of letters laid end to end. A word over several pieces stands where it begins. */
function withLines(all: readonly Letters[]): readonly PageWord[] {
  const whole = all.map(({ text }) => text).join('')
  const words: PageWord[] = []
  let piece = 0
  let begins = 0
  let line = all[0]?.line ?? 0
  let at = 0
  for (const word of tokens(whole)) {
    const found = whole.indexOf(word, at)
    for (let next = all[piece]; next !== undefined && begins + next.text.length <= found; next = all[piece]) {
      begins += next.text.length
      at = begins
      piece += 1
      line = all[piece]?.line ?? line
    }
    line += lineEndsIn(whole.slice(at, found))
    words.push({ word, line })
    at = found
    // The word itself holds no line end; what comes next is looked for behind it.
    at += word.length
  }
  return words
}
