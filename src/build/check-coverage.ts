// What the content could still say: prose that no theme carries, and words of themes and of the word list that no passage
// holds any more. These are hints: a passage may be about none of the themes, and a week still to come may use the words.
import { counted } from '../corpus/counted.ts'
import { isUnfilled } from './check-unfilled.ts'
import type { Fault } from './faults.ts'
import type { PostTextFile } from './post-text.ts'
import type { PostRecord } from './read-post.ts'
import type { FactsFile, Records } from './records.ts'
import type { ThemeFacts } from './content-schemas.ts'
import { keysOf, standInRow } from './words-in-row.ts'

/** How many prose passages there are, and how many of them a theme carries. */
export interface Coverage {
  readonly prose: number
  readonly carried: number
}

interface PostCoverage extends Coverage {
  readonly missing: readonly string[]
}

const proseOf = ({ retold, original }: PostRecord): readonly string[] => [
  ...new Set(
    (retold ?? original)?.passages.flatMap(({ id, kind, text }) =>
      kind === 'prose' && id !== undefined && !isUnfilled(text) ? [id] : [],
    ),
  ),
]

const coverageIn = (post: PostRecord): PostCoverage => {
  const { themes = {}, weakThemes = {} } = post.facts.values
  const carried = new Set([themes, weakThemes].flatMap(lists => Object.values(lists).flat()))
  const prose = proseOf(post)
  const missing = prose.filter(id => !carried.has(id))
  return { prose: prose.length, carried: prose.length - missing.length, missing }
}

const postsOf = ({ weeks }: Records): readonly PostRecord[] => weeks.flatMap(({ posts }) => posts)

/** All posts together. */
export const coverageOf = (records: Records): Coverage => {
  const all = postsOf(records).map(coverageIn)
  const sum = (name: keyof Coverage) => all.reduce((total, one) => total + one[name], 0)
  return { prose: sum('prose'), carried: sum('carried') }
}

/** One hint for each post with prose that no theme carries. */
export const coverageHints = (records: Records): readonly Fault[] =>
  postsOf(records).flatMap(post => {
    const { prose, missing } = coverageIn(post)
    if (missing.length === 0) return []
    const found = `${missing.length} of ${counted(prose, 'prose passage')} with no theme (${missing.join(', ')})`
    const mend = 'name them under themes or weakThemes where one fits'
    return [{ file: post.file, line: post.facts.lineOf('themes'), found, expected: 'a theme for each', mend }]
  })

/**
 * One hint for each theme with signals that stand in no text of any post. Nothing is said while the author's own words of a
 * post are not here: they may hold them.
 */
export const signalHints = (records: Records): readonly Fault[] => {
  const posts = postsOf(records)
  if (posts.some(({ original }) => original === undefined)) return []
  const texts = posts
    .flatMap(({ retold, original }): readonly (PostTextFile | undefined)[] => [retold, original])
    .flatMap(text => text?.passages.map(passage => keysOf(passage.text, 'term')) ?? [])
  const stands = (signal: string): boolean => {
    const wanted = keysOf(signal, 'term')
    return texts.some(text => standInRow(wanted, text))
  }
  return records.themes.flatMap(theme => unheldIn(theme, stands))
}

const unheldIn = ({ file, facts }: FactsFile<ThemeFacts>, stands: (signal: string) => boolean): readonly Fault[] => {
  const unheld = (facts.values.signals ?? []).filter(signal => !isUnfilled(signal) && !stands(signal))
  if (unheld.length === 0) return []
  const found = `signals that stand in no passage (${unheld.join(', ')})`
  const mend = 'take them away, or leave them for posts still to come'
  return [{ file, line: facts.lineOf('signals'), found, expected: 'words that the posts use', mend }]
}
