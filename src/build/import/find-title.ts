// The title of the week: the one that was decided, or the first that the source has, wherever in it that stands.
import { ImportFaults } from './importer.ts'
import type { PageWord } from './importer.ts'
import { plainLine } from './plain-line.ts'
import type { Decisions, Source, SourceFormat } from './source.ts'
import { wordsOf } from './words.ts'

/** A title with its words, as they stand in the source. */
export interface Title {
  readonly text: string
  readonly words: readonly PageWord[]
}

interface Titled {
  readonly source: Source
  readonly format: SourceFormat
  readonly decisions: Decisions
}

/** Finds the title. Throws ImportFaults where there is none. */
export async function findTitle({ source, format, decisions }: Titled): Promise<Title> {
  if (decisions.title !== undefined) {
    const { text } = plainLine(decisions.title)
    return { text, words: wordsOf(text, 1) }
  }
  for await (const one of format.read(source, decisions)) {
    const text = one.kind === 'title' ? plainLine(one.title).text : ''
    if (one.kind === 'title' && text !== '') return { text, words: wordsOf(text, one.line) }
  }
  const fault = {
    found: 'no title',
    expected: 'a title for the week',
    mend: 'name one with --title; nothing was written',
  }
  throw new ImportFaults([{ file: source.file, line: 1, ...fault }])
}
