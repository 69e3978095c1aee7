// How likely a passage carries a theme, from the theme's signs in it. The weights were fitted on the posts of the 2019 week
// by `npm run bench -- suggest`, which says how good they are on a post that had no part in fitting them.
import type { Post, Theme } from '../corpus/schema.ts'
import { commonest, commonness } from './suggest-commonness.ts'
import { relatedFinder, signalFinder, unknownTrust, type SignHit } from './suggest-signs.ts'
import { learnTrust, mayCarry, textsOf } from './suggest-trust.ts'

/** What a passage tells about a theme, weighed: a logistic model, held down where its signals are not to be trusted. From
 * `least` on, the passage is suggested. */
export interface Model {
  readonly bias: number
  readonly weights: readonly number[]
  readonly least: number
}

/** The model in use, as the bench prints it for all posts together, rounded. */
export const fittedModel: Model = { bias: -2.55, weights: [1.52, 1.22, 1.61, -0.35], least: 0.46 }

/** One passage and one theme. */
export interface Pair {
  readonly passage: string
  readonly theme: string
  /** What the model weighs: see `valuesOf`. */
  readonly values: readonly number[]
  /** How far its signals together are to be trusted, from 0 to 1. */
  readonly trust: number
  /** How many of the theme's signals stand in the passage. */
  readonly signals: number
  /** How much else in it is related to the theme, from 0 to 1. */
  readonly related: number
}

type WeighPost = (post: Post) => readonly Pair[]

/** Learns from the checked posts which signals are to be trusted, and weighs any other post by them. */
export const weigher = (themes: readonly Theme[], checked: readonly Post[]): WeighPost => {
  const findSignals = signalFinder(themes)
  const findRelated = relatedFinder(themes)
  const trust = learnTrust(themes, checked, findSignals)
  return ({ passages }) => {
    const found = passages.map(passage => {
      const texts = mayCarry(passage) ? textsOf(passage) : []
      const signals = byTheme(findSignals(texts))
      const related = byTheme(findRelated(texts))
      const sums = new Map([...signals].map(([theme, hits]) => [theme, atLeastOne(hits.map(trust))]))
      return { passage, signals, related, sums }
    })
    return found.flatMap(({ passage, signals, related, sums }, at) =>
      mayCarry(passage)
        ? themes.map(({ slug: theme }): Pair => {
            const hits = signals.get(theme) ?? []
            const near = [found[at - 1], found[at + 1]].map(other => other?.sums.get(theme) ?? 0)
            return {
              passage: passage.id,
              theme,
              values: valuesOf(hits, Math.max(...near)),
              trust: sums.get(theme) ?? 0,
              signals: hits.length,
              related: atLeastOne((related.get(theme) ?? []).map(({ prior }) => prior)),
            }
          })
        : [],
    )
  }
}

/** The signals of the passages beside it; whether one stands in its very form; the longest phrase; the rarest. */
const valuesOf = (hits: readonly SignHit[], near: number): readonly number[] => [
  near,
  hits.some(({ exact }) => exact) ? 1 : 0,
  Math.min(3, Math.max(0, ...hits.map(({ words }) => words))),
  Math.min(commonest, ...hits.map(({ phrase }) => commonness(phrase))),
]

/** How likely it is, from 0 to 1, that a passage carries a theme. A signal with a good record is worth no more than one
 * nobody knows yet: to have stood in the right passages before is not to be right here. */
export const likelihood = ({ bias, weights }: Model, { values, trust }: Pick<Pair, 'values' | 'trust'>): number =>
  Math.sqrt(Math.min(1, trust / unknownTrust)) /
  (1 + Math.exp(-values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), bias)))

/** What an editor has already said of a post makes related words count as well: the theme is there, only where? */
export const likelihoodOffered = (model: Model, pair: Pair): number => {
  const own = likelihood(model, pair)
  return own + relatedShare * pair.related * (1 - own)
}

const relatedShare = 0.6

/** How likely one of several independent signs is right. */
const atLeastOne = (shares: readonly number[]): number => 1 - shares.reduce((miss, share) => miss * (1 - share), 1)

const byTheme = (hits: readonly SignHit[]): ReadonlyMap<string, readonly SignHit[]> => {
  const themes = new Map<string, SignHit[]>()
  for (const hit of hits) themes.set(hit.theme, [...(themes.get(hit.theme) ?? []), hit])
  return themes
}
