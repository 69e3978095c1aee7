// The front matter files that an import makes: week.md, post.md, people and organisations, in the order the guide to
// content shows. Below the facts stands nothing: an importer has no words of its own to put there.
import { Document, isMap, isSeq } from 'yaml'
import type { ImportedAuthor, ImportedPost, ImportedWeek } from './importer.ts'
import type { WrittenPassage } from './markdown-text.ts'

type Facts = Readonly<Record<string, unknown>>

/** Facts between two lines of `---`: one a line, lists and their entries in brackets and braces. */
function printFacts(facts: Facts): string {
  const yaml = new Document(facts)
  const inLine = (node: unknown): void => {
    if (!isMap(node) && !isSeq(node)) return
    node.flow = true
  }
  if (isMap(yaml.contents)) {
    for (const { key, value } of yaml.contents.items) {
      if (isSeq(value) && String(key) === 'missing') value.items.forEach(inLine)
      else inLine(value)
    }
  }
  return `---\n${yaml.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n`
}

/** `week.md`: its first and last day are those of its posts; its introduction is for an editor to write. */
export function printWeek({ title, posts }: ImportedWeek): string {
  const days = posts.map(post => post.date).toSorted()
  const [start = '', end = ''] = [days[0], days.at(-1)]
  return printFacts({ title, start, end })
}

/** `post.md` of a post that is new to the folder. */
export function printPost(post: ImportedPost, authors: readonly string[], passages: readonly WrittenPassage[]): string {
  const { title, date, place, byline, blocks } = post
  const missing = blocks.flatMap(({ missing: what }, at) =>
    what === undefined ? [] : [{ passage: passages[at]?.id, what }],
  )
  return printFacts({
    title,
    date,
    ...(place !== undefined && { place }),
    byline,
    authors,
    lastPassage: passages.length,
    ...(missing.length > 0 && { missing }),
  })
}

/** `authors/NAME.md`; `organisation` is a slug. */
export const printAuthor = ({ name, role, region }: ImportedAuthor, organisation: string | undefined): string =>
  printFacts({ name, ...(role && { role }), ...(region && { region }), ...(organisation && { organisation }) })

/** `organisations/NAME.md`. */
export const printOrganisation = (name: string): string => printFacts({ name })
