// Links, emphasis and strong words: what of them a post keeps, and what is said of the rest.
import { isPicture, keptAddress } from './html-address.ts'
import type { BlockBuilder, OpenMark } from './html-blocks.ts'
import { emphasis, strong } from './html-elements.ts'
import type { LeftOutList } from './html-left-out.ts'
import { attribute } from './html-tree.ts'
import type { Element } from './html-tree.ts'

interface OpenLink {
  readonly element: Element
  readonly mark: OpenMark
  readonly line: number
  picture: boolean
}

/** Opens and closes marks as their elements are entered and left. */
export interface MarkReader {
  enter(element: Element, line: number): void
  leave(element: Element): void
  /** A picture was read: a link around it alone needs no words. */
  picture(): void
}

/** A reader of marks. A mark inside one of its kind adds nothing; a link inside a link is none. */
export function markReader(builder: BlockBuilder, leftOut: LeftOutList, base: string | undefined): MarkReader {
  const open = new Map<'emphasis' | 'strong', { readonly element: Element; readonly mark: OpenMark }>()
  let link: OpenLink | undefined
  const kindOf = ({ tagName }: Element) =>
    emphasis.has(tagName) ? 'emphasis' : strong.has(tagName) ? 'strong' : undefined

  const enterLink = (element: Element, line: number) => {
    const written = attribute(element, 'href')
    if (written === undefined) return
    const href = keptAddress(written, base)
    if (href === undefined) leftOut.link(written, line, 'which no link may hold or which leads nowhere from here')
    else if (link !== undefined) leftOut.link(href, line, 'of a link inside a link')
    else link = { element, mark: builder.open('link', href), line, picture: false }
  }
  return {
    enter: (element, line) => {
      if (element.tagName === 'a') return enterLink(element, line)
      if (element.tagName === 'area' && attribute(element, 'href') !== undefined)
        leftOut.link(attribute(element, 'href') ?? '', line, 'of a part of a picture')
      const kind = kindOf(element)
      if (kind !== undefined && !open.has(kind)) open.set(kind, { element, mark: builder.open(kind) })
    },
    leave: element => {
      const kind = kindOf(element)
      const known = kind === undefined ? undefined : open.get(kind)
      if (kind !== undefined && known?.element === element) {
        builder.close(known.mark)
        open.delete(kind)
      }
      if (link?.element !== element) return
      const { mark, line, picture } = link
      builder.close(mark)
      link = undefined
      if (mark.used || (picture && isPicture(mark.href))) return
      leftOut.link(mark.href, line, picture ? 'of the link around a picture' : 'of a link without words')
    },
    picture: () => {
      if (link !== undefined) link.picture = true
    },
  }
}
