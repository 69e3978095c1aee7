// Which lines of a post are items of a list: bulleted, numbered, or known only by standing together.
// A list with no bullets is three or more short lines in a row; a line ending in a colon above them makes it sure.
import { afterBullet, endsSentence, introduces, isShort, lostLink, numberedAs } from './lines.ts'
import type { PageLine } from './page-lines.ts'

/** A line told to be an item; `unsure` says what else it could be. */
export interface Item {
  readonly kind: 'list-item'
  readonly unsure?: string
}

const sure: Item = { kind: 'list-item' }

/** The items among the lines, by their index. */
export function listItems(lines: readonly PageLine[]): ReadonlyMap<number, Item> {
  const items = new Map<number, Item>()
  for (const at of lines.keys()) if (isMarked(lines, at)) items.set(at, sure)
  for (let at = 0; at < lines.length; at += 1) {
    const run = items.has(at) ? [] : bareRun(lines, at)
    const verdict = run.length === 0 ? undefined : judge(lines, run)
    if (verdict === undefined) continue
    for (const index of run) if (!items.has(index)) items.set(index, verdict)
    at = run.at(-1) ?? at
  }
  return items
}

/** A bullet, or a number whose neighbour above or below carries the number before or after it. */
function isMarked(lines: readonly PageLine[], at: number): boolean {
  const line = lines[at]?.text ?? ''
  const number = numberedAs(line)
  if (afterBullet(line) !== undefined) return true
  if (number === undefined) return false
  return numberedAs(lines[at - 1]?.text ?? '') === number - 1 || numberedAs(lines[at + 1]?.text ?? '') === number + 1
}

/** The short lines from `at` on that stand together, with the same gap between them (0, or 1 below a colon). */
function bareRun(lines: readonly PageLine[], at: number): readonly number[] {
  const spaced = introduces(lines[at - 1]?.text ?? '') && lines[at + 1]?.gap !== 0
  const run: number[] = []
  for (let index = at; index < lines.length; index += 1) {
    const { text = '', gap = 0 } = lines[index] ?? {}
    const together = index === at || (spaced ? gap > 0 : gap === 0)
    if (!together || !isShort(text) || introduces(text) || lostLink(text) === 'lost') break
    run.push(index)
    if (spaced && /[.!?]$/.test(text)) break
  }
  return run
}

/** Short lines are a list when few of them end as sentences; how sure that is depends on the line above. */
function judge(lines: readonly PageLine[], run: readonly number[]): Item | undefined {
  const [first = 0, last = 0] = [run[0], run.at(-1)]
  const open = run.filter(index => !endsSentence(lines[index]?.text ?? '')).length
  const colon = introduces(lines[first - 1]?.text ?? '')
  const spaced = run.length > 1 && lines[last]?.gap !== 0
  const groupEnds = (lines[last + 1]?.gap ?? 1) > 0
  if (!groupEnds || run.length < 2 || open < (colon ? run.length / 2 : run.length - 1)) return undefined
  if (run.length === 2) return colon && !spaced ? { kind: 'list-item', unsure: 'an item of a list of two' } : undefined
  return colon && !spaced ? sure : { kind: 'list-item', unsure: 'an item of a list with no bullets' }
}
