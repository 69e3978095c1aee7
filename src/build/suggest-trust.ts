// How far a signal is to be trusted: as far as the posts show that an editor has been through. Where they do not know it,
// as far as signals in general.
import type { Passage, Post, Theme } from '../corpus/schema.ts'
import type { FindSigns, SignHit } from './suggest-signs.ts'

/** Only what tells something can carry a theme: never a heading, a caption or a note. */
export const mayCarry = ({ kind }: Passage): boolean => kind === 'prose' || kind === 'list-item'

/** What a passage says, in every text there is of it. */
export const textsOf = ({ original, retold }: Passage): readonly string[] =>
  [original, retold].flatMap(text => text ?? [])

/** From 0 to 1: how likely a passage that holds the sign carries its theme. */
type Trust = (hit: Pick<SignHit, 'theme' | 'sign' | 'prior'>) => number

/** The prior of a sign is worth as much as so many passages. */
const priorPassages = 2

/** Counts, for each sign in the checked posts, in how many of the passages that hold it the theme was marked. */
export const learnTrust = (themes: readonly Theme[], checked: readonly Post[], find: FindSigns): Trust => {
  const marked = new Set(themes.flatMap(({ slug, evidence }) => evidence.map(at => `${slug} ${at.post} ${at.passage}`)))
  const seen = new Map<string, { right: number; all: number }>()
  for (const { slug, passages } of checked) {
    for (const passage of passages.filter(mayCarry)) {
      for (const { theme, sign } of find(textsOf(passage))) {
        const count = seen.get(`${theme} ${sign}`) ?? { right: 0, all: 0 }
        seen.set(`${theme} ${sign}`, count)
        count.all += 1
        if (marked.has(`${theme} ${slug} ${passage.id}`)) count.right += 1
      }
    }
  }
  return ({ theme, sign, prior }) => {
    const { right, all } = seen.get(`${theme} ${sign}`) ?? { right: 0, all: 0 }
    return (prior * priorPassages + right) / (priorPassages + all)
  }
}
