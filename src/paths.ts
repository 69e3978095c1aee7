// The only place where an address is written. Paths start at the site's root; BASE_PATH is the router's business.

const query = (values: Readonly<Record<string, string>>): string => {
  const text = new URLSearchParams(values).toString()
  return text === '' ? '' : `?${text}`
}

/** The id of a story's heading in a list, by which links reach it. */
export const storyId = (slug: string): string => `story-${slug}`

/** The id of a stop of a path, by which links reach it. */
export const stopId = (stop: number): string => `stop-${stop}`

/** The id of a word's entry in the list of words. */
export const wordId = (word: string): string => `word-${word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`

/** The pages after the first of a list at `path`. */
const further = (path: string, page: number): string => (page === 1 ? path : `${path}${page}/`)

/** The same where the pieces below the list's address are slugs. */
const furtherList = (path: string, page: number): string => (page === 1 ? path : `${path}page/${page}/`)

/** Addresses of every page; each ends in a slash. */
export const paths = {
  home: () => '/',
  weeks: (page = 1) => furtherList('/weeks/', page),
  week: (slug: string) => `/weeks/${slug}/`,
  pictures: (week: string) => `/weeks/${week}/pictures/`,
  post: (slug: string, passage?: string) => `/posts/${slug}/${passage === undefined ? '' : `#${passage}`}`,
  authors: (page = 1) => furtherList('/authors/', page),
  author: (slug: string, page = 1) => further(`/authors/${slug}/`, page),
  organisations: (page = 1) => furtherList('/organisations/', page),
  organisation: (slug: string, page = 1) => further(`/organisations/${slug}/`, page),
  themes: () => '/themes/',
  theme: (slug: string, story?: string, page = 1) =>
    `${further(`/themes/${slug}/`, page)}${story === undefined ? '' : `#${storyId(story)}`}`,
  paths: () => '/paths/',
  path: (slug: string) => `/paths/${slug}/`,
  sheet: (theme: string) => `/sheets/${theme}/`,
  compare: (values: Readonly<Record<string, string>> = {}) => `/compare/${query(values)}`,
  search: (values: Readonly<Record<string, string>> = {}) => `/search/${query(values)}`,
  words: (values: Readonly<Record<string, string>> = {}) => `/words/${query(values)}`,
  letter: (letter: string, word?: string) => `/words/${letter}/${word === undefined ? '' : `#${wordId(word)}`}`,
  saved: () => '/saved/',
  settings: () => '/settings/',
  about: (part?: 'feeds') => `/about/${part === undefined ? '' : `#${part}`}`,
  accessibility: () => '/accessibility/',
} as const

/** The picture that other places show of a page which is shared: it stands beside the page. */
export const cardFile = (page: string): string => `${page}card.png`

const bookName = { first: 'week', retold: 'week-retold', summary: 'week-short' } as const

/** Files beside the pages. Feeds stand below the page they follow. `slice` stands under the version of the corpus, so it never changes once fetched. */
export const files = {
  corpus: '/data/corpus.json',
  corpusSchema: '/data/corpus.schema.json',
  book: (week: string, kind: keyof typeof bookName = 'first') => `/weeks/${week}/${bookName[kind]}.epub`,
  feed: (page: string) => `${page}feed.xml`,
  jsonFeed: (page: string) => `${page}feed.json`,
  slice: (version: string, name: string) => `/data/${version}/${name}.json`,
} as const
