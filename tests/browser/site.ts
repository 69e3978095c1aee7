// What the finished site says of itself: its corpus as published. Its addresses: site-addresses.ts.
// Specs take slugs and texts from here, so that an editor may change any word without breaking a test.
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { paths } from '../../src/paths.ts'

const slugged = z.object({ slug: z.string() })
const passage = z.object({
  id: z.string(),
  kind: z.string(),
  original: z.string().optional(),
  retold: z.string().optional(),
})
const summary = z.object({ blocks: z.array(z.object({ text: z.string() })) })

const published = z.object({
  weeks: z.array(slugged),
  posts: z.array(
    slugged.extend({
      title: z.string(),
      week: z.string(),
      date: z.string(),
      editions: z.array(z.string()),
      passages: z.array(passage),
      summary: summary.optional(),
      voices: z.array(z.object({ voice: z.string(), passages: z.array(z.string()) })),
      care: z.array(z.object({ passages: z.array(z.string()) })).optional(),
    }),
  ),
  authors: z.array(slugged),
  organisations: z.array(slugged),
  themes: z.array(slugged.extend({ evidence: z.array(z.object({ post: z.string(), passage: z.string() })) })),
  paths: z.array(slugged.extend({ steps: z.array(z.object({ says: z.string() })) })),
})

export type Published = z.infer<typeof published>

/** The corpus a finished site publishes. */
export const corpusOf = (folder: string): Published => {
  const file = join(folder, 'data/corpus.json')
  if (!existsSync(file)) throw new Error(`There is no finished site in ${folder} yet. Make it with: npm run build`)
  return published.parse(JSON.parse(readFileSync(file, 'utf8')))
}

/** The folder of the finished site under test, and what it publishes. */
export const siteFolder = resolve(import.meta.dirname, '../..', process.env['OUT_DIR'] || 'dist')
export const corpus = corpusOf(siteFolder)

const first = <T>(list: readonly T[], what: string): T => {
  const [item] = list
  if (item === undefined) throw new Error(`The site has no ${what} to test with`)
  return item
}

/** A long word out of a post's first passages: something its readers may search for. */
export const wordOf = ({ passages }: Published['posts'][number]): string => {
  const words = passages.flatMap(({ retold, original }) => (retold ?? original ?? '').match(/\b[a-z]{7,}\b/g) ?? [])
  return words[0] ?? 'story'
}

const kindsOf = ({ weeks, posts, authors, organisations, themes }: Published) => ({
  home: paths.home(),
  weeks: paths.weeks(),
  week: paths.week(first(weeks, 'week').slug),
  pictures: paths.pictures(first(weeks, 'week').slug),
  post: paths.post(first(posts, 'post').slug),
  'the short summary of a post': `${paths.post(first(posts, 'post').slug)}?edition=summary`,
  authors: paths.authors(),
  author: paths.author(first(authors, 'author').slug),
  organisations: paths.organisations(),
  organisation: paths.organisation(first(organisations, 'organisation').slug),
  themes: paths.themes(),
  theme: paths.theme(
    first(
      themes.filter(({ evidence }) => evidence.length > 0),
      'theme',
    ).slug,
  ),
  search: paths.search(),
  'search with an answer': paths.search({ q: wordOf(first(posts, 'post')) }),
  'search with none': paths.search({ q: 'qqxzzv' }),
  saved: paths.saved(),
  settings: paths.settings(),
  about: paths.about(),
  accessibility: paths.accessibility(),
  'a page that is missing': '/no-such-page/',
})

/** One page of each kind of the site under test: name and address. */
export const pageKinds = Object.entries(kindsOf(corpus))
