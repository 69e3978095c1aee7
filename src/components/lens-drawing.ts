// Draws the lens: attributes on what stands in the page, which its style sheet hides. React knows nothing of them. A story's own
// passages are folded, not gone, so that whatever leads to one still reaches it (HTML Standard, `hidden=until-found`).
import type { WhyHidden } from '../corpus/lens.ts'
import { allHiddenSays, cameSays, type LensCount, type LensTally } from './lens-words.ts'
import type { PassageBox } from './lens-passages.ts'

/** What there is to know of a passage. */
export interface LensView {
  /** Why it is hidden; undefined where it is shown. */
  readonly why: (post: string, passage: string) => WhyHidden | undefined
  /** Whether nobody has written down the voices of a post. */
  readonly isUnknown: (post: string) => boolean
  /** Whether something has led to a passage of this story. */
  readonly hasCome: (passage: string) => boolean
}

const attributes = ['data-lens', 'data-lens-says', 'data-lens-after'] as const

const clear = (element: Element): void => {
  for (const name of attributes) element.removeAttribute(name)
  element.firstElementChild?.removeAttribute('data-lens-says')
  if (element.getAttribute('hidden') === 'until-found') element.removeAttribute('hidden')
}

/** Sets an attribute only where it changes: whoever watches the page should not be woken for nothing. */
const set = (element: Element, name: string, value: string): void => {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value)
}

const show = (element: Element): void => {
  if (element.hasAttribute('data-lens')) clear(element)
}

const fold = ({ box, isOwn }: PassageBox): void => {
  set(box, 'data-lens', isOwn ? 'folded' : 'hidden')
  box.removeAttribute('data-lens-says')
  if (isOwn) set(box, 'hidden', 'until-found')
}

const came = (box: Element): void => {
  clear(box)
  box.setAttribute('data-lens', 'came')
  box.firstElementChild?.setAttribute('data-lens-says', cameSays)
}

const isGone = (element: Element | null | undefined): boolean => element?.getAttribute('data-lens') === 'hidden'

/** Says in place of a list of quoted passages that all of it is hidden: the list itself, or the stop of a path. */
const tellLists = (quoted: readonly PassageBox[]): void => {
  const lists = new Set(quoted.flatMap(({ box }) => box.parentElement ?? []))
  for (const list of lists) {
    const gone = [...list.children].filter(isGone)
    const isAll = gone.length > 0 && [...list.children].every(child => isGone(child) || child.tagName !== 'LI')
    if (isAll) set(list, 'data-lens-says', allHiddenSays(gone.length))
    else list.removeAttribute('data-lens-says')
  }
}

/** Where a thread's name stands at a passage that is folded, the next one that is seen has to say it. */
const nameThreads = (own: readonly PassageBox[]): void => {
  for (const [at, { box }] of own.entries()) {
    const isAfter = own[at - 1]?.box.getAttribute('data-lens') === 'folded'
    if (isAfter && box.getAttribute('data-lens') !== 'folded') set(box, 'data-lens-after', '')
    else box.removeAttribute('data-lens-after')
  }
}

const tallyOf = (whys: readonly (WhyHidden | undefined)[]): LensTally => ({
  other: whys.filter(why => why === 'other').length,
  nobody: whys.filter(why => why === 'nobody').length,
  shown: whys.filter(why => why === undefined).length,
})

/** Hides and shows the passages of a page, and counts them. */
export const drawLens = (
  passages: readonly PassageBox[],
  { why, isUnknown, hasCome }: LensView,
): Pick<LensCount, 'own' | 'quoted' | 'isUnknown'> => {
  const seen = passages.map(at => {
    const reason = why(at.post, at.passage)
    const isHere = reason !== undefined && at.isOwn && hasCome(at.passage)
    if (reason === undefined) show(at.box)
    else if (!isHere) fold(at)
    else if (at.box.getAttribute('data-lens') !== 'came') came(at.box)
    return { isOwn: at.isOwn, why: isHere ? undefined : reason }
  })
  nameThreads(passages.filter(({ isOwn }) => isOwn))
  tellLists(passages.filter(({ isOwn }) => !isOwn))
  const own = seen.filter(({ isOwn }) => isOwn)
  return {
    ...(own.length > 0 && { own: tallyOf(own.map(at => at.why)) }),
    quoted: tallyOf(seen.flatMap(at => (at.isOwn ? [] : [at.why]))),
    isUnknown: passages.some(({ post }) => isUnknown(post)),
  }
}

/** Everything is shown again. */
export const undrawLens = (main: Element): void => {
  for (const element of main.querySelectorAll('[data-lens], [data-lens-says], [data-lens-after]')) clear(element)
}

/** Changes the page above an element, which stays where it is on the screen. */
export const holding = (element: Element | undefined, change: () => void): void => {
  if (element === undefined) return change()
  const before = element.getBoundingClientRect().top
  const settle = () => {
    const by = element.getBoundingClientRect().top - before
    if (Math.abs(by) > 1) window.scrollBy({ top: by, behavior: 'instant' })
  }
  change()
  settle()
  const { scrollY } = window
  // The note at the head of the page is drawn a little later. A page that has been scrolled meanwhile is left where it is.
  requestAnimationFrame(() => {
    if (window.scrollY === scrollY) settle()
  })
  return undefined
}
