// What the passages of a post are, by the elements they stand in: headings, captions, items. The first paragraph of an
// item is the item, those after it are prose.
import type { PassageKind } from '../../corpus/schema.ts'
import * as is from './html-elements.ts'
import { hasClass } from './html-tree.ts'
import type { Element } from './html-tree.ts'

/** The elements open around a passage that say its kind. */
export interface Containers {
  enter(element: Element): void
  leave(element: Element): void
  isHeading(): boolean
  /** The kind of a passage that has just ended. */
  kind(): PassageKind
}

type Kind = 'heading' | 'caption' | 'list-item'

/** The containers of one post. */
export function containers(): Containers {
  const open: { readonly element: Element; readonly kind: Kind; used: boolean }[] = []
  return {
    enter: element => {
      const kind = kindOf(element)
      if (kind !== undefined) open.push({ element, kind, used: false })
    },
    leave: element => {
      if (open.at(-1)?.element === element) open.pop()
    },
    isHeading: () => open.at(-1)?.kind === 'heading',
    kind: () => {
      const inner = open.at(-1)
      if (inner === undefined || (inner.kind === 'list-item' && inner.used)) return 'prose'
      inner.used = true
      return inner.kind
    },
  }
}

function kindOf(element: Element): Kind | undefined {
  const { tagName } = element
  if (is.headings.has(tagName)) return 'heading'
  if (tagName === 'li') return 'list-item'
  return is.captions.has(tagName) || hasClass(element, 'tr-caption') ? 'caption' : undefined
}
