// The content as records: every file read and checked by itself, still knowing its file and lines.
// What one file says about another (an author's slug, a passage's id) is not checked here but in compile.ts.
import { authorFacts, familiesFacts, organisationFacts, themeFacts, weekFacts } from './content-schemas.ts'
import type { AuthorFacts, FamilyFacts, OrganisationFacts, ThemeFacts, WeekFacts } from './content-schemas.ts'
import { openDocument } from './document.ts'
import { byCodeUnit } from './faults.ts'
import type { Report } from './faults.ts'
import { noFacts, readFacts } from './front-matter.ts'
import type { Facts } from './front-matter.ts'
import { readNeededParagraphs, readParagraphs } from './paragraphs.ts'
import type { NamedText } from './known-files.ts'
import type { ContentFolder, WeekFolder } from './read-content.ts'
import { readPath } from './read-paths.ts'
import type { PathRecord } from './read-paths.ts'
import { readPost } from './read-post.ts'
import type { PostRecord } from './read-post.ts'
import { readWords } from './read-words.ts'
import type { WordRecord } from './read-words.ts'

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
  readonly words: readonly WordRecord[]
  readonly paths: readonly PathRecord[]
}

/** Reads every text of the content folder and reports what is wrong in each. */
export const readRecords = (content: ContentFolder, report: Report): Records => {
  const families = familiesRecord(content, report)
  const themes = content.themes.map(theme => themeRecord(theme, report))
  return {
    weeks: content.weeks.map(week => weekRecord(week, report)).toSorted(newestFirst),
    themes: families.facts.values.families === undefined ? themes.map(withoutFamily) : themes,
    families,
    words: content.words === undefined ? [] : readWords(content.words, report),
    paths: content.paths.map(path => readPath(path, report)),
  }
}

const themeRecord = (theme: NamedText, report: Report): FactsFile<ThemeFacts> => {
  const { slug, file } = theme
  const document = openDocument(theme)
  const paragraphs = readNeededParagraphs(document, 'what the theme means', report)
  if (paragraphs.length > 1) {
    const found = `${paragraphs.length} paragraphs`
    report({ file, line: 1, found, expected: 'one that says what it means', mend: 'join them' })
  }
  return { slug, file, facts: readFacts(document, themeFacts, report), paragraphs }
}

/** Where the families cannot be read, that is the fault; that each theme's family is not among them is none. */
const withoutFamily = ({ facts, ...theme }: FactsFile<ThemeFacts>): FactsFile<ThemeFacts> => {
  const { family: _, ...values } = facts.values
  return { ...theme, facts: { ...facts, values } }
}

const newestFirst = (a: WeekRecord, b: WeekRecord): number =>
  byCodeUnit(b.facts.values.start ?? '', a.facts.values.start ?? '') || byCodeUnit(a.slug, b.slug)

const familiesRecord = ({ families: source, themes }: ContentFolder, report: Report): Records['families'] => {
  const file = 'themes/families.md'
  if (source === undefined) {
    const expected = 'the families of the themes'
    if (themes.length > 0) report({ file, line: 1, found: 'no file families.md', expected, mend: 'add it' })
    return { file, facts: noFacts() }
  }
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
