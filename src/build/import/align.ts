// Which passages of a new text are the standing ones, so that each keeps its id: links, notes and evidence hang on it.
// From the surest to the weakest: equal words in order, equal words elsewhere, like words between, like words elsewhere.
import { highestNumber, passageId } from '../../corpus/passages.ts'
import { matchInOrder } from './align-exact.ts'
import { alikeAnywhere, alikeInOrder } from './align-similar.ts'
import { afterBullet } from './lines.ts'

/** How like two passages must be to be one: between neighbours that stayed, and anywhere else in the post. From 0 to 1;
 * where a fifth of the words is other, it is 0.8. */
export const likeness = { between: 0.6, anywhere: 0.75 } as const

/** A passage of the new text. `from` is the index of the standing one whose id it keeps. */
export interface AlignedPassage {
  readonly id: string
  readonly how: 'same' | 'moved' | 'changed' | 'new'
  readonly from?: number
}

/** All passages of the new text with their ids, and the ids that are used no more. `last` is the highest ever given. */
export interface Alignment {
  readonly passages: readonly AlignedPassage[]
  readonly retired: readonly string[]
  readonly last: number
}

/** A passage that stands. */
export interface Standing {
  readonly id: string
  readonly text: string
}

/** Gives each of `texts` the id of the standing passage it is, or a new one after `last`. Ids must each be their own. */
export function alignPassages(standing: readonly Standing[], texts: readonly string[], last: number): Alignment {
  const before = standing.map(({ text }) => keyOf(text))
  const next = texts.map(keyOf)
  const inOrder = matchInOrder(before, next)
  const from = [...inOrder]
  const how = from.map((at): AlignedPassage['how'] => (at < 0 ? 'new' : 'same'))
  const taken = new Set(from.filter(at => at >= 0))
  const join = (to: number, at: number, why: AlignedPassage['how']): void => {
    from[to] = at
    how[to] = why
    taken.add(at)
  }
  matchMoved({ before, next, from, taken, join })
  const open = (): Open => ({
    before: standing.flatMap((_, at) => (taken.has(at) ? [] : [at])),
    next: texts.flatMap((_, at) => ((from[at] ?? -1) >= 0 ? [] : [at])),
  })
  for (const gap of gapsOf(inOrder, open())) {
    for (const [at, to] of alikeInOrder(pick(before, gap.before), pick(next, gap.next), likeness.between)) {
      join(gap.next[to] ?? 0, gap.before[at] ?? 0, 'changed')
    }
  }
  const rest = open()
  for (const [at, to] of alikeAnywhere(pick(before, rest.before), pick(next, rest.next), likeness.anywhere)) {
    join(rest.next[to] ?? 0, rest.before[at] ?? 0, 'changed')
  }
  let highest = Math.max(last, highestNumber(standing.map(({ id }) => id)))
  const passages = texts.map((_, to): AlignedPassage => {
    const at = from[to] ?? -1
    const id = standing[at]?.id
    if (id !== undefined) return { id, how: how[to] ?? 'same', from: at }
    highest += 1
    return { id: passageId(highest), how: 'new' }
  })
  return { passages, retired: standing.flatMap(({ id }, at) => (taken.has(at) ? [] : [id])), last: highest }
}

/** What two equal passages share: white space and a bullet are no difference. */
const keyOf = (text: string): string => {
  const line = text.trim()
  return (afterBullet(line) ?? line).replace(/\s+/gu, ' ')
}

interface Open {
  readonly before: readonly number[]
  readonly next: readonly number[]
}

const pick = (texts: readonly string[], at: readonly number[]): readonly string[] => at.map(index => texts[index] ?? '')

interface Moving {
  readonly before: readonly string[]
  readonly next: readonly string[]
  readonly from: readonly number[]
  readonly taken: ReadonlySet<number>
  readonly join: (to: number, at: number, why: 'moved') => void
}

/** Passages with equal words that stand in another place. */
function matchMoved({ before, next, from, taken, join }: Moving): void {
  const free = new Map<string, number[]>()
  for (const [at, key] of before.entries()) {
    if (taken.has(at)) continue
    const queue = free.get(key)
    if (queue === undefined) free.set(key, [at])
    else queue.push(at)
  }
  for (const queue of free.values()) queue.reverse()
  for (const [to, key] of next.entries()) {
    const at = (from[to] ?? -1) < 0 ? free.get(key)?.pop() : undefined
    if (at !== undefined) join(to, at, 'moved')
  }
}

/** What is open between two passages that stayed in their order, stretch by stretch. */
function gapsOf(inOrder: readonly number[], open: Open): readonly Open[] {
  const gaps: Open[] = []
  let [low, at, first] = [0, 0, 0]
  const close = (highBefore: number, highNext: number): void => {
    const next: number[] = []
    const before: number[] = []
    while ((open.next[at] ?? Infinity) < highNext) next.push(open.next[at++] ?? 0)
    while ((open.before[first] ?? Infinity) < low) first += 1
    while ((open.before[first] ?? Infinity) < highBefore) before.push(open.before[first++] ?? 0)
    if (next.length > 0 && before.length > 0) gaps.push({ before, next })
    low = highBefore
  }
  for (const [to, was] of inOrder.entries()) if (was >= 0) close(was, to)
  close(Infinity, Infinity)
  return gaps
}
