// A question with some of its words taken otherwise: as they were understood, or as the reader insists on them. Phrases are
// asked for exactly and stay as they are.
import { writtenWords } from './folding.ts'
import { parseQuery, printQuery, type QueryPart, type Term } from './query.ts'

type Change = (text: string) => Term

const ofWord = (from: string, change: Change, text: string): readonly QueryPart[] => {
  const parts: QueryPart[] = []
  let at = 0
  const add = (part: string) => {
    if (part.trim() !== '') parts.push({ kind: 'words', text: part.trim(), without: false })
  }
  for (const { 0: written, index: start } of writtenWords(text)) {
    if (written !== from) continue
    add(text.slice(at, start))
    const { kind, text: instead } = change(from)
    parts.push({ kind: kind === 'word' ? 'words' : 'phrase', text: instead, without: false })
    at = start + written.length
  }
  add(text.slice(at))
  return parts
}

const changed = (q: string, from: string, change: Change): string =>
  printQuery(
    parseQuery(q).flatMap((part): readonly QueryPart[] => {
      if (part.without || part.kind === 'phrase') return [part]
      if (part.kind === 'either')
        return [
          {
            ...part,
            options: part.options.map(one => (one.kind === 'word' && one.text === from ? change(from) : one)),
          },
        ]
      // A value that names nobody is looked for as words.
      const parts = ofWord(from, change, part.text)
      return part.kind === 'field' && parts.length === 1 && parts[0]?.kind === 'words' && parts[0].text === part.text
        ? [part]
        : parts
    }),
  )

/** The question that insists on a word as it was typed. */
export const insistedOn = (q: string, from: string): string => changed(q, from, text => ({ kind: 'phrase', text }))

/** The question as it was understood, with one word for another. */
export const corrected = (q: string, from: string, to: string): string =>
  changed(q, from, () => ({ kind: 'word', text: to }))
