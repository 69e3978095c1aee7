// Posts of all weeks: each checked against the rest of the content, then put together.
// The order is one rule for the whole site: weeks newest first; inside a week oldest day first; inside a day the page's
// last place first. So a week read backwards (the timeline, newest first) shows the posts just as its page did.
import type { Author, CareNote, Edition, Measure, Passage, Post } from '../corpus/schema.ts'
import { checkEveryday, everydayOf } from './check-everyday.ts'
import { checkPost } from './check-post.ts'
import type { KnownSlugs } from './check-post.ts'
import { checkReferences } from './check-references.ts'
import { checkTold, eventsOf } from './check-told.ts'
import { checkEvidence, signalsOf } from './check-signals.ts'
import type { CompiledPost } from './compile-themes.ts'
import { byCodeUnit } from './faults.ts'
import type { Report } from './faults.ts'
import { beginningOf } from './in-short.ts'
import { pairTexts } from './pair-texts.ts'
import { measure } from './reading-grade.ts'
import type { PostRecord } from './read-post.ts'
import type { Records } from './records.ts'

/** Every post with its record, in the order of the site. */
export const compilePosts = (
  { weeks, themes }: Records,
  authors: readonly Author[],
  report: Report,
): readonly CompiledPost[] => {
  const known: KnownSlugs = { authors: authors.map(({ slug }) => slug), themes: themes.map(({ slug }) => slug) }
  const signals = signalsOf(themes)
  const organisations = new Map(authors.map(({ slug, organisation }) => [slug, organisation]))
  const posts = weeks.flatMap(week => {
    reportPlaces(week.posts, report)
    return week.posts
      .map(record => {
        checkPost(record, { week, known }, report)
        const passages = pairTexts(record, report)
        checkReferences(record, passages, report)
        checkTold(record, passages, report)
        checkEveryday(record, passages, report)
        checkEvidence(record, { passages, signals }, report)
        return { post: postOf({ record, week: week.slug, passages, organisations }), record }
      })
      .toSorted((a, b) => byDayAndPlace(a.post, b.post))
  })
  reportRepeats(posts, report)
  return posts
}

const byDayAndPlace = (a: Post, b: Post): number =>
  byCodeUnit(a.date, b.date) || b.place - a.place || byCodeUnit(a.slug, b.slug)

interface Parts {
  readonly record: PostRecord
  readonly week: string
  readonly passages: readonly Passage[]
  /** Slugs of authors -> of their organisations. */
  readonly organisations: ReadonlyMap<string, string | undefined>
}

const postOf = ({ record, week, passages, organisations }: Parts): Post => {
  const { slug, original, retold, summary, everyday, facts } = record
  const {
    title = '',
    date = '',
    place = 1,
    byline = '',
    source = '',
    authors = [],
    inShort,
    voices = [],
    quotes = [],
    care = [],
    events = [],
    places = [],
  } = facts.values
  const measures = {
    ...(original && { original: measure(original.passages.map(({ text }) => text)) }),
    ...(retold && { retold: measure(retold.passages.map(({ text }) => text)) }),
    ...(summary && { summary: measure(summary.blocks.map(({ text }) => text)) }),
  } satisfies { readonly [edition in Edition]?: Measure }
  return {
    slug,
    title,
    date,
    place,
    week,
    byline,
    // An export may know a post by a name of its own, which leads nowhere.
    ...(/^https?:\/\//i.test(source) && URL.canParse(source) && { source }),
    authors,
    organisations: [...new Set(authors.flatMap(author => organisations.get(author) ?? []))],
    inShort: inShort ?? beginningOf(passages),
    editions: (['original', 'retold', 'summary'] as const).filter(edition => record[edition] !== undefined),
    passages,
    ...(summary && {
      summary: {
        checkedBy: summary.checkedBy,
        blocks: summary.blocks.map(({ kind, text, cites }) => ({ kind, text, cites })),
      },
    }),
    voices,
    quotes,
    everyday: everydayOf(everyday),
    ...(care.length > 0 && { care: inOrder(care, passages) }),
    ...(events.length > 0 && { events: eventsOf(events) }),
    ...(places.length > 0 && { places }),
    measures,
  }
}

/** However an editor has written them down, in the order in which a reader comes to them. */
const inOrder = (care: readonly CareNote[], passages: readonly Passage[]): readonly CareNote[] => {
  const place = (id: string | undefined) => passages.findIndex(passage => passage.id === id)
  return care
    .map(note => ({ ...note, passages: note.passages.toSorted((a, b) => place(a) - place(b)) }))
    .toSorted((a, b) => place(a.passages[0]) - place(b.passages[0]))
}

/** Posts that share a day need a place each: nothing else says which of them stands first. */
const reportPlaces = (posts: readonly PostRecord[], report: Report): void => {
  const dayOf = ({ facts, date }: PostRecord) => facts.values.date ?? date
  for (const [at, post] of posts.entries()) {
    const { file, facts } = post
    const day = dayOf(post)
    const sharing = posts.filter(other => dayOf(other) === day)
    if (day === undefined || sharing.length < 2) continue
    const { place } = facts.values
    const line = facts.lineOf('place')
    const expected = `a place of its own among the ${sharing.length} posts of ${day}`
    const isTaken = posts.slice(0, at).some(other => dayOf(other) === day && other.facts.values.place === place)
    if (facts.lacks('place'))
      report({ file, line, found: 'no place', expected, mend: 'add "place: 1" or the next number' })
    else if (place !== undefined && isTaken)
      report({ file, line, found: `place ${place} again`, expected, mend: 'give it another number' })
  }
}

const reportRepeats = (posts: readonly CompiledPost[], report: Report): void => {
  const folders = new Map<string, string>()
  for (const { record } of posts.toSorted((a, b) => byCodeUnit(a.record.folder, b.record.folder))) {
    const first = folders.get(record.slug)
    if (first === undefined) folders.set(record.slug, record.folder)
    else {
      const found = `the slug "${record.slug}" again (first in ${first})`
      const mend = 'end the name of the newer folder with -2'
      report({ file: record.file, line: 1, found, expected: 'a slug of its own', mend })
    }
  }
}
