// Which everyday words a question has, and which of its wanted words each of them stands for.
import { tokenise } from './fold.ts'
import { neededOf, type Question } from './question.ts'
import { plainKey, type Saying, type Sayings } from './sayings.ts'
import { themesAsked } from './themes-asked.ts'

/** A saying that is in the question. `mask`: bit n for the n-th wanted word it stands for. */
export interface Said {
  readonly saying: Saying
  readonly mask: number
  readonly worth: number
  /** It names its theme: the whole of it is asked for. */
  readonly names: boolean
  /** It is a theme that most of the question's words belong to, without naming it. */
  readonly vague?: boolean
  /** All the words of a long question belong to it: then it is asked for even where a story has the very words. */
  readonly wholly?: boolean
}

const worths = { word: 0.55, passage: 0.6, theme: 0.3 } as const

/** All sayings whose meaningful words are in the question, and the themes that most of its words belong to. */
export const saidIn = ({ byTerm, themes }: Sayings, { wanted }: Question, q: string): readonly Said[] => {
  const asked = wanted.filter(({ scaffold }) => !scaffold)
  const run = `${plainKey(tokenise(q))} `
  const bits = new Map<string, number>()
  wanted.forEach(({ terms }, word) => {
    for (const term of terms) bits.set(term, (bits.get(term) ?? 0) | (2 ** word))
  })
  const whole: Said[] = []
  for (const first of bits.keys())
    for (const saying of byTerm.get(first) ?? []) {
      if (!saying.terms.every(term => bits.has(term))) continue
      // "In care" has one word to go by: then it must be all that is asked, or stand there whole.
      const isRun = saying.run === undefined || run.includes(saying.run)
      if (!isRun && asked.length > 1) continue
      const mask = saying.terms.reduce((all, term) => all | (bits.get(term) ?? 0), 0)
      // One word of several that carry meaning names no theme by itself: "being ill" is asked by those very words.
      whole.push({ saying, mask, names: saying.names && isRun, worth: worths[saying.layer] })
    }
  const needed = neededOf(wanted)
  if (whole.some(({ names, mask }) => names && (mask & needed) === needed)) return whole
  const mask = 2 ** wanted.length - 1
  const nearly = themesAsked(themes, asked, tokenise(q).length).map(({ saying, share, wholly }) => {
    const worth = worths.theme * share
    return { saying, mask, names: false, worth, vague: true, wholly }
  })
  return [...whole, ...nearly]
}

/** The keys of sayings of common words alone ("having a say") that stand in a question with nothing else to go by. */
export const plainlySaid = ({ plain }: Sayings, q: string): readonly string[] => {
  const asked = `${plainKey(tokenise(q))} `
  return plain.filter(key => asked.includes(`${key.slice(1)} `))
}
