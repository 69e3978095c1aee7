// The page under the lens, as long as it is shown: its voices are fetched, and it is drawn anew whenever something on it changes,
// whoever has changed it.
import { shelfName, shelfOf, whyHidden, type PostVoices } from '../corpus/lens.ts'
import type { Voice } from '../corpus/schema.ts'
import type { FetchSlice } from './kept-slices.ts'
import { drawLens, holding, undrawLens } from './lens-drawing.ts'
import { hiddenByLens } from './lens-hidden.ts'
import { passagesOn, postIn, postsOn, type PassageBox } from './lens-passages.ts'
import type { LensCount } from './lens-words.ts'

interface LensPage {
  readonly main: HTMLElement
  readonly pathname: string
  readonly lens: Voice
  readonly fetch: FetchSlice
  /** Told what the page is like each time it has been drawn. */
  readonly tell: (count: LensCount | 'lost') => void
}

/** What a page under the lens can be asked. */
export interface LensDrawn {
  /** Something leads to a passage of this story: it is shown, and stands where the window begins. */
  readonly comeTo: (passage: string) => void
  readonly stop: () => void
}

/** The voices of these posts; undefined where they do not come. */
const fetchVoices = async (
  fetch: FetchSlice,
  posts: ReadonlySet<string>,
): Promise<ReadonlyMap<string, PostVoices> | undefined> => {
  const first = await fetch('voices', shelfName(0))
  if (first === undefined) return undefined
  const shelves = new Set([...posts].map(post => shelfOf(post, first.of)))
  const all = await Promise.all([...shelves].map(shelf => fetch('voices', shelfName(shelf))))
  if (all.includes(undefined)) return undefined
  return new Map(all.flatMap(shelf => Object.entries(shelf?.posts ?? {})))
}

/** What must not move while others go: the passage that the address names, or the first one in sight. */
const anchorOf = (staying: readonly PassageBox[]): Element | undefined => {
  if (window.scrollY === 0) return undefined
  const inSight = staying.filter(({ box, isOwn }) => {
    const { top, bottom } = box.getBoundingClientRect()
    return isOwn && bottom > 0 && top < window.innerHeight
  })
  return (inSight.find(({ passage }) => `#${passage}` === window.location.hash) ?? inSight[0])?.box
}

const asIs: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['data-edition', 'href'],
}

/** Puts a page under the lens. */
export const putUnderLens = ({ main, pathname, lens, fetch, tell }: LensPage): LensDrawn => {
  const came = new Set<string>()
  let known: ReadonlyMap<string, PostVoices> | undefined
  let knownFor = ''
  let isOver = false
  const why = (post: string, passage: string) => whyHidden(lens, known?.get(post), passage)
  const here = postIn(pathname)
  const tellOthers = (): void =>
    hiddenByLens.set(
      (post, passage) =>
        /^p\d+$/.test(passage) && !(post === here && came.has(passage)) && why(post, passage) !== undefined,
    )
  const draw = (): void => {
    const passages = passagesOn(main, pathname)
    const staying = passages.filter(({ post, passage }) => came.has(passage) || why(post, passage) === undefined)
    holding(anchorOf(staying), () => {
      const isUnknown = (post: string) => known?.has(post) === false
      const count = drawLens(passages, { why, isUnknown, hasCome: id => came.has(id) })
      tell({ ...count, isShort: main.querySelector('article[data-edition=summary]') !== null })
    })
    document.documentElement.removeAttribute('data-lens-waits')
  }
  const update = async (): Promise<void> => {
    if (isOver) return
    const posts = postsOn(main, pathname)
    const wanted = [...posts].join(' ')
    if (known === undefined || wanted !== knownFor) {
      const voices = await fetchVoices(fetch, posts)
      if (isOver) return
      if (voices === undefined) {
        isOver = true
        document.documentElement.removeAttribute('data-lens-waits')
        return tell('lost')
      }
      known = voices
      knownFor = wanted
      tellOthers()
    }
    draw()
  }
  const comeTo = (passage: string): void => {
    if (came.has(passage)) return
    came.add(passage)
    if (known === undefined) return
    tellOthers()
    draw()
  }
  const onReach = ({ target }: Event): void => {
    if (target instanceof Element && target.getAttribute('data-lens') === 'folded') comeTo(target.id)
  }
  const watcher = new MutationObserver(() => void update())
  watcher.observe(main, asIs)
  main.addEventListener('focusin', onReach)
  main.addEventListener('beforematch', onReach)
  void update()
  return {
    comeTo,
    stop: () => {
      isOver = true
      watcher.disconnect()
      main.removeEventListener('focusin', onReach)
      main.removeEventListener('beforematch', onReach)
      hiddenByLens.set(() => false)
      const shown = passagesOn(main, pathname).filter(({ box }) => box.getAttribute('data-lens') !== 'folded')
      holding(anchorOf(shown), () => undrawLens(main))
    },
  }
}
