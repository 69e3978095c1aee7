// Pictures, frames and players. A picture becomes a passage: its description, as the words of a link to it. What plays
// or frames another page is left out, with its address.
import type { Mark } from '../../corpus/schema.ts'
import type { BlockBuilder } from './html-blocks.ts'
import { keptAddress } from './html-address.ts'
import { wordless } from './html-elements.ts'
import type { LeftOutList } from './html-left-out.ts'
import { attribute, hasClass, lettersIn, walk } from './html-tree.ts'
import type { PictureWords } from './html-body.ts'
import type { Element, Tree } from './html-tree.ts'
import { quoted } from './importer.ts'
import type { Doubt } from './importer.ts'
import { tokens } from './words.ts'

/** The words of a picture that has no description: ours, and never among the witnesses. */
export const pictureWords = 'Picture'

/** What these readers need of the body they are in. */
export interface Place {
  readonly line: number
  readonly base: string | undefined
  readonly builder: BlockBuilder
  readonly leftOut: LeftOutList
  clean(text: string): string
  doubt(doubt: Doubt): void
}

/** Whether a picture stands for a sign in the text, as blogs write emoji. */
export const isEmoji = (image: Element): boolean =>
  hasClass(image, 'wp-smiley') ||
  hasClass(image, 'emoji') ||
  /^https?:\/\/s\.w\.org\/images\/core\/emoji\//.test(attribute(image, 'src') ?? '')

/** Whether a picture is one that only counts its readers. */
const counts = (image: Element): boolean =>
  ['width', 'height'].every(name => /^[01](?:px)?$/.test(attribute(image, name)?.trim() ?? ''))

/** Reads a picture. */
export function readPicture(image: Element, { line, base, builder, leftOut, clean, doubt }: Place): void {
  const words = clean(attribute(image, 'alt') ?? '')
    .replace(/[\t\n\f\r \u2028\u2029]+/g, ' ')
    .trim()
  builder.gap()
  if (isEmoji(image)) {
    builder.add(words, line)
    builder.gap()
    return
  }
  // Pages that load pictures late keep the address in other attributes.
  const written = ['src', 'data-src', 'data-lazy-src'].flatMap(name => attribute(image, name)?.trim() || [])
  const href = written.flatMap(one => keptAddress(one, base) ?? []).at(0)
  const [first = ''] = written
  if (words === '' && counts(image))
    return leftOut.active(`a picture that only counts readers, ${quoted(clean(first))}`, line, 0)
  if (href === undefined)
    leftOut.link(first, line, first === '' ? 'of a picture, is empty' : 'of a picture, cannot be kept')
  if (href === undefined && words === '') return
  builder.interrupt()
  const text = words === '' ? pictureWords : words
  const marks: readonly Mark[] = href === undefined ? [] : [{ kind: 'link', start: 0, end: text.length, href }]
  const ours = words === '' ? { isOurs: true as const } : {}
  builder.whole({ line, kind: 'caption', text, marks, missing: 'picture', ...ours })
  if (words !== '') return
  doubt({ line, about: `a picture without a description, ${quoted(href ?? '')}; say in words what it shows` })
}

/** Gives the pictures of a tree that the blog knows by number the words for them, before anybody reads the tree. */
export function describePictures(tree: Tree, words: PictureWords): void {
  walk(tree, {
    text: () => undefined,
    enter: element => {
      if (element.tagName !== 'img') return true
      const [, id] = /(?:^|\s)wp-image-(\d{1,20})(?:\s|$)/.exec(attribute(element, 'class') ?? '') ?? []
      if (id === undefined) return true
      const value = words(id, attribute(element, 'alt')?.trim() ?? '')
      element.attrs = [...element.attrs.filter(({ name }) => name !== 'alt'), { name: 'alt', value }]
      return true
    },
  })
}

const players = new Map([
  ['iframe', 'a frame'],
  ['audio', 'a sound'],
  ['video', 'a film'],
])

/** Leaves out a frame or player and says where it led. */
export function leaveEmbed(element: Element, line: number, leftOut: LeftOutList): void {
  const addresses = [addressOf(element)]
  if (!wordless.has(element.tagName))
    walk(element, {
      text: () => undefined,
      enter: inner => {
        if (/^(?:source|embed|iframe)$/.test(inner.tagName)) addresses.push(addressOf(inner))
        if (inner.tagName === 'param' && /^(?:movie|src)$/i.test(attribute(inner, 'name') ?? ''))
          addresses.push(attribute(inner, 'value') ?? '')
        return true
      },
    })
  const words = wordless.has(element.tagName) ? 0 : tokens(lettersIn(element)).length
  const address = addresses.find(one => one.trim() !== '') ?? ''
  leftOut.embed(players.get(element.tagName) ?? 'a player', address, { line, words })
}

const addressOf = (element: Element): string =>
  ['src', 'data', 'data-src'].flatMap(name => attribute(element, name) || []).at(0) ?? ''
