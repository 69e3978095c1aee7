// The block comments of WordPress: `<!-- wp:paragraph -->` … `<!-- /wp:paragraph -->`, or `<!-- wp:more /-->` alone. Inside
// them tags alone part paragraphs; outside, and in the classic block, empty lines do too.
import { attribute, hasClass, lettersIn } from './html-tree.ts'
import type { Element } from './html-tree.ts'

/** Follows the block comments of a post. */
export interface BlockComments {
  /** Takes a comment; says whether it is one of WordPress and no words of anybody. */
  take(comment: string): boolean
  isInside(): boolean
}

/** A follower for one post. */
export function blockComments(): BlockComments {
  let depth = 0
  return {
    isInside: () => depth > 0,
    take: comment => {
      const words = comment.trim()
      if (/^(?:more|nextpage|noteaser)\b/.test(words)) return true
      if (/^\/wp:(?!(?:core\/)?freeform\b)/.test(words)) depth = Math.max(depth - 1, 0)
      else if (/^wp:(?!(?:core\/)?freeform\b)/.test(words) && !words.endsWith('/')) depth += 1
      return /^\/?wp:/.test(words)
    },
  }
}

/** The address in the box of an embed block, where WordPress would draw a player; undefined for any other element. */
export function embedAddress(element: Element): string | undefined {
  if (attribute(element, 'class') === undefined || !hasClass(element, 'wp-block-embed__wrapper')) return undefined
  const letters = lettersIn(element).trim()
  return /^https?:\/\/\S+$/.test(letters) ? letters : undefined
}
