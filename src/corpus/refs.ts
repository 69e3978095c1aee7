// How a page names what it does not hold: people, themes, families, posts and weeks, by slug and name.
import type { CareKind, TextEdition, Week } from './schema.ts'

export interface OrganisationRef {
  readonly slug: string
  readonly name: string
}

export interface PersonRef {
  readonly slug: string
  readonly name: string
  readonly role?: string
  readonly region?: string
  readonly organisation?: OrganisationRef
}

/** A theme as a thread: `line` (0 to 4) is its place within its family and picks how the thread is drawn. */
export interface ThemeRef {
  readonly slug: string
  readonly name: string
  readonly family: string
  readonly line: number
}

export interface FamilyRef<T extends ThemeRef = ThemeRef> {
  readonly slug: string
  readonly name: string
  readonly themes: readonly T[]
}

export interface PostLink {
  readonly slug: string
  readonly title: string
}

/** A cell of the cloth: how many passages of a post carry a theme, and whether all of them only touch on it. */
export interface Cell {
  readonly passages: number
  readonly weak: boolean
  /** On which page of the theme's list the post stands, where that is not the first. */
  readonly page?: number
}

export type WeekInfo = Omit<Week, 'posts'>

/** Words of a passage quoted outside its post, in every edition it has: which of them is shown is the reader's to say. */
export interface PassageTexts {
  readonly id: string
  readonly texts: { readonly [edition in TextEdition]?: string }
  readonly care?: readonly CareKind[]
}
