// Reading paths against the posts: each step must lead to a passage that is there, and to each passage once.
import type { ReadingPath } from '../corpus/schema.ts'
import type { CompiledPost } from './compile-themes.ts'
import { byCodeUnit, oneOf } from './faults.ts'
import type { Report } from './faults.ts'
import { suggest } from './nearest.ts'
import type { PathRecord, StepRecord } from './read-paths.ts'
import { hasSoundTexts } from './read-post.ts'

/** All paths by their place, then by slug; those without a place come last. */
export const compilePaths = (
  records: readonly PathRecord[],
  posts: readonly CompiledPost[],
  report: Report,
): readonly ReadingPath[] => {
  const bySlug = new Map(posts.map(compiled => [compiled.post.slug, compiled]))
  for (const record of records) checkSteps(record, bySlug, report)
  reportRepeats(records, report)
  const placeOf = ({ facts }: PathRecord) => facts.values.place ?? Infinity
  return records
    .toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : placeOf(a) > placeOf(b) ? 1 : byCodeUnit(a.slug, b.slug)))
    .map(({ slug, facts, opening, steps }) => ({
      slug,
      name: facts.values.name ?? '',
      for: facts.values.for ?? '',
      opening,
      steps: steps.map(({ says, post, passage }) => ({ says, post, passage })),
    }))
}

const checkSteps = ({ file, steps }: PathRecord, posts: ReadonlyMap<string, CompiledPost>, report: Report): void => {
  for (const [at, { post, passage, line }] of steps.entries()) {
    const there = posts.get(post)
    const isSame = (other: StepRecord) => other.post === post && other.passage === passage
    if (there === undefined) {
      const slugs = [...posts.keys()]
      const found = `a step to the post "${post}", which is not there`
      report({ file, line, found, expected: oneOf(slugs), mend: suggest(post, slugs, 'correct it') })
    } else if (hasSoundTexts(there.record) && !there.post.passages.some(({ id }) => id === passage)) {
      const ids = there.post.passages.map(({ id }) => id)
      report({ file, line, found: `no passage ${passage} in "${post}"`, expected: oneOf(ids), mend: 'correct the id' })
    } else if (steps.findIndex(isSame) < at) {
      const found = `a second step to ${passage} of "${post}"`
      report({ file, line, found, expected: 'each passage once in a path', mend: 'take one away' })
    }
  }
}

/** Two files may come to one slug (`My path.md`, `my-path.md`), and two paths of one name cannot be told apart. */
const reportRepeats = (records: readonly PathRecord[], report: Report): void => {
  for (const [at, { slug, file, facts }] of records.entries()) {
    const before = records.slice(0, at)
    const twin = before.find(other => other.slug === slug)
    const { name } = facts.values
    const namesake = before.find(other => name !== undefined && other.facts.values.name === name)
    if (twin !== undefined) {
      const found = `the path "${slug}" again (first in ${twin.file})`
      report({ file, line: 1, found, expected: 'one file for each path', mend: 'rename one of them' })
    } else if (namesake !== undefined) {
      const found = `the name "${name}" again (first in ${namesake.file})`
      report({ file, line: facts.lineOf('name'), found, expected: 'a name of its own', mend: 'change one of them' })
    }
  }
}
