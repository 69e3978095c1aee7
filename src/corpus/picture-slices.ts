// What the page with the pictures of a week carries: one part for each picture.
import type { Cell, FamilyRef, PassageTexts, PostLink, ThemeRef, WeekInfo } from './refs.ts'
import type { CareKind, Day, ToldEvent } from './schema.ts'
import type { VoicesPart } from './voice-picture.ts'

/** Which stories carry which themes. `posts` are the columns, oldest first; the cells of a theme stand in their order. */
export interface ClothPart {
  readonly families: readonly FamilyRef<ThemeRef & { readonly cells: readonly Cell[] }>[]
  readonly posts: readonly PostLink[]
}

/** A column of the line of days: a day, a month or years, or what lies between two of them (`gap`). Both ends belong to it. */
export interface LineColumn {
  readonly first: Day
  readonly last: Day
  readonly kind: 'day' | 'stretch' | 'gap'
  readonly label: string
}

/** A story on the line; `column` counts from 0. */
export interface LineStory extends PostLink {
  readonly date: Day
  readonly column: number
}

/** Something told of on the line. `story`: its place among the stories of the line; `start` and `end`: its first and last column. */
export interface LineEvent extends ToldEvent {
  readonly story: number
  readonly start: number
  readonly end: number
  readonly care?: readonly CareKind[]
}

/** The week as a line: when its stories came out, and when what they tell of was, each in order. `all` counts them where not
 * all are shown. */
export interface LinePart {
  readonly columns: readonly LineColumn[]
  readonly stories: readonly LineStory[]
  readonly events: readonly LineEvent[]
  readonly all: { readonly stories: number; readonly events: number }
}

/** A passage that names a place, with a few of its words. */
export interface PlaceQuote extends PassageTexts {
  readonly post: PostLink
}

/** `all`: how many passages name it, where not all are listed. */
export interface PlaceOnList {
  readonly name: string
  readonly passages: readonly PlaceQuote[]
  readonly all?: number
}

/** A country or region with its places, itself among them where stories name it. */
export interface PlaceGroup {
  readonly name: string
  readonly places: readonly PlaceOnList[]
}

/** Where the stories are set. `all` counts the places, where not all are listed. */
export interface PlacesPart {
  readonly groups: readonly PlaceGroup[]
  readonly all: number
}

/** A week in pictures. A part that a week has nothing for is not there. */
export interface PicturesSlice {
  readonly kind: 'pictures'
  readonly week: WeekInfo
  readonly posts: readonly PostLink[]
  readonly cloth?: ClothPart
  readonly line?: LinePart
  readonly places?: PlacesPart
  readonly voices?: VoicesPart
}
