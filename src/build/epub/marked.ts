// A text with its emphasis, links and hard words as XML. A mark lies wholly within another or beside it, never across.
import { readUses } from '../../corpus/hard-words.ts'
import type { Mark } from '../../corpus/schema.ts'
import { tag } from './xml.ts'
import type { Child, Xml } from './xml.ts'

type Drawn = Mark | { readonly kind: 'word'; readonly start: number; readonly end: number; readonly word: number }

/** Draws the link to a hard word, known by its place among the hard words of its post. */
export type DrawWord = (word: number, shown: Child) => Xml

interface Marked {
  readonly text: string
  readonly marks?: readonly Mark[] | undefined
  /** Packed uses of hard words in this text. */
  readonly uses?: readonly number[] | undefined
  readonly drawWord: DrawWord
}

const around = (mark: Drawn, inner: Child, drawWord: DrawWord): Child => {
  if (mark.kind === 'word') return drawWord(mark.word, inner)
  if (mark.kind === 'link') return tag('a', { href: new URL(mark.href).href }, inner)
  return tag(mark.kind === 'strong' ? 'strong' : 'em', {}, inner)
}

/** The parts of a text, marks drawn. */
export const markedText = ({ text, marks = [], uses = [], drawWord }: Marked): readonly Child[] => {
  const all: readonly Drawn[] = [...marks, ...readUses(uses).map(use => ({ kind: 'word' as const, ...use }))].toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  )
  const draw = (within: readonly Drawn[], start: number, end: number): readonly Child[] => {
    const parts: Child[] = []
    let at = start
    for (const [index, mark] of within.entries()) {
      if (mark.start < at || mark.end > end) continue
      const inner = draw(within.slice(index + 1), mark.start, mark.end)
      parts.push(text.slice(at, mark.start), around(mark, inner, drawWord))
      at = mark.end
    }
    return [...parts, text.slice(at, end)]
  }
  return draw(all, 0, text.length)
}
