// A story as search sees it, made up: tests say what matters to them, and the rest is here.
import type { SearchPost } from '../../src/search/documents.ts'

/** A story of one week with two people and no passages, changed in these ways. */
export const searchPost = (changed: Partial<SearchPost>): SearchPost => ({
  slug: 'a-kite',
  title: 'A kite',
  date: '2031-05-06',
  place: 1,
  week: 'kite-week',
  minutes: 3,
  authors: ['ann', 'ben'],
  organisations: ['club'],
  themes: [],
  voices: [],
  passages: [],
  points: [],
  everyday: [],
  ...changed,
})
