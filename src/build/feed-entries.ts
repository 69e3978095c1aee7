// A story as an entry of a feed, before any format: ids that last, whole addresses, its text, and whose words it holds.
import { creditOf } from '../corpus/credit.ts'
import type { Corpus, Day, Post, TextEdition } from '../corpus/schema.ts'
import { lookup, quotedEdition } from '../corpus/select.ts'
import { paths } from '../paths.ts'
import { postHtml } from './feed-html.ts'
import { escapeHtml } from './head.ts'
import { uuidOf } from './uuid.ts'

/** Where the site stands: a path that begins and ends with a slash, and scheme and host, empty where they are not known. */
export interface Place {
  readonly base: string
  readonly siteUrl: string
}

/** A story in a feed. `at` is its day as RFC 3339; `html` its text, safe to show. */
export interface FeedEntry {
  readonly id: string
  readonly url: string
  readonly title: string
  readonly at: string
  readonly summary: string
  readonly html: string
  readonly edition: TextEdition
  readonly credit: string
  readonly authors: readonly { readonly name: string; readonly url: string }[]
  readonly themes: readonly { readonly slug: string; readonly name: string }[]
}

/** A day as a moment. No moment lies on one day in all zones; those from 10:00 to 10:15 in Greenwich do from Hawaii (-10:00)
 * to the Chatham Islands (+13:45), so for all but American Samoa, Niue and the Line Islands. Midnight would be the day
 * before in all America. Stories of one day are a second apart, the one in the first place last, so that readers which
 * sort by time keep their order. */
export const momentOf = (day: Day, place = 1): string => {
  const second = 15 * 60 - Math.min(place, 15 * 60)
  const two = (count: number): string => String(count).padStart(2, '0')
  return `${day}T10:${two(Math.floor(second / 60))}:${two(second % 60)}Z`
}

/** What turns a path into an address, whole where the host is known, and into an id. */
export const addressesAt = ({ base, siteUrl }: Place) => {
  const url = (path: string): string => siteUrl + base.slice(0, -1) + path
  // An id must be whole (RFC 4287, 4.2.6): the address where it is known, else a name that needs no host.
  return {
    url,
    id: (path: string): string => (siteUrl === '' ? `urn:uuid:${uuidOf(`week-reader:${path}`)}` : url(path)),
  }
}

/** Things by a name, each name's in the order given. */
export const byName = <T>(pairs: Iterable<readonly [name: string, thing: T]>): ReadonlyMap<string, readonly T[]> => {
  const things = new Map<string, T[]>()
  for (const [name, thing] of pairs) {
    const known = things.get(name)
    if (known) known.push(thing)
    else things.set(name, [thing])
  }
  return things
}

/** Makes entries of the posts of a corpus. The edition is the one the site quotes: the original where there is one. */
export const entriesOf = (corpus: Corpus, place: Place): ((post: Post) => FeedEntry) => {
  const { url, id } = addressesAt(place)
  const { authors: known } = lookup(corpus)
  const themes = byName(
    corpus.themes.flatMap(({ slug, name, evidence }) =>
      [...new Set(evidence.map(at => at.post))].map(post => [post, { slug, name }] as const),
    ),
  )
  return post => {
    const path = paths.post(post.slug)
    const edition = quotedEdition(post)
    const authors = post.authors.map(slug => ({
      name: known.get(slug)?.name ?? slug,
      url: url(paths.author(slug)),
    }))
    const names = authors.map(({ name }) => name)
    const credit = creditOf(edition, names)
    return {
      id: id(path),
      url: url(path),
      title: post.title,
      at: momentOf(post.date, post.place),
      summary: post.inShort,
      // Readers of feeds show the text and little else: whose words they are stands in it, and first.
      html: `<p><em>${escapeHtml(credit)}</em></p>\n${postHtml(post, edition)}`,
      edition,
      credit,
      authors,
      themes: themes.get(post.slug) ?? [],
    }
  }
}
