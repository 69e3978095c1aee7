// The content as records: every file read and checked by itself, still knowing its file and lines.
// What one file says about another (an author's slug, a passage's id) is not checked here but in compile.ts.
import type { Word } from '../corpus/schema.ts'
import { authorFacts, familiesFacts, organisationFacts, themeFacts, weekFacts } from './content-schemas.ts'
import type { AuthorFacts, FamilyFacts, OrganisationFacts, ThemeFacts, WeekFacts } from './content-schemas.ts'
import { openDocument } from './document.ts'
import { byCodeUnit } from './faults.ts'
import type { Report } from './faults.ts'
import { noFacts, readFacts } from './front-matter.ts'
import type { Facts } from './front-matter.ts'
import type { TextFile } from './open-folder.ts'
import { readNeededParagraphs, readParagraphs } from './paragraphs.ts'
import type { NamedText } from './known-files.ts'
import type { ContentFolder, WeekFolder } from './read-content.ts'
import { readPost } from './read-post.ts'
import type { PostRecord } from './read-post.ts'
import { readWords } from './read-words.ts'

/** A file of facts and a few plain paragraphs. */
export interface FactsFile<T> {
  readonly slug: string
  readonly file: string
  readonly facts: Facts<T>
  readonly paragraphs: readonly string[]
}

export interface WeekRecord extends FactsFile<WeekFacts> {
  readonly authors: readonly FactsFile<AuthorFacts>[]
  readonly organisations: readonly FactsFile<OrganisationFacts>[]
  readonly posts: readonly PostRecord[]
}

/** Everything, weeks newest first. */
export interface Records {
  readonly weeks: readonly WeekRecord[]
  readonly themes: readonly FactsFile<ThemeFacts>[]
  readonly families: { readonly file: string; readonly facts: Facts<FamilyFacts> }
  readonly words: readonly Word[]
}

/** Reads every text of the content folder and reports what is wrong in each. */
export const readRecords = (content: ContentFolder, report: Report): Records => ({
  weeks: content.weeks.map(week => weekRecord(week, report)).toSorted(newestFirst),
  themes: content.themes.map(theme => {
    const document = openDocument(theme)
    const paragraphs = readNeededParagraphs(document, 'what the theme means', report)
    if (paragraphs.length > 1) {
      const { file } = theme
      report({
        file,
        line: 1,
        found: `${paragraphs.length} paragraphs`,
        expected: 'one that says what it means',
        mend: 'join them',
      })
    }
    return { slug: theme.slug, file: theme.file, facts: readFacts(document, themeFacts, report), paragraphs }
  }),
  families: familiesRecord(content.families, report),
  words: content.words === undefined ? [] : readWords(content.words, report),
})

const newestFirst = (a: WeekRecord, b: WeekRecord): number =>
  byCodeUnit(b.facts.values.start ?? '', a.facts.values.start ?? '') || byCodeUnit(a.slug, b.slug)

const familiesRecord = (source: TextFile | undefined, report: Report): Records['families'] => {
  const file = 'themes/families.md'
  if (source === undefined) return { file, facts: noFacts() }
  const document = openDocument(source)
  readParagraphs(document, report)
  return { file, facts: readFacts(document, familiesFacts, report) }
}

const weekRecord = (week: WeekFolder, report: Report): WeekRecord => {
  const people = {
    authors: week.authors.map(text => factsFile(text, authorFacts, report)),
    organisations: week.organisations.map(text => factsFile(text, organisationFacts, report)),
    posts: week.posts.map(post => readPost(post, report)),
  }
  const file = `${week.folder}/week.md`
  if (week.week === undefined) {
    report({ file, line: 1, found: 'no file week.md', expected: 'the facts of the week', mend: 'add it' })
    return { slug: week.slug, file, facts: noFacts(), paragraphs: [], ...people }
  }
  const document = openDocument(week.week)
  const paragraphs = readParagraphs(document, report)
  return { slug: week.slug, file, facts: readFacts(document, weekFacts, report), paragraphs, ...people }
}

const factsFile = <S extends typeof authorFacts | typeof organisationFacts>(
  text: NamedText,
  schema: S,
  report: Report,
) => {
  const document = openDocument(text)
  const paragraphs = readParagraphs(document, report)
  return { slug: text.slug, file: text.file, facts: readFacts(document, schema, report), paragraphs }
}
