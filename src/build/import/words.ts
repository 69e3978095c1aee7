// The words of a text, as the accounting counts them: runs of letters and digits. Punctuation and spaces are no words.
import type { PageWord } from './importer.ts'

const run = /[\p{L}\p{N}\p{M}]+/gu

/** The runs of letters and digits of a text, in order. */
export const tokens = (text: string): readonly string[] => text.match(run) ?? []

/** The same, each with the line it stands on. */
export const wordsOf = (text: string, line: number): readonly PageWord[] => tokens(text).map(word => ({ word, line }))
