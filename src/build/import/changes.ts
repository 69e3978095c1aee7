// How the text of a post in its source differs from the original.md that stands: passage by passage, with ids, and of the
// words only those around the change.
import { quoted } from './importer.ts'
import type { Passages } from './plan-passages.ts'
import type { ReadPassage } from './read-back.ts'

/** One difference. `fact`: a line of post.md that would be added or raised; its `id` is the name of the fact. */
export interface Change {
  readonly kind: 'changed' | 'marks' | 'moved' | 'new' | 'retired' | 'fact'
  readonly id: string
  readonly was?: string
  readonly is?: string
}

/** The differences between the text that stands and the one to be, in the order of the new text; retired ones last. */
export function changesOf({ standing, read, moved, retired }: Passages): readonly Change[] {
  const before = new Map(standing.map(passage => [passage.id, passage]))
  const isMoved = new Set(moved)
  return [
    ...read.flatMap(passage => changeOf(before.get(passage.id), passage, isMoved)),
    ...retired.map((id): Change => ({ kind: 'retired', id, was: startOf(before.get(id)?.text ?? '') })),
  ]
}

function changeOf(before: ReadPassage | undefined, after: ReadPassage, moved: ReadonlySet<string>): readonly Change[] {
  const { id, text } = after
  if (before === undefined) return [{ kind: 'new', id, is: startOf(text) }]
  if (before.text !== text) return [{ kind: 'changed', id, ...aroundChange(before.text, text) }]
  if (moved.has(id)) return [{ kind: 'moved', id, is: startOf(text) }]
  return JSON.stringify(before.marks) === JSON.stringify(after.marks) ? [] : [{ kind: 'marks', id, is: startOf(text) }]
}

const beside = 2
const longest = 10

/** The words that differ, with two on each side; what is cut away is an ellipsis. */
export function aroundChange(before: string, after: string): { readonly was: string; readonly is: string } {
  const [one, two] = [before.split(/(?<=\s)/u), after.split(/(?<=\s)/u)]
  let start = 0
  while (start < Math.min(one.length, two.length) && one[start] === two[start]) start += 1
  let end = 0
  while (end < Math.min(one.length, two.length) - start && one.at(-1 - end) === two.at(-1 - end)) end += 1
  const cut = (words: readonly string[]): string => {
    const [from, to] = [Math.max(0, start - beside), Math.min(words.length, words.length - end + beside)]
    const shown = words.slice(from, Math.min(to, from + longest))
    return `${from > 0 ? '… ' : ''}${shown.join('').trim()}${from + shown.length < words.length ? ' …' : ''}`
  }
  return { was: cut(one), is: cut(two) }
}

/** The first words of a passage. */
const startOf = (text: string): string => {
  const words = text.split(/\s+/u)
  return `${words.slice(0, longest).join(' ')}${words.length > longest ? ' …' : ''}`
}

/** A difference as a line for the editor. */
export function sayChange({ kind, id, was = '', is = '' }: Change): string {
  if (kind === 'changed') return `${id} changed: ${quoted(was)} -> ${quoted(is)}`
  if (kind === 'marks') return `${id} with other emphasis or links: ${quoted(is)}`
  if (kind === 'moved') return `${id} moved: ${quoted(is)}`
  if (kind === 'new') return `${id} new: ${quoted(is)}`
  if (kind === 'retired') return `${id} retired: ${quoted(was)}`
  return `post.md, ${id}: ${is}`
}
