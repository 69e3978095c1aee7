// The content folder as records of texts: what stands where. Nothing here looks inside a text, and names become slugs
// here and nowhere else.
import { isDay } from '../corpus/dates.ts'
import type { Day } from '../corpus/schema.ts'
import type { Report } from './faults.ts'
import { foldersIn, knownFiles, namedTexts, slugFor } from './known-files.ts'
import type { Box, NamedText } from './known-files.ts'
import type { Entry, OpenFolder, TextFile } from './open-folder.ts'
import { slugOf } from './slug.ts'

export type { NamedText } from './known-files.ts'

/** The texts a post can have. */
export type PostText = 'post' | 'retold' | 'summary' | 'original' | 'everyday'

/** A post's folder. `date` is missing when the folder's name has none. */
export interface PostFolder {
  readonly folder: string
  readonly slug: string
  readonly date?: Day
  readonly texts: { readonly [name in PostText]?: TextFile }
}

export interface WeekFolder {
  readonly folder: string
  readonly slug: string
  readonly week?: TextFile
  readonly authors: readonly NamedText[]
  readonly organisations: readonly NamedText[]
  readonly posts: readonly PostFolder[]
}

/** All of content/, as texts. */
export interface ContentFolder {
  readonly weeks: readonly WeekFolder[]
  readonly themes: readonly NamedText[]
  readonly families?: TextFile
  readonly words?: TextFile
  readonly paths: readonly NamedText[]
}

/** Reads the layout that content/README.md describes. Throws only what the file system throws. */
export const readContent = (folder: OpenFolder, report: Report): ContentFolder => {
  const box: Box = { ...folder, report }
  const top = knownFiles(box, '', { files: ['words.md'], folders: ['paths', 'themes', 'weeks'] })
  const themes = namedTexts(box, top.folder('themes'))
  const families = themes.find(({ slug }) => slug === 'families')
  const words = top.file('words.md')
  return {
    weeks: foldersIn(box, top.folder('weeks'), 'week').map(entry => weekFolder(box, entry)),
    themes: themes.filter(theme => theme !== families),
    ...(families && { families }),
    ...(words && { words }),
    paths: namedTexts(box, top.folder('paths')),
  }
}

const weekFolder = (box: Box, entry: Entry): WeekFolder => {
  const known = { files: ['week.md'], folders: ['authors', 'organisations', 'posts'] }
  const found = knownFiles(box, entry.path, known)
  const week = found.file('week.md')
  return {
    folder: entry.path,
    slug: slugFor(entry.name, entry, box.report),
    ...(week && { week }),
    authors: namedTexts(box, found.folder('authors')),
    organisations: namedTexts(box, found.folder('organisations')),
    posts: foldersIn(box, found.folder('posts'), 'post').map(post => postFolder(box, post)),
  }
}

const postTexts: readonly PostText[] = ['post', 'retold', 'summary', 'original', 'everyday']

const postFolder = (box: Box, entry: Entry): PostFolder => {
  const { file } = knownFiles(box, entry.path, { files: postTexts.map(name => `${name}.md`) })
  const texts = postTexts.flatMap(name => {
    const text = file(`${name}.md`)
    return text === undefined ? [] : [[name, text] as const]
  })
  return { folder: entry.path, ...dateAndSlug(entry, box.report), texts: Object.fromEntries(texts) }
}

const dateAndSlug = (entry: Entry, report: Report): { readonly slug: string; readonly date?: Day } => {
  const [, date = '', slug = ''] = /^(\d{4}-\d{2}-\d{2})-(.*)$/s.exec(entry.name) ?? []
  if (isDay(date)) return { date, slug: slugFor(slug, entry, report) }
  const found = `a post's folder named "${entry.name}"`
  const mend = 'rename it to its date, a hyphen and its slug'
  report({ file: entry.path, line: 1, found, expected: 'a name that begins with a day that exists', mend })
  return { slug: slugOf(slug === '' ? entry.name : slug) }
}
