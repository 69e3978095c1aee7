// XHTML inside a feed as HTML text again, written anew with every sign escaped, for the one reader of post bodies.
// It makes nothing safe by itself: what may stay is decided there.
import type { XmlNode } from './xml-node.ts'

const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
const name = /^[a-z][\w-]*$/i

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** What an element holds, as HTML. */
export const markupOf = (node: XmlNode): string =>
  node.children.map(child => (typeof child === 'string' ? escaped(child) : elementMarkup(child))).join('')

/** An element with its tags. An element whose name HTML cannot write gives what it holds. */
export function elementMarkup(node: XmlNode): string {
  const inside = markupOf(node)
  if (!name.test(node.local)) return inside
  const attributes = node.attributes
    .filter(({ uri, local }) => uri === '' && name.test(local))
    .map(({ local, value }) => ` ${local}="${escaped(value).replace(/"/g, '&quot;')}"`)
  const start = `<${node.local}${attributes.join('')}>`
  return empty.has(node.local.toLowerCase()) ? `${start}${inside}` : `${start}${inside}</${node.local}>`
}
