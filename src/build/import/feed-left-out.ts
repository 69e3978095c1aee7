// What entries hold that no post takes, with its words counted: nothing is lost without being named.
import { isPartOf, plainOf, wordsIn } from './feed-text.ts'
import type { Body } from './post-html.ts'
import type { Imported, LeftOut } from './source.ts'
import { tokens } from './words.ts'

/** The text of an entry; the file is the reader's. */
export type EntryBody = Omit<Body, 'file'>

/** The texts of an entry: its own, and others beside it. */
export interface Texts {
  readonly body?: EntryBody
  readonly shorts: readonly EntryBody[]
}

const plainBody = ({ markup, written }: EntryBody): string => (written === 'text' ? markup : plainOf(markup))

/** The words of a text that is left out. */
export const bodyWords = ({ markup, written }: EntryBody): number =>
  written === 'text' ? tokens(markup).length : wordsIn(markup)

/** Something left out, as an event of its own. */
export const asEvent = (leftOut: LeftOut): Imported => ({ kind: 'left-out', leftOut })

/** What a blog says of itself; a week has no place for it. */
export const siteWords = (html: string, line: number): readonly Imported[] => {
  const words = wordsIn(html)
  return words === 0 ? [] : [asEvent({ kind: 'settings', line, what: 'what the blog says of itself', words })]
}

/** Summaries and excerpts whose words the body does not have. */
export function otherTexts({ body, shorts }: Texts): readonly LeftOut[] {
  if (shorts.length === 0) return []
  const whole = body === undefined ? '' : plainBody(body)
  return shorts
    .filter(short => !isPartOf(plainBody(short), whole))
    .map(short => ({
      kind: 'other',
      line: short.line,
      what: 'a short text beside the whole one',
      words: bodyWords(short),
    }))
}
