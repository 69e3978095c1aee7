// Passages of a length that content allows: one that is longer becomes several, and that is said.
import { divide, longest } from './html-divide.ts'
import { quoted } from './importer.ts'
import type { Doubt, ImportedBlock } from './importer.ts'

/** A passage that came without a line of its own: its text is all there is of it. */
export type Bare = Omit<ImportedBlock, 'source' | 'bare'>

interface Around {
  doubt(doubt: Doubt): void
  /** For a word that is longer than a passage may be; throws. */
  endless(line: number, letters: number): never
}

/** The passages that a passage becomes. The first is what the whole was; what goes on after an item is prose. */
export function fitting(block: Bare, { doubt, endless }: Around): readonly ImportedBlock[] {
  const { marks = [], ...rest } = block
  const { line, text, kind } = rest
  const most = kind === 'heading' ? longest.heading : longest.prose
  const parts = text.length <= most ? [{ text, marks }] : (divide({ text, marks }, most) ?? endless(line, text.length))
  if (parts.length > 1) doubt({ line, about: `${quoted(text)} is too long for one passage and became ${parts.length}` })
  return parts.map((part, at) => ({
    ...rest,
    kind: at > 0 && kind === 'list-item' ? 'prose' : kind,
    text: part.text,
    source: part.text,
    bare: part.text,
    ...(part.marks.length > 0 && { marks: part.marks }),
  }))
}
