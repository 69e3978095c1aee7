// A post as search sees it, made of its page's slice: for weeks that are kept on a device, whose index stays with the host.
import type { PostSlice } from '../corpus/slices.ts'
import type { SearchPost } from './documents.ts'

/**
 * The same as `searchPost` makes of the corpus, but for everyday words, which no page carries. Its text goes into `sw.js`,
 * so it uses nothing from outside its braces.
 */
export const searchPostOf = ({ post, card, families }: PostSlice): SearchPost => ({
  slug: post.slug,
  title: post.title,
  date: post.date,
  place: post.place,
  week: post.week,
  minutes: card.minutes,
  authors: post.authors,
  organisations: post.organisations,
  themes: families.flatMap(({ themes }) =>
    themes.map(({ slug, passages }) => {
      const weak = passages.filter(at => at.weak).map(({ id }) => id)
      return { slug, passages: [...passages.filter(at => !at.weak).map(({ id }) => id), ...weak], weak }
    }),
  ),
  voices: post.voices,
  passages: post.passages.map(({ id, kind, original, retold }) => ({
    id,
    kind,
    ...(original !== undefined && { original }),
    ...(retold !== undefined && { retold }),
  })),
  points: (post.summary?.blocks ?? []).flatMap(({ kind, text, cites: [passage] }) =>
    kind === 'point' && passage !== undefined ? [{ text, passage }] : [],
  ),
  everyday: [],
  ...(card.care && { care: card.care }),
})
