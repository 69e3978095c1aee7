// Where the words of a note stand now. A text may have been edited, its passages moved or taken away: the words are looked
// for from near to far, and where the best place is not clearly the right one, none is given. A wrong place is never shown.
import type { Edition, Post } from '../corpus/schema.ts'
import { agreement, isLeftBehind, type Spot } from './anchor-context.ts'
import { lettersIn, nearestStretches, overlap, wordsAt } from './anchor-words.ts'
import type { Note } from './notes.ts'

/** A text in which notes can stand. `block`: which block of the summary; a point stands for the first passage it cites. */
export interface AnchorText {
  readonly passage: string
  readonly edition: Edition
  readonly text: string
  readonly block?: number
}

/**
 * `exact`: as it was; `moved`: the same words in another spot; `changed`: the words or what stands around them are other
 * ones, so the reader should look. `passage`: its edition has no such passage any more, but another edition has.
 */
export type Anchor =
  | {
      readonly kind: 'words'
      readonly place: AnchorText
      readonly start: number
      readonly end: number
      readonly how: 'exact' | 'moved' | 'changed'
    }
  | { readonly kind: 'passage'; readonly place: AnchorText; readonly how: 'changed' }
  | { readonly kind: 'lost' }

/** What of a note says where it stands. */
export type Anchored = Pick<Note, 'passage' | 'edition' | 'quote' | 'prefix' | 'suffix' | 'start'>

/** Every text of a post. */
export const anchorTexts = ({ passages, summary }: Pick<Post, 'passages' | 'summary'>): readonly AnchorText[] => [
  ...(['original', 'retold'] as const).flatMap(edition =>
    passages.flatMap(({ id, [edition]: text }) => (text === undefined ? [] : [{ passage: id, edition, text }])),
  ),
  ...(summary?.blocks ?? []).flatMap(({ text, cites: [passage] }, block) =>
    passage === undefined ? [] : [{ passage, edition: 'summary' as const, text, block }],
  ),
]

/** Lightly edited: at most so much of the letters of its words differ. */
const mostEdited = 0.3
/** What stands around agrees at least so far, or it says nothing. */
const agrees = 0.4
/** The best place must be better than the next by so much. */
const clear = 0.1

interface Candidate extends Spot {
  readonly place: AnchorText
  /** How much of the words differs: 0 where they stand letter for letter. */
  readonly edited: number
  readonly around: number
}

const isWordEdge = (text: string, at: number): boolean => !/^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1))

/** Every spot where the words stand letter for letter; not within a longer word if they were none. */
const spotsOf = ({ quote, prefix, suffix }: Anchored, text: string): readonly Spot[] => {
  const was = prefix + quote + suffix
  const [edgeBefore, edgeAfter] = [prefix.length, prefix.length + quote.length].map(at => isWordEdge(was, at))
  const spots: Spot[] = []
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) {
    const end = start + quote.length
    if ((!edgeBefore || isWordEdge(text, start)) && (!edgeAfter || isWordEdge(text, end))) spots.push({ start, end })
  }
  return spots
}

const candidatesIn = (note: Anchored, place: AnchorText): readonly Candidate[] => {
  const letters = lettersIn(wordsAt(note.quote))
  const spots = spotsOf(note, place.text).map(spot => ({ ...spot, edited: 0 }))
  const near = nearestStretches(note.quote, place.text, letters * mostEdited)
    .filter(stretch => !spots.some(spot => overlap(spot, stretch)))
    .map(({ start, end, cost }) => ({ start, end, edited: Math.max(cost / letters, 0.01) }))
  return [...spots, ...near].map(spot => ({
    ...spot,
    place,
    around: agreement(note, place.text, spot),
  }))
}

const badness = ({ edited, around }: Candidate): number => edited + (1 - around) / 2

/** The best of the candidates, if no other is nearly as good. */
const clearlyBest = (candidates: readonly Candidate[]): Candidate | undefined => {
  const [best, next] = candidates.toSorted((a, b) => badness(a) - badness(b))
  return best && next && badness(next) - badness(best) < clear ? undefined : best
}

const anchorAt = (note: Anchored, { place, start, end, edited, around }: Candidate, isHome: boolean): Anchor => ({
  kind: 'words',
  place,
  start,
  end,
  how: edited > 0 || around < agrees ? 'changed' : isHome && start === note.start ? 'exact' : 'moved',
})

/** Whether the words and all that was known around them are where they were: most notes need no more than this look. */
const isAsItWas = ({ quote, prefix, suffix, start }: Anchored, text: string): boolean => {
  const end = start + quote.length
  return (
    text.startsWith(prefix + quote + suffix, start - prefix.length) &&
    start >= prefix.length &&
    (prefix !== '' || start === 0) &&
    (suffix !== '' || end === text.length)
  )
}

/** Where a note's words stand among the texts of its post. */
export const findAnchor = (note: Anchored, texts: readonly AnchorText[]): Anchor => {
  const edition = texts.filter(place => place.edition === note.edition)
  const home = edition.filter(place => place.passage === note.passage)
  const away = edition.filter(place => place.passage !== note.passage)
  const { length } = note.quote
  /** Words that say enough by themselves may stand where nothing around them is left. */
  const isAlone = ({ place, start, end }: Candidate): boolean => {
    const others = edition.filter(other => other !== place).map(({ text }) => text)
    return !isLeftBehind(note, { text: place.text, start, end }, others)
  }

  const same = home.find(({ text }) => isAsItWas(note, text))
  if (same) return { kind: 'words', place: same, start: note.start, end: note.start + length, how: 'exact' }

  const here = home.flatMap(place => candidatesIn(note, place))
  const best = clearlyBest(here)
  const tells = best && (best.edited === 0 ? length >= 12 : length >= 24 && best.edited <= 0.2)
  if (best && (best.around >= agrees || (tells && isAlone(best)))) return anchorAt(note, best, true)

  const far = clearlyBest([...here, ...away.flatMap(place => candidatesIn(note, place))])
  const isFar = far !== undefined && !here.includes(far)
  if (isFar && (far.around >= agrees || (length >= 24 && far.edited <= 0.1 && isAlone(far))))
    return anchorAt(note, far, false)

  const other = home.length > 0 ? undefined : texts.find(({ passage }) => passage === note.passage)
  return other === undefined ? { kind: 'lost' } : { kind: 'passage', place: other, how: 'changed' }
}
