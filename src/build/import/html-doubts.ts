// What an element says that no passage can: its words are kept, and the editor is told what has gone.
import * as is from './html-elements.ts'
import { hasClass } from './html-tree.ts'
import type { Element } from './html-tree.ts'

/** What an editor should know of an element; `isData`: its rows are passages. */
export function lostWith(element: Element, isData: boolean): string | undefined {
  const { tagName } = element
  if (tagName === 'ol') return 'a numbered list became a list without numbers'
  if (is.struck.has(tagName)) return 'words struck through are kept as plain words'
  if (is.raised.has(tagName)) {
    const number = loneNumber(element)
    return number && `the raised or lowered number ${number} stands on the line now; look whether it can be read`
  }
  // Blogger lays a picture over its caption in a table of this class.
  if (tagName !== 'table' || hasClass(element, 'tr-caption-container')) return undefined
  return isData
    ? 'a table became a passage for each row, its cells parted by semicolons'
    : 'a table became passages one after the other; look whether they read in order'
}

function loneNumber({ childNodes }: Element): string | undefined {
  const [only, ...others] = childNodes
  if (only === undefined || others.length > 0 || !('value' in only)) return undefined
  return /^\s{0,9}(\d{1,9})\s{0,9}$/.exec(only.value)?.[1]
}
