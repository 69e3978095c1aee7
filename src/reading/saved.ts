// Posts and passages a reader has saved. Each is known by its address within the site: `SLUG`, or `SLUG#pN`.
import { useSyncExternalStore } from 'react'
import { lacking, moment, parserOf, passage, slug, title, words, type Rules } from './kept-fields.ts'
import { listOf, type ItemSort } from './kept-list.ts'
import { currentMoment } from './clock.ts'
import { store, type Store } from './stored.ts'

/** A saved post, or one passage of it. `words`: how the passage begins. `at`: when it was saved. */
export interface Saved {
  readonly post: string
  readonly title: string
  readonly passage?: string
  readonly words?: string
  readonly at: string
}

/** The most letters of a passage's beginning that are kept. */
const mostWords = 160

export const savedRules: Rules<Saved> = {
  post: slug,
  title,
  passage: lacking(passage),
  words: lacking(words(mostWords, 1)),
  at: moment,
}

export const savedShelf = 'saved'
export const parseSaved = parserOf(savedRules)

export const savedId = (post: string, passageOf?: string): string =>
  passageOf === undefined ? post : `${post}#${passageOf}`

export const savedSort: ItemSort<Saved> = {
  id: item => savedId(item.post, item.passage),
  time: item => item.at,
  from: item => item.at,
}

/** How a text begins, cut between words and never within a letter, with no mark but the dots at its end. */
export const beginningOf = (text: string): string => {
  if (text.length <= mostWords) return text
  const cut = text.slice(0, mostWords - 1)
  const space = cut.lastIndexOf(' ')
  const kept = space > mostWords / 2 ? cut.slice(0, space) : cut
  return `${kept.replace(/[\uD800-\uDBFF]$/, '').replace(/[\s\p{P}]+$/u, '')}…`
}

/** What a reader has saved. */
export interface SavedThings {
  /** In order of saving. */
  readonly all: () => readonly Saved[]
  readonly isSaved: (post: string, passage?: string) => boolean
  /** Keeps it, or says false where it is no such thing. What is saved already keeps its place. */
  readonly save: (thing: Omit<Saved, 'at'>) => boolean
  readonly unsave: (post: string, passage?: string) => void
}

export const createSaved = ({ shelf }: Store, now: () => Date): SavedThings => {
  const saved = shelf(savedShelf, parseSaved)
  return {
    all: listOf(saved, savedSort),
    isSaved: (post, at) => saved.all().has(savedId(post, at)),
    save: thing => {
      // As it stands now: another tab may have taken it away, and no word of it have come.
      if (saved.get(savedId(thing.post, thing.passage)) !== undefined) return true
      const item = parseSaved({ ...thing, at: now().toISOString() })
      if (item !== undefined) saved.put(savedSort.id(item), item)
      return item !== undefined
    },
    unsave: (post, at) => saved.remove(savedId(post, at)),
  }
}

export const saved = createSaved(store, currentMoment)

const none: readonly Saved[] = []

/** What the reader has saved; nothing until the page has been taken over, as it was prerendered for everybody. */
export const useSaved = (): readonly Saved[] => useSyncExternalStore(store.subscribe, saved.all, () => none)
