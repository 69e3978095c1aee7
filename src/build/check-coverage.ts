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
  const stands = standingIn(records)
  return stands === undefined ? [] : records.themes.flatMap(theme => unheldIn(theme, stands))
}

/** One hint for each line of the word list with words "in the posts" that stand in no post, its title among them; silent
 * as above. */
export const wordHints = (records: Records): readonly Fault[] => {
  const titles = postsOf(records).flatMap(({ facts }) => facts.values.title ?? [])
  const stands = standingIn(records, titles)
  if (stands === undefined) return []
  return records.words.flatMap(({ word, inPosts, lines }) =>
    [...new Set(lines)].flatMap(line => {
      const unheld = inPosts.filter((form, at) => lines[at] === line && !isUnfilled(form) && !stands(form))
      if (unheld.length === 0) return []
      const found = `words in the posts for "${word}" that stand in none (${unheld.join(', ')})`
      return [{ file: 'words.md', line, found, expected: 'words that the posts use', mend: notThere }]
    }),
  )
}

const notThere = 'take them away, or leave them for posts still to come'

/** Whether words stand in a text of any post, or in these; undefined while the author's own words of a post are not here. */
const standingIn = (records: Records, others: readonly string[] = []): ((words: string) => boolean) | undefined => {
  const posts = postsOf(records)
  if (posts.some(({ original }) => original === undefined)) return undefined
  const texts = posts
    .flatMap(({ retold, original }): readonly (PostTextFile | undefined)[] => [retold, original])
    .flatMap(text => text?.passages.map(passage => passage.text) ?? [])
  const keys = [...texts, ...others].map(text => keysOf(text, 'term'))
  return words => {
    const wanted = keysOf(words, 'term')
    return keys.some(text => standInRow(wanted, text))
  }
}

const unheldIn = ({ file, facts }: FactsFile<ThemeFacts>, stands: (signal: string) => boolean): readonly Fault[] => {
  const unheld = (facts.values.signals ?? []).filter(signal => !isUnfilled(signal) && !stands(signal))
  if (unheld.length === 0) return []
  const found = `signals that stand in no passage (${unheld.join(', ')})`
  return [{ file, line: facts.lineOf('signals'), found, expected: 'words that the posts use', mend: notThere }]
}
