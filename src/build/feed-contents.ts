// What each feed holds, before any format: the whole site, each week, each author, each theme, newest story first.
import { countStories } from '../corpus/counted.ts'
import type { Corpus, Post } from '../corpus/schema.ts'
import { lookup } from '../corpus/select.ts'
import { siteName } from '../corpus/site-name.ts'
import { files, paths } from '../paths.ts'
import { byCodeUnit } from './faults.ts'
import { addressesAt, byName, entriesOf, momentOf } from './feed-entries.ts'
import type { FeedEntry, Place } from './feed-entries.ts'

/** A feed. `page` is the path of the page it follows, below which its files stand. `isWhole`: its addresses have a host. */
export interface Feed {
  readonly page: string
  readonly id: string
  readonly title: string
  readonly about: string
  readonly pageUrl: string
  readonly atomUrl: string
  readonly jsonUrl: string
  readonly themesUrl: string
  readonly isWhole: boolean
  readonly at: string
  readonly entries: readonly FeedEntry[]
}

/** No feed holds more stories, however large the archive; it says so, and what is older stands on the site. */
export const mostEntries = 50

/** Stories of one day as a week shows them newest first: the one in the first place goes first. */
const newestFirst = (posts: readonly Post[]): readonly Post[] =>
  posts.toSorted((a, b) => byCodeUnit(b.date, a.date) || a.place - b.place || byCodeUnit(a.slug, b.slug))

interface Held {
  readonly page: string
  readonly title: string
  readonly about: string
  readonly posts: readonly Post[]
}

function* heldBy(corpus: Corpus): Generator<Held> {
  const find = lookup(corpus)
  const some = (slugs: Iterable<string>) => [...slugs].flatMap(slug => find.posts.get(slug) ?? [])
  const byAuthor = byName(corpus.posts.flatMap(post => post.authors.map(author => [author, post] as const)))
  yield { page: paths.home(), title: siteName, about: 'First-hand stories of care services.', posts: corpus.posts }
  for (const { slug, title, introduction, posts } of corpus.weeks) {
    yield { page: paths.week(slug), title: `${title} – ${siteName}`, about: introduction[0] ?? '', posts: some(posts) }
  }
  for (const { slug, name } of corpus.authors) {
    const title = `Stories by ${name} – ${siteName}`
    yield { page: paths.author(slug), title, about: `Stories by ${name}.`, posts: byAuthor.get(slug) ?? [] }
  }
  for (const { slug, name, means, evidence } of corpus.themes) {
    const posts = some(new Set(evidence.map(at => at.post)))
    yield { page: paths.theme(slug), title: `Theme: ${name} – ${siteName}`, about: means, posts }
  }
}

/** Every feed of a corpus, one by one, so that a large archive is never held as text. None where there is no week yet. */
export function* feedsOf(corpus: Corpus, place: Place): Generator<Feed> {
  const [newestWeek] = corpus.weeks
  if (newestWeek === undefined) return
  const { url, id } = addressesAt(place)
  const entryOf = entriesOf(corpus, place)
  for (const { page, title, about, posts } of heldBy(corpus)) {
    const newest = newestFirst(posts).slice(0, mostEntries)
    const entries = newest.map(entryOf)
    const isCut = newest.length < posts.length
    yield {
      page,
      id: id(files.feed(page)),
      title,
      about: isCut ? `${about} These are the newest ${newest.length} of ${countStories(posts.length)}.` : about,
      pageUrl: url(page),
      atomUrl: url(files.feed(page)),
      jsonUrl: url(files.jsonFeed(page)),
      themesUrl: url(paths.themes()),
      isWhole: place.siteUrl !== '',
      // With no story yet, the day from which there could have been one.
      at: entries[0]?.at ?? momentOf(newestWeek.start),
      entries,
    }
  }
}
