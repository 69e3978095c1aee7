// The folding of words with all lists of English: the one place where index and question are folded, so they cannot drift
// apart. Only a first answer folds without this file, by the lists that come with its texts.
import { english } from './english.ts'
import { createFolding, type Folding, type Token } from './folding.ts'

export type { Token }

const whole = createFolding(english)

// One question is read by several readers, word for word the same.
const recent = new Map<string, readonly Token[]>()
const mostRecent = 40
const short = 200

/** The folding of English. */
export const folding: Folding = {
  ...whole,
  tokenise: text => {
    const before = recent.get(text)
    if (before) return before
    const tokens = whole.tokenise(text)
    if (text.length > short) return tokens
    if (recent.size >= mostRecent) recent.clear()
    recent.set(text, tokens)
    return tokens
  },
}

export const { foldWord, termOf, isStopWord, isScaffold, tokenise } = folding
