// The front matter files that an import makes: week.md, post.md, people and organisations, in the order the guide to
// content shows. Below the facts stands nothing: an importer has no words of its own to put there.
import type { Missing } from '../../corpus/schema.ts'
import { factLines, printFacts } from '../print-facts.ts'
import type { ImportedAuthor } from './importer.ts'

/** `week.md`: its first and last day are those of its posts; its introduction is for an editor to write. */
export const printWeek = (title: string, days: Iterable<string>): string => {
  const sorted = [...days].toSorted()
  const [start = '', end = ''] = [sorted[0], sorted.at(-1)]
  return printFacts({ title, start, end })
}

/** What `post.md` says of a post that is new to the folder. */
export interface PostFile {
  readonly title: string
  readonly date: string
  readonly byline: string
  readonly source: string | undefined
  readonly authors: readonly string[]
  readonly lastPassage: number
  readonly suggestedThemes: readonly string[]
  readonly missing: readonly { readonly passage: string; readonly what: Missing }[]
}

/** `post.md` of a post that is new to the folder. Its place in its day is told when all posts are there. */
export const printPost = ({ title, date, byline, source, authors, lastPassage, ...rest }: PostFile): string =>
  printFacts({
    title,
    date,
    byline,
    ...(source !== undefined && { source }),
    authors,
    lastPassage,
    ...(rest.suggestedThemes.length > 0 && { suggestedThemes: rest.suggestedThemes }),
    ...(rest.missing.length > 0 && { missing: rest.missing }),
  })

/** A fact of one line, and the one it stands below where it is new (else it stands last). */
export interface OneFact {
  readonly name: string
  readonly value: string | number | readonly string[]
  readonly below?: string
}

/** Puts a fact into a file, or another value where it stands already; all other lines stay as they are. */
export function setFact(text: string, { name, value, below: upper }: OneFact): string {
  const line = factLines({ [name]: value }).trimEnd()
  const [whole = ''] = /^---[ \t]*\n[\s\S]*?\n---[ \t]*(?=\n|$)/.exec(text) ?? []
  const lines = whole.split('\n')
  const at = lines.findIndex(one => one.startsWith(`${name}:`))
  const above = upper === undefined ? -1 : lines.findIndex(one => one.startsWith(`${upper}:`))
  // A fact may go on in lines that are set in.
  const below = lines.findIndex((one, index) => index > above && !/^\s/.test(one))
  if (at >= 0) lines.splice(at, 1, line)
  else lines.splice(above >= 0 ? below : -1, 0, line)
  return lines.join('\n') + text.slice(whole.length)
}

/** `authors/NAME.md`; `organisation` is a slug. */
export const printAuthor = ({ name, role, region }: ImportedAuthor, organisation: string | undefined): string =>
  printFacts({ name, ...(role && { role }), ...(region && { region }), ...(organisation && { organisation }) })

/** `organisations/NAME.md`. */
export const printOrganisation = (name: string): string => printFacts({ name })
