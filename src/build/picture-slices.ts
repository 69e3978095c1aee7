// The slice of a week's pictures: each part worked out from the corpus, and left out where a week has nothing for it.
import type { ClothPart, PicturesSlice } from '../corpus/picture-slices.ts'
import type { Post, Week } from '../corpus/schema.ts'
import { familiesOf, keepThemes } from '../corpus/select.ts'
import { lineOf } from './line-part.ts'
import { placesOf } from './places-part.ts'
import type { Source } from './slice-source.ts'
import { cellsOf } from './theme-slices.ts'
import { voicesPart } from './voice-picture.ts'

/** Columns of the cloth that a page can show; a week with more stories shows its newest ones. */
const mostColumns = 40

const clothOf = ({ corpus, find }: Source, posts: readonly Post[]): ClothPart | undefined => {
  const columns = posts.slice(-mostColumns)
  const families = familiesOf(corpus).map(family => ({
    ...family,
    themes: family.themes.flatMap(ref => {
      const theme = find.themes.get(ref.slug)
      return theme === undefined ? [] : [{ ...ref, cells: cellsOf(corpus, theme, columns) }]
    }),
  }))
  const carried = keepThemes(families, ({ cells }) => cells.some(({ passages }) => passages > 0))
  if (carried.length === 0) return undefined
  return { families: carried, posts: columns.map(({ slug, title }) => ({ slug, title })) }
}

/** The pictures of one week. */
export const picturesSlice = (source: Source, { posts: slugs, ...week }: Week): PicturesSlice => {
  const posts = slugs.flatMap(slug => source.find.posts.get(slug) ?? [])
  const cloth = clothOf(source, posts)
  const line = lineOf(posts)
  const places = placesOf(posts)
  const voices = voicesPart(posts)
  return {
    kind: 'pictures',
    week,
    posts: posts.map(({ slug, title }) => ({ slug, title })),
    ...(cloth && { cloth }),
    ...(line && { line }),
    ...(places && { places }),
    ...(voices && { voices }),
  }
}
