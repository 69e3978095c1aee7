// What the pages of reading paths, discussion sheets and two stories side by side carry.
import type { PicturesSlice } from './picture-slices.ts'
import type { PassageTexts } from './refs.ts'
import type { CareKind, PassageKind } from './schema.ts'

/** A passage quoted whole. */
export interface QuotedTexts extends PassageTexts {
  readonly kind: PassageKind
}

/** The story a passage is quoted from; `people` wrote it. */
export interface QuotedPost {
  readonly slug: string
  readonly title: string
  readonly people: readonly string[]
}

/** A path in a list; `steps` counts them. */
export interface PathRef {
  readonly slug: string
  readonly name: string
  readonly for: string
  readonly opening: string
  readonly steps: number
}

export interface PathsSlice {
  readonly kind: 'paths'
  readonly paths: readonly PathRef[]
}

export interface PathStop {
  readonly says: string
  readonly post: QuotedPost
  readonly passage: QuotedTexts
}

export interface PathSlice {
  readonly kind: 'path'
  readonly path: PathRef
  readonly stops: readonly PathStop[]
  /** How names of the people in it are said aloud, where an editor has written it down. */
  readonly said?: Readonly<Record<string, string>>
}

/** A passage that may stand on a sheet. */
export interface SheetPassage extends QuotedTexts {
  readonly post: QuotedPost
}

/** What a group may talk about: questions, and passages to choose from. `chosen`: places of those chosen beforehand. */
export interface SheetSlice {
  readonly kind: 'sheet'
  readonly theme: { readonly slug: string; readonly name: string; readonly means: string }
  readonly questions: readonly string[]
  readonly passages: readonly SheetPassage[]
  readonly chosen: readonly number[]
}

/** The themes that two stories at least carry. */
export interface CompareSlice {
  readonly kind: 'compare'
  readonly families: readonly {
    readonly slug: string
    readonly name: string
    readonly themes: readonly {
      readonly slug: string
      readonly name: string
      readonly family: string
      readonly line: number
    }[]
  }[]
}

/** A passage of another story that goes with one of this story, and why. */
export interface RelatedQuote {
  /** The passage of this story. */
  readonly from: string
  readonly post: QuotedPost
  readonly passage: string
  /** How it begins. */
  readonly text: string
  /** Names of the themes both carry, rarest first. */
  readonly themes: readonly string[]
  readonly words: readonly string[]
  readonly care?: readonly CareKind[]
}

/** These slices by kind. */
export interface WaySlices {
  readonly paths: PathsSlice
  readonly path: PathSlice
  readonly sheet: SheetSlice
  readonly compare: CompareSlice
  readonly pictures: PicturesSlice
}
