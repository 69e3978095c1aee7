// The passages of one post with their ids and kinds. A text that stands in the folder rules: its ids are for good, so
// the page's lines take them over one for one, and where the numbers differ nothing can be told, and nothing is written.
import type { Fault } from '../faults.ts'
import type { TextFile } from '../open-folder.ts'
import type { ImportedPost } from './importer.ts'
import { quoted } from './importer.ts'
import type { WrittenPassage } from './markdown-text.ts'
import { readPassages } from './read-back.ts'
import type { StandingWeek } from './standing-week.ts'

/** The passages, or why there can be none. */
export type PassagePlan =
  | { readonly kind: 'passages'; readonly passages: readonly WrittenPassage[] }
  | { readonly kind: 'fault'; readonly fault: Fault }

/** Plans the passages of a post whose folder is `path`. */
export function planPassages(week: StandingWeek, path: string, post: ImportedPost): PassagePlan {
  const original = week.text(`${path}/original.md`)
  const ruling = week.text(`${path}/retold.md`) ?? original
  if (ruling === undefined) {
    return { kind: 'passages', passages: post.blocks.map(({ kind, text }, at) => ({ id: `p${at + 1}`, kind, text })) }
  }
  const standing = readPassages(ruling)
  if (standing.length !== post.blocks.length)
    return { kind: 'fault', fault: otherNumber(ruling, standing.length, post) }
  const unsure = unsureIds(ruling, standing)
  if (unsure !== undefined) return { kind: 'fault', fault: unsure }
  const passages = like(standing, post)
  const other = original === undefined ? [] : otherIds(readPassages(original), passages)
  if (original !== undefined && other.length > 0) return { kind: 'fault', fault: otherWords(original, other) }
  return { kind: 'passages', passages }
}

/** Ids that cannot rule: passages without one (told by their place), and ids that stand twice. */
function unsureIds({ file }: TextFile, standing: readonly WrittenPassage[]): Fault | undefined {
  const ids = standing.map(({ id }) => id)
  const without = ids.flatMap((id, at) => (id === '' ? [`block ${at + 1}`] : []))
  const twice = ids.filter((id, at) => id !== '' && ids.indexOf(id) === at && ids.lastIndexOf(id) > at)
  if (without.length + twice.length === 0) return undefined
  const found = [
    ...(without.length > 0 ? [`no id on ${without.join(', ')}`] : []),
    ...(twice.length > 0 ? [`${twice.join(', ')} twice`] : []),
  ].join(' and ')
  const mend = 'correct the ids, which npm run check:content names by line; nothing was written'
  return { file, line: 1, found, expected: 'an id of its own for each passage', mend }
}

/** The words of the page under the ids and kinds of a text that stands; a bullet goes only where an item stands. */
const like = (standing: readonly WrittenPassage[], { blocks }: ImportedPost): readonly WrittenPassage[] =>
  standing.map(({ id, kind }, at) => {
    const { bare = '', source = '' } = blocks[at] ?? {}
    return { id, kind, text: kind === 'list-item' ? bare : source }
  })

/** The ids whose words are not the same in both. */
function otherIds(one: readonly WrittenPassage[], two: readonly WrittenPassage[]): readonly string[] {
  const textIn = (all: readonly WrittenPassage[], id: string) => all.find(passage => passage.id === id)?.text
  const ids = [...new Set([...two, ...one].map(({ id }) => id))]
  return ids.filter(id => textIn(one, id) !== textIn(two, id))
}

const otherNumber = ({ file }: TextFile, count: number, { title, line, blocks }: ImportedPost): Fault => ({
  file,
  line: 1,
  found: `${count} passages, while the page has ${blocks.length} for ${quoted(title)} (line ${line})`,
  expected: 'the same number in both',
  mend: 'bring the two into step, block for block; nothing was written',
})

const otherWords = ({ file }: TextFile, ids: readonly string[]): Fault => ({
  file,
  line: 1,
  found: `other words than on the page in ${ids.join(', ')}`,
  expected: 'the same words, or no such file',
  mend: 'keep the file as it is, or take it away and import again; nothing was written',
})
