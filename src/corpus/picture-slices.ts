// What the page with the pictures of a week carries: one part for each picture.
import type { Cell, FamilyRef, PostLink, ThemeRef, WeekInfo } from './refs.ts'

/** Which stories carry which themes. `posts` are the columns, oldest first; the cells of a theme stand in their order. */
export interface ClothPart {
  readonly families: readonly FamilyRef<ThemeRef & { readonly cells: readonly Cell[] }>[]
  readonly posts: readonly PostLink[]
}

/** A week in pictures. A part that a week has nothing for is not there. */
export interface PicturesSlice {
  readonly kind: 'pictures'
  readonly week: WeekInfo
  readonly posts: readonly PostLink[]
  readonly cloth?: ClothPart
}
