// A hard word in its text: a button that looks like the words around it. It works by press, touch and key without script.
// Its words are the text's own, so that ranges made from offsets still fit. Styles know it by where it leads, for there
// are many of them and each byte counts.
import type { ReactNode } from 'react'

/** The id of a word's meaning, by its place among the post's hard words. */
export const meaningId = (word: number): string => `hard-${word}`

/** Opens the meaning. With script, a screen reader also says it when the word has the focus (hard-word-focus.ts). */
export const HardWordButton = ({ word, children }: { word: number; children: ReactNode }) => (
  <button type="button" popoverTarget={meaningId(word)}>
    {children}
  </button>
)
