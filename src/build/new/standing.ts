// What stands in the content folder already, as far as a new file has to know it. Faults are left to the check.
import type { Day } from '../../corpus/schema.ts'
import { openFolder } from '../open-folder.ts'
import { readContent } from '../read-content.ts'
import { readRecords } from '../records.ts'

interface Named {
  readonly slug: string
  readonly name: string
}

/** A post that is there: `place` is undefined where it has none. */
export interface StandingPost {
  readonly slug: string
  readonly file: string
  readonly date: Day | undefined
  readonly place: number | undefined
}

export interface StandingWeek {
  readonly slug: string
  readonly start: Day | undefined
  readonly end: Day | undefined
  readonly authors: readonly Named[]
  readonly posts: readonly StandingPost[]
}

export interface Standing {
  readonly weeks: readonly StandingWeek[]
  readonly themes: readonly string[]
  /** Slugs of families; undefined where there is no families.md yet. */
  readonly families: readonly string[] | undefined
}

/** Reads a content folder; one that is not there holds nothing. */
export const readStanding = (contentDir: string): Standing => {
  const silent = () => undefined
  const folder = openFolder(contentDir, silent)
  if (folder === undefined) return { weeks: [], themes: [], families: undefined }
  const content = readContent(folder, silent)
  const records = readRecords(content, silent)
  const families = records.families.facts.values.families ?? []
  return {
    weeks: records.weeks.map(({ slug, facts, authors, posts }) => ({
      slug,
      start: facts.values.start,
      end: facts.values.end,
      authors: authors.map(author => ({ slug: author.slug, name: author.facts.values.name ?? '' })),
      posts: posts.map(post => ({
        slug: post.slug,
        file: post.file,
        date: post.facts.values.date ?? post.date,
        place: post.facts.values.place,
      })),
    })),
    themes: records.themes.map(({ slug }) => slug),
    families: content.families === undefined ? undefined : families.map(({ slug }) => slug),
  }
}
