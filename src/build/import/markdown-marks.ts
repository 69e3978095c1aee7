// Marked words as Markdown that reads back as the same words under the same marks. Where CommonMark 0.31 (6.2, flanking
// delimiters) has no way to write an emphasis, the emphasis goes; a link and the words never do. What is printed is read
// back before it is believed.
import type { Mark } from '../../corpus/schema.ts'
import { openDocument } from '../document.ts'
import { readBlocks } from '../markdown.ts'
import { mayHaveSigns, signsIn } from '../tangled.ts'
import { mayStand } from './html-address.ts'

/** A passage to print. `escape` is for its words, `whole` makes a whole block of the finished line. */
export interface Unprinted {
  readonly text: string
  readonly marks: readonly Mark[]
  escape(text: string): string
  whole(line: string): string
}

/** The block of a passage with marks. */
export function printMarks(passage: Unprinted): string {
  const { text, marks, escape, whole } = passage
  const nested = properlyNested(text, marks)
  const links = nested.filter(({ kind }) => kind === 'link')
  const edges = edgesOf(nested)
  const easy = nested.filter(mark => mark.kind === 'link' || standsFree(text, mark, edges))
  for (const kept of [nested, easy, links]) {
    const printed = whole(withSigns(passage, kept))
    if (mayHaveSigns(signsIn(printed)) && readsAs(printed, text, kept)) return printed
  }
  return whole(escape(text))
}

/** Outer marks first; of two over the same words, in the order of their names. */
const inOrder = (marks: readonly Mark[]): readonly Mark[] =>
  marks.toSorted((a, b) => a.start - b.start || b.end - a.end || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0))

/** The marks that can be written at all, each around its words alone: no link in a link, no emphasis in an emphasis. */
function properlyNested(text: string, marks: readonly Mark[]): readonly Mark[] {
  const kept = new Set<Mark>()
  let open: Mark[] = []
  let lastLink = 0
  for (const mark of inOrder(marks.flatMap(one => aroundWords(text, one)))) {
    if (mark.kind === 'link') {
      if (mark.start < lastLink || !mayStand(mark.href)) continue
      lastLink = mark.end
    }
    open = open.filter(({ end }) => end > mark.start)
    if (mark.kind !== 'link' && open.some(outer => outer.kind === mark.kind || outer.end < mark.end)) continue
    for (const outer of open) if (outer.end < mark.end) kept.delete(outer)
    open = [...open.filter(outer => kept.has(outer)), mark]
    kept.add(mark)
  }
  return [...kept]
}

function aroundWords(text: string, mark: Mark): readonly Mark[] {
  const inside = text.slice(mark.start, mark.end)
  const start = mark.start + inside.length - inside.trimStart().length
  const end = start + inside.trim().length
  return start < end ? [{ ...mark, start, end }] : []
}

const letter = /^[\p{L}\p{N}]$/u
const noLetter = /^[\s\p{P}]?$/u

/** How often emphasis begins or ends at a place of the text. */
function edgesOf(marks: readonly Mark[]): ReadonlyMap<number, number> {
  const edges = new Map<number, number>()
  for (const { kind, start, end } of marks)
    if (kind !== 'link') for (const edge of [start, end]) edges.set(edge, (edges.get(edge) ?? 0) + 1)
  return edges
}

/** Whether an emphasis stands around whole words, and no other begins or ends beside it. */
function standsFree(text: string, { start, end }: Mark, marked: ReadonlyMap<number, number>): boolean {
  const isAlone = marked.get(start) === 1 && marked.get(end) === 1
  const edges = [text.charAt(start), text.charAt(end - 1)]
  const around = [text.charAt(start - 1), text.charAt(end)]
  return isAlone && edges.every(one => letter.test(one)) && around.every(one => noLetter.test(one))
}

const sign = { emphasis: '*', strong: '**', link: '[' } as const

/** An address as it stands in a link (CommonMark 6.3): bare where none of its letters could be a sign. */
const destination = (href: string): string =>
  /^[\w:/?=.,;%#~+-]+$/.test(href) && !href.includes('_')
    ? href
    : `<${href.replace(/[\\<>&{}*_`[\]]/g, String.raw`\$&`)}>`

const closing = (mark: Mark): string => (mark.kind === 'link' ? `](${destination(mark.href)})` : sign[mark.kind])

/** The words with a backslash where one is needed, and the signs of the marks between them. */
function withSigns({ text, escape }: Unprinted, marks: readonly Mark[]): string {
  // Every backslash of the escaped text stands before the letter it keeps, so that letters can be told by their place.
  const letters = escape(text).match(/\\[^]|[^]/g) ?? []
  const line: string[] = []
  const open: Mark[] = []
  let at = 0
  const upTo = (end: number) => {
    for (; at < end; at += 1) line.push(letters[at] === '_' ? String.raw`\_` : (letters[at] ?? ''))
  }
  const closeBy = (place: number) => {
    for (let inner = open.at(-1); inner !== undefined && inner.end <= place; inner = open.at(-1)) {
      upTo(inner.end)
      line.push(closing(inner))
      open.pop()
    }
  }
  for (const mark of inOrder(marks)) {
    closeBy(mark.start)
    upTo(mark.start)
    // A picture is written ![…](…); these are words and a link.
    if (mark.kind === 'link' && line.at(-1) === '!') line.splice(-1, 1, String.raw`\!`)
    line.push(sign[mark.kind])
    open.push(mark)
  }
  closeBy(text.length)
  upTo(text.length)
  return line.join('')
}

/** Whether a block reads back as just these words and marks. */
function readsAs(printed: string, text: string, marks: readonly Mark[]): boolean {
  let faults = 0
  const [block, ...others] = readBlocks(openDocument({ file: 'original.md', text: `${printed}\n` }), () => {
    faults += 1
  })
  const same = block !== undefined && others.length === 0 && faults === 0 && block.text === text
  return same && keysOf(block.marks) === keysOf(marks)
}

const keysOf = (marks: readonly Mark[]): string =>
  JSON.stringify(inOrder(marks).map(mark => [mark.kind, mark.start, mark.end, mark.kind === 'link' ? mark.href : '']))
