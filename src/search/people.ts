// Who wrote a post, in words, with what of it answers a question.
import type { SearchPost } from './documents.ts'
import type { MarkedText } from './hits.ts'
import type { Matches } from './match.ts'
import type { Names } from './names.ts'
import type { Span, TextReader } from './occurrences.ts'
import type { WordIndex } from './word-index.ts'

/** What a reader of the index knows of the names that match. */
interface NamesRead {
  readonly index: Pick<WordIndex, 'texts'>
  readonly reader: TextReader
  readonly matches: Pick<Matches, 'holds'>
  /** Texts of the whole post that match. */
  readonly whole: readonly number[]
}

/** Who wrote a post: its people, then their organisations with the short names they go by; matching words marked. */
export const peopleOf = ({ author, organisation }: Names, post: SearchPost, read: NamesRead): MarkedText => {
  const names = [
    ...post.authors.map(slug => ({ names: [author(slug)], text: author(slug) })),
    ...post.organisations.map(slug => {
      const [name = slug, short] = organisation(slug)
      return { names: organisation(slug), text: short === undefined ? name : `${name} (${short})` }
    }),
  ]
  const marksOf = (name: string): readonly Span[] => {
    const at = read.whole.find(text => {
      const found = read.index.texts[text]
      return found?.text === name && found.source !== 'title' && read.matches.holds[text] !== 0
    })
    return at === undefined ? [] : read.reader.marks(at)
  }
  const marks: Span[] = []
  let start = 0
  for (const { names: all, text } of read.whole.length > 0 ? names : []) {
    for (const name of all) {
      const offset = start + text.lastIndexOf(name)
      for (const mark of marksOf(name)) marks.push({ start: mark.start + offset, end: mark.end + offset })
    }
    start += text.length + 2
  }
  return { text: names.map(({ text }) => text).join(', '), marks }
}
