// Which words of the names that stand with a post answer a question.
import type { HitMaker } from './hits.ts'
import type { ShownName } from './names.ts'
import type { Span } from './occurrences.ts'

/** What to mark in the names of a post, joined by a comma and a space. `whole`: texts of the whole post that match. */
export const marksInNames = (
  { index, reader, matches }: HitMaker,
  shown: readonly ShownName[],
  whole: readonly number[],
): readonly Span[] => {
  const marksOf = (name: string): readonly Span[] => {
    const at = whole.find(text => {
      const found = index.texts[text]
      return found?.text === name && found.source !== 'title' && matches.holds[text] !== 0
    })
    return at === undefined ? [] : reader.marks(at)
  }
  const marks: Span[] = []
  let start = 0
  for (const { names, text } of whole.length > 0 ? shown : []) {
    for (const name of names) {
      const offset = start + text.lastIndexOf(name)
      for (const mark of marksOf(name)) marks.push({ start: mark.start + offset, end: mark.end + offset })
    }
    start += text.length + 2
  }
  return marks
}
