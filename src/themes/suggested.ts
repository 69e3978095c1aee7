// What a theme's page holds of suggestions: passages of stories whose themes no editor has written down yet. They stand
// apart from the passages that carry the theme, and are counted nowhere.
import type { PostCard, QuotedPassage, ThemeSlice } from '../corpus/slices.ts'

/** Stories with passages that may carry the theme; `others`: how many more stories have some and are not shown. */
export interface Suggestions {
  readonly stories: readonly { readonly card: PostCard; readonly passages: readonly QuotedPassage[] }[]
  readonly others: number
}

/** A theme's page with its suggestions, where it has any. */
export interface ThemePage extends ThemeSlice {
  readonly suggested?: Suggestions
}
