// Places that `npm run new` leaves for an editor to fill in. They are marked by two words, are told as hints while they
// stand, and are held to no other rule: nobody has written them yet. A build would publish them, so it says so.
import type { Fault } from './faults.ts'
import type { TextFile } from './open-folder.ts'
import type { ContentFolder } from './read-content.ts'

/** How a place to fill in begins. */
export const writeHere = 'Write here:'

/** Whether a text still waits for its words. */
export const isUnfilled = (text: string): boolean => text.includes(writeHere)

/** One hint for each line that still waits for its words. An author's own text never does. */
export const unfilledHints = (content: ContentFolder): readonly Fault[] => filesOf(content).flatMap(hintsIn)

/** One sentence for each file whose places to fill in a build publishes as they stand. */
export const unfilledNotes = (content: ContentFolder): readonly string[] =>
  filesOf(content).flatMap(file => {
    const [first, ...others] = hintsIn(file)
    if (first === undefined) return []
    const more = others.length === 0 ? '' : `, and ${others.length} more below it`
    const where = `${first.file}:${first.line}`
    return [`${where}: ${quoteOf(first)} is not filled in${more}; readers would see it. Write your own words there.`]
  })

const filesOf = ({ weeks, themes, words, paths }: ContentFolder): readonly TextFile[] =>
  [
    words,
    ...themes,
    ...paths,
    ...weeks.flatMap(({ week, authors, organisations, posts }) => [
      week,
      ...authors,
      ...organisations,
      ...posts.flatMap(({ texts }) => [texts.post, texts.retold, texts.summary, texts.everyday]),
    ]),
  ].flatMap(file => file ?? [])

const quoteOf = ({ found }: Fault): string => found.slice(0, found.lastIndexOf('”') + 1)

const hintsIn = ({ file, text }: TextFile): readonly Fault[] =>
  !isUnfilled(text)
    ? []
    : text.split('\n').flatMap((line, at) => {
        const from = line.indexOf(writeHere)
        if (from < 0) return []
        const what = line.slice(from).replace(/\s*\{[^{}]*\}\s*$|["'\]]+\s*$/gu, '')
        const mend = 'write them in its place, or take the line away'
        return [{ file, line: at + 1, found: `“${what}” still to fill in`, expected: 'your own words', mend }]
      })
