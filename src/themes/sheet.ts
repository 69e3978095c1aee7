// A discussion sheet: how much fits on one page in large print, and which passages are chosen where nobody has chosen.
// A4 with 15 mm of margin and 16 point letters (the Clear Print and Large Print guidance of the UK Association for Accessible
// Formats names 16 as large print): 36 lines of 1.3 em; about 60 letters of the site's face on each.

/** The most passages on a sheet. */
export const mostOnSheet = 4

/** The most passages a reader can choose from: a page must not grow with the archive. */
export const mostToChoose = 24

const page = { lines: 36, letters: 60 } as const

/** What stands on every sheet besides: the title in larger letters, gaps between its parts, the line at its foot. */
const frame = 8

const linesOf = (text: string): number => Math.max(1, Math.ceil(text.length / page.letters))

/** A passage with the line that says whose it is. */
export interface OnSheet {
  readonly text: string
  readonly from: string
}

/** Of its words, beside which stands a rule, and that line, with a gap; "Passage 12" and "From" stand in them too. */
const linesOfPassage = ({ text, from }: OnSheet): number =>
  linesOf(`${text} Passage 12`) + linesOf(`From ${from}`) + 1.5

/** The words of a sheet. `passages`: those chosen. */
export interface SheetWords {
  readonly means: string
  readonly questions: readonly string[]
  readonly passages: readonly OnSheet[]
}

const linesBesides = ({ means, questions }: Omit<SheetWords, 'passages'>): number =>
  frame + linesOf(means) + questions.reduce((sum, question) => sum + linesOf(question) + 0.5, 0)

/** Whether all of it fits on one page, as far as letters can tell. */
export const fitsOnePage = ({ passages, ...words }: SheetWords): boolean =>
  passages.reduce((sum, passage) => sum + linesOfPassage(passage), linesBesides(words)) <= page.lines

/** What has to be known of a passage to choose it. */
export interface Choosable extends OnSheet {
  readonly post: { readonly slug: string }
  readonly hasCare: boolean
}

/**
 * The places of passages for a sheet on one page, in order: the shortest of each story, as many as fit. One that speaks of
 * hard things is never chosen for a reader unless there is no other.
 */
export const chosenFor = (words: Omit<SheetWords, 'passages'>, passages: readonly Choosable[]): readonly number[] => {
  const gentle = passages.some(({ hasCare }) => !hasCare)
  const shortest = new Map<string, number>()
  for (const [at, { post, text, hasCare }] of passages.entries()) {
    if (gentle && hasCare) continue
    const before = passages[shortest.get(post.slug) ?? -1]
    if (before === undefined || text.length < before.text.length) shortest.set(post.slug, at)
  }
  const textAt = (at: number): string => passages[at]?.text ?? ''
  const chosen: number[] = []
  for (const at of [...shortest.values()].toSorted((a, b) => textAt(a).length - textAt(b).length)) {
    const shown = [...chosen, at].flatMap(place => passages[place] ?? [])
    if (chosen.length < mostOnSheet && (chosen.length === 0 || fitsOnePage({ ...words, passages: shown })))
      chosen.push(at)
  }
  return chosen.toSorted((a, b) => a - b)
}
