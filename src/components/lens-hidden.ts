// What the lens and those who read aloud or print know of each other: whether a passage is hidden now. Without the lens none is.
import { countPassages } from '../corpus/counted.ts'
import { watched } from './listen-state.ts'

/** Whether a passage of a post is hidden. */
export type IsHidden = (post: string, passage: string) => boolean

/** Set by the lens, as it is drawn. */
export const hiddenByLens = watched<IsHidden>(() => false)

/** What is said where passages are left out, aloud and on paper. */
export const leftOutSays = (n: number): string =>
  `${countPassages(n)} ${n === 1 ? 'is' : 'are'} left out. You chose to see one voice only.`
