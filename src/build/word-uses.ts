// Where the words of a list stand in a text: whole words, however they are capitalised, the longest phrase first.

/** A way to write a word of the list: its words in small letters, and the place of its entry. */
export interface WordForm {
  readonly words: readonly string[]
  readonly entry: number
  /** Initials count only in capitals: "US" is not "us". */
  readonly initials?: string
}

/** A stretch of a text that is a word of the list. */
export interface FoundWord {
  readonly start: number
  readonly end: number
  readonly entry: number
}

interface Written {
  readonly word: string
  readonly start: number
  readonly end: number
}

// A hyphen joins: "community" does not stand in "community-based".
const oneWord = /[\p{L}\p{N}]+(?:['’‐‑-][\p{L}\p{N}]+)*/gu

const writtenIn = (text: string): readonly Written[] =>
  [...text.matchAll(oneWord)].map(({ 0: written, index: start }) => {
    const bare = written.replace(/['’]s$/u, '')
    return { word: bare.toLowerCase().replace(/[‐‑]/gu, '-'), start, end: start + bare.length }
  })

/** A form as it is compared. */
export const wordForm = (form: string, entry: number): WordForm => ({
  words: writtenIn(form).map(({ word }) => word),
  entry,
  ...(/^\p{Lu}{2,5}$/u.test(form) && { initials: form }),
})

/** A finder for these forms. A word of the text belongs to one form at most: the longest that begins with it. */
export const wordFinder = (forms: readonly WordForm[]): ((text: string) => readonly FoundWord[]) => {
  const byFirst = new Map<string, WordForm[]>()
  for (const form of forms.toSorted((a, b) => b.words.length - a.words.length)) {
    const [first = ''] = form.words
    byFirst.set(first, [...(byFirst.get(first) ?? []), form])
  }
  return text => {
    const written = writtenIn(text)
    const fits = ({ words, initials }: WordForm, at: number): boolean => {
      const [first, last] = [written[at], written[at + words.length - 1]]
      if (first === undefined || last === undefined || words.some((word, on) => written[at + on]?.word !== word))
        return false
      const whole = text.slice(first.start, last.end)
      // Between the words of a phrase stands space and nothing else.
      const gaps = whole.match(/[^\p{L}\p{N}'’‐‑-]+/gu) ?? []
      return (initials === undefined || whole === initials) && gaps.every(gap => /^\s+$/u.test(gap))
    }
    const found: FoundWord[] = []
    for (let at = 0; at < written.length; at += 1) {
      const form = byFirst.get(written[at]?.word ?? '')?.find(candidate => fits(candidate, at))
      const [first, last] = [written[at], written[at + (form?.words.length ?? 1) - 1]]
      if (form === undefined || first === undefined || last === undefined) continue
      found.push({ start: first.start, end: last.end, entry: form.entry })
      at += form.words.length - 1
    }
    return found
  }
}
