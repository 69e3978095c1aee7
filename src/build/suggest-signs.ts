// Signs of themes in texts: the words and phrases of the themes' files, found by the one folding of search.
// Forms that fold alike ("film", "films") are one sign: a passage with both says no more than a passage with one.
import { tokenise } from '../search/fold.ts'
import type { Theme } from '../corpus/schema.ts'

/** Words by which a theme may be known. `prior`: how far they are trusted before any checked post is looked at. */
interface Phrase {
  readonly theme: string
  readonly phrase: string
  readonly prior: number
}

/** A sign that stands in a text. */
export interface SignHit {
  readonly theme: string
  /** Equal for all forms of the sign. */
  readonly sign: string
  readonly prior: number
  readonly words: number
  /** Whether it stands there in the very form that an editor wrote down. */
  readonly exact: boolean
  /** One of the forms that were written down. */
  readonly phrase: string
}

export type FindSigns = (texts: readonly string[]) => readonly SignHit[]

interface Sign {
  readonly theme: string
  readonly sign: string
  readonly prior: number
  readonly terms: readonly string[]
  readonly forms: Set<string>
  readonly phrase: string
}

/** How far a signal is trusted that no checked post holds. */
export const unknownTrust = 0.7

const priors = { signal: unknownTrust, asked: 0.3, name: 0.2 } as const

/** Finds the signals of themes. */
export const signalFinder = (themes: readonly Theme[]): FindSigns =>
  signFinder(
    themes.flatMap(({ slug, signals }) => signals.map(phrase => ({ theme: slug, phrase, prior: priors.signal }))),
  )

/** Finds words that are only related to themes: what people ask them by, and the words of their names and meanings. */
export const relatedFinder = (themes: readonly Theme[]): FindSigns =>
  signFinder(
    themes.flatMap(({ slug, name, means, asked }) => [
      ...asked.map(phrase => ({ theme: slug, phrase, prior: priors.asked })),
      ...tokenise(`${name}. ${means}`)
        .filter(({ stop }) => !stop)
        .map(({ word }) => ({ theme: slug, phrase: word, prior: priors.name })),
    ]),
  )

const signFinder = (phrases: readonly Phrase[]): FindSigns => {
  const byFirst = indexOf(phrases)
  return texts => {
    const hits = new Map<string, SignHit>()
    for (const text of texts) {
      const tokens = tokenise(text)
      for (const [at, { term }] of tokens.entries()) {
        for (const { theme, sign, prior, terms, forms, phrase } of byFirst.get(term) ?? []) {
          if (!terms.every((one, step) => tokens[at + step]?.term === one)) continue
          const form = tokens
            .slice(at, at + terms.length)
            .map(({ word }) => word)
            .join(' ')
          const key = `${theme} ${sign}`
          const exact = forms.has(form) || hits.get(key)?.exact === true
          hits.set(key, { theme, sign, prior, words: terms.length, exact, phrase })
        }
      }
    }
    return [...hits.values()]
  }
}

/** Signs by their first term, each once; of two priors the higher counts. */
const indexOf = (phrases: readonly Phrase[]): ReadonlyMap<string, readonly Sign[]> => {
  const signs = new Map<string, Sign>()
  for (const { theme, phrase, prior } of phrases) {
    const tokens = tokenise(phrase)
    // One common word, or none at all, is a sign of nothing.
    if (tokens.every(({ stop }) => stop) && tokens.length < 2) continue
    const terms = tokens.map(({ term }) => term)
    const sign = terms.join(' ')
    const known = signs.get(`${theme} ${sign}`)
    const forms = (known?.forms ?? new Set<string>()).add(tokens.map(({ word }) => word).join(' '))
    signs.set(`${theme} ${sign}`, { theme, sign, terms, forms, phrase, prior: Math.max(prior, known?.prior ?? 0) })
  }
  const byFirst = new Map<string, Sign[]>()
  for (const sign of signs.values()) {
    const [first = ''] = sign.terms
    byFirst.set(first, [...(byFirst.get(first) ?? []), sign])
  }
  return byFirst
}
