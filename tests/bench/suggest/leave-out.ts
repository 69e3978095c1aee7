// Suggestions for a post that had no part in making them: its evidence is withheld, the others teach, fit the weights and
// choose the threshold. Whatever is looked up for the post left out is looked up without its own marks.
import type { Corpus, Passage, Post, Theme } from '../../../src/corpus/schema.ts'
import { signalFinder } from '../../../src/build/suggest-signs.ts'
import { likelihood, weigher, type Model, type Pair } from '../../../src/build/suggest-weigh.ts'
import { fit, type Sample } from './fit.ts'

/** Which texts of a post are read. */
export type Told = 'original' | 'retold' | 'both'

export interface Condition {
  readonly told: Told
  /** Whether signals that stand in the tested post alone are taken away: for a new post nobody has written any. */
  readonly withheld: boolean
}

/** The texts that models are fitted on: what a week has when it is brought in, and what it has later. */
export const taughtBy = (corpus: Corpus): readonly Told[] =>
  corpus.posts.some(({ editions }) => editions.includes('original')) ? ['original', 'both'] : ['retold']

/** A post in some of its texts. */
export const inTexts = (post: Post, told: Told): Post => ({
  ...post,
  passages: post.passages.map(({ original, retold, ...passage }): Passage => ({
    ...passage,
    ...(told !== 'retold' && original !== undefined && { original }),
    ...(told !== 'original' && retold !== undefined && { retold }),
  })),
})

/** Themes as they would stand had nobody marked the post, and, if so wished, had nobody written signals with it in mind. */
export const themesWithout = (corpus: Corpus, post: Post, withheld: boolean): readonly Theme[] => {
  const elsewhere = withheld ? signalsElsewhere(corpus, post) : undefined
  return corpus.themes.map(theme => ({
    ...theme,
    evidence: theme.evidence.filter(at => at.post !== post.slug),
    signals: theme.signals.filter(signal => elsewhere?.(theme, signal) ?? true),
  }))
}

const signalsElsewhere = ({ themes, posts }: Corpus, post: Post): ((theme: Theme, signal: string) => boolean) => {
  const textsIn = (some: readonly Post[]) =>
    some.flatMap(({ passages }) => passages.flatMap(({ original = '', retold = '' }) => [original, retold]))
  const own = textsIn([post])
  const others = textsIn(posts.filter(other => other !== post))
  return (theme, signal) => {
    const find = signalFinder([{ ...theme, signals: [signal] }])
    return themes.includes(theme) && (find(own).length === 0 || find(others).length > 0)
  }
}

interface Known {
  readonly corpus: Corpus
  /** The posts that may teach. */
  readonly teachers: readonly Post[]
}

/** All pairs of a post that is not among the teachers. */
export const pairsOf = ({ corpus, teachers }: Known, post: Post, { told, withheld }: Condition): readonly Pair[] => {
  const slugs = new Set(teachers.map(({ slug }) => slug))
  const themes = themesWithout(corpus, post, withheld).map(theme => ({
    ...theme,
    evidence: theme.evidence.filter(at => slugs.has(at.post)),
  }))
  return weigher(themes, teachers)(inTexts(post, told))
}

/** How clearly a passage of a post carries a theme: 2 clearly, 1 weakly, 0 not at all. */
export const gradesOf = ({ themes }: Corpus, post: Post): ReadonlyMap<string, number> =>
  new Map(
    themes.flatMap(({ slug, evidence }) =>
      evidence.filter(at => at.post === post.slug).map(at => [`${slug} ${at.passage}`, at.weak ? 1 : 2] as const),
    ),
  )

const samplesOf = (known: Known, post: Post): readonly (Sample & Pick<Pair, 'trust'>)[] => {
  const grades = gradesOf(known.corpus, post)
  return taughtBy(known.corpus).flatMap(told =>
    pairsOf(known, post, { told, withheld: false }).map(({ values, trust, theme, passage }) => ({
      values,
      trust,
      carries: grades.has(`${theme} ${passage}`),
    })),
  )
}

/** The model that some posts fit: weights from all of them, the threshold from each of them left out in turn. */
export const modelFrom = ({ corpus, teachers }: Known): Model => {
  const samples = teachers.map(post => samplesOf({ corpus, teachers: teachers.filter(other => other !== post) }, post))
  const judged = samples.flatMap((own, at) => {
    const inner = { ...fit(samples.filter((_, other) => other !== at).flat()), least: 0 }
    return own.map(({ carries, ...pair }) => ({ carries, likely: likelihood(inner, pair) }))
  })
  return { ...fit(samples.flat()), least: bestLeast(judged) }
}

/** The threshold at which the lesser of precision and recall is greatest: the aim is the same for both. */
const bestLeast = (judged: readonly { readonly carries: boolean; readonly likely: number }[]): number => {
  const carrying = judged.filter(({ carries }) => carries).length
  const scores = Array.from({ length: 41 }, (_, at) => {
    const least = 0.1 + at * 0.02
    const kept = judged.filter(({ likely }) => likely >= least)
    const right = kept.filter(({ carries }) => carries).length
    return { least, lesser: right / Math.max(kept.length, carrying) }
  })
  return scores.reduce((best, score) => (score.lesser > best.lesser ? score : best)).least
}
