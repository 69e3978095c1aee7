// post.md of a post: a new one, or the one that stands, of which only the lines change that passages and decisions call for.
// All else in it is the editor's, and stays.
import type { TextFile } from '../open-folder.ts'
import type { Change } from './changes.ts'
import { noTheme } from './decisions.ts'
import { printPost, setFact } from './facts-text.ts'
import type { Doubt } from './importer.ts'
import type { Passages } from './plan-passages.ts'
import type { People } from './plan-people.ts'
import { readAllFacts, readFacts } from './read-back.ts'
import type { ReadyPost } from './ready-post.ts'
import type { Decisions } from './source.ts'

/** post.md as it is accounted for, and as it is to be. */
export interface PostFacts {
  readonly before: TextFile
  readonly after: string
  readonly isNew: boolean
  readonly changes: readonly Change[]
}

interface Known {
  readonly path: string
  readonly plan: Passages
  readonly post: TextFile | undefined
  readonly decisions: Decisions
  readonly people: People
  readonly replace: boolean
}

/** Plans the post.md of a post. */
export function factsOf(post: ReadyPost, { path, plan, post: standing, decisions, people, replace }: Known): PostFacts {
  const themes = [...new Set(post.tags.flatMap(tag => decisions.themes.get(tag) ?? []))].filter(one => one !== noTheme)
  if (standing === undefined) {
    const missing = post.blocks.flatMap(({ missing: what }, at) => {
      const passage = plan.written[at]?.id
      return what === undefined || passage === undefined ? [] : [{ passage, what }]
    })
    const [source] = post.sources
    const authors = people.take(post.authors, post.line)
    const text = printPost({
      ...post,
      byline: post.shownByline,
      source,
      authors,
      lastPassage: plan.last,
      suggestedThemes: themes,
      missing,
    })
    return { before: { file: `${path}/post.md`, text }, after: text, isNew: true, changes: [] }
  }
  const facts = readAllFacts(standing)
  const changes: Change[] = []
  let after = standing.text
  if (plan.state === 'other' && plan.last > (Number(facts['lastPassage']) || 0)) {
    after = setFact(after, { name: 'lastPassage', value: plan.last })
    changes.push({ kind: 'fact', id: 'lastPassage', is: String(plan.last) })
  }
  if (facts['suggestedThemes'] === undefined && themes.some(theme => !hasTheme(facts, theme))) {
    after = setFact(after, { name: 'suggestedThemes', value: themes, below: 'lastPassage' })
    changes.push({ kind: 'fact', id: 'suggestedThemes', is: themes.join(', ') })
  }
  const [source] = post.sources
  if (replace && facts['source'] === undefined && source !== undefined)
    after = setFact(after, { name: 'source', value: source, below: 'byline' })
  return { before: standing, after, isNew: false, changes }
}

const hasTheme = (facts: Readonly<Record<string, unknown>>, theme: string): boolean =>
  [facts['themes'], facts['weakThemes']].some(
    themes => typeof themes === 'object' && themes !== null && Object.hasOwn(themes, theme),
  )

/** What an editor has written otherwise than the source, and keeps. */
export function keptFacts({ line, title, date }: ReadyPost, before: TextFile, settled: number): readonly Doubt[] {
  const facts = readFacts(before)
  const otherDay = facts['date'] !== undefined && facts['date'] !== date
  return [
    ...(settled > 0
      ? [{ line, about: `“${title}” stands with another title or byline in post.md, which is kept` }]
      : []),
    ...(otherDay
      ? [{ line, about: `“${title}” is of ${date} here and of ${facts['date']} in post.md, which is kept` }]
      : []),
  ]
}
