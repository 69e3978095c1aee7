// What can be wrong with the shape of a plain-text page, in the words the editor reads.
import type { Fault } from '../faults.ts'
import { quoted } from './importer.ts'
import type { PageLine } from './page-lines.ts'

/** A fault of the page; whoever knows the file adds its name. */
export type PageFault = Omit<Fault, 'file'>

/** The longest title or name: it becomes the name of a folder or file, and those end at 255 bytes. */
export const longestTitle = 200

export const noTitle = (line: number): PageFault => ({
  line,
  found: 'a date on the first line',
  expected: 'the title of the page above it',
  mend: 'put the title of the week on the first line',
})
export const beforeDate = ({ number, text }: PageLine): PageFault => ({
  line: number,
  found: `${quoted(text)} before the first date`,
  expected: 'a date such as “Wednesday, 17 July 2019” above every post',
  mend: 'write the date above it, or take the line out',
})
export const noDate: PageFault = {
  line: 1,
  found: 'no line that is a date',
  expected: 'a date such as “Wednesday, 17 July 2019” above the posts of a day',
  mend: 'write each date on a line of its own',
}
export const badDate = ({ number, text }: PageLine, why: string): PageFault => ({
  line: number,
  found: `${quoted(text)}, ${why}`,
  expected: 'a date such as “Wednesday, 17 July 2019”',
  mend: 'write day, month in words, and year; a date is never guessed',
})
export const emptyDay = ({ number, text }: PageLine): PageFault => ({
  line: number,
  found: `${quoted(text)} with no post under it`,
  expected: 'a title and a byline',
  mend: 'add the post, or take the date out',
})
export const noPostTitle = ({ number, text }: PageLine): PageFault => ({
  line: number,
  found: `the byline ${quoted(text)} right under a date`,
  expected: 'a title between them',
  mend: 'write the title of the post above its byline',
})
export const noByline = (title: PageLine, next: PageLine | undefined): PageFault => ({
  line: (next ?? title).number,
  found:
    next === undefined
      ? `the title ${quoted(title.text)} alone`
      : `${quoted(next.text)} under the title ${quoted(title.text)}`,
  expected: 'a byline such as “By NAME, role, organisation”',
  mend: 'write the byline right under the title',
})
export const longTitle = ({ number, text }: PageLine): PageFault => ({
  line: number,
  found: `${quoted(text)}, ${text.length} letters long`,
  expected: `a title of at most ${longestTitle}`,
  mend: 'look whether a paragraph stands where the title should',
})
export const longName = ({ number }: PageLine, name: string): PageFault => ({
  line: number,
  found: `the name ${quoted(name)}, ${name.length} letters long`,
  expected: `names of at most ${longestTitle}`,
  mend: 'look whether a paragraph stands where the byline should',
})
