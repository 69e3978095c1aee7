// The lines of one post as passages: every line is one. What a line is shows only beside its neighbours, so the rules
// below run from the surest to the weakest, and the first that knows a line has it; the last one calls it prose.
import type { PassageKind } from '../../corpus/schema.ts'
import type { Doubt, ImportedBlock } from './importer.ts'
import { quoted } from './importer.ts'
import { beginsLikeByline } from './bylines.ts'
import * as is from './lines.ts'
import { listItems } from './list-items.ts'
import type { PageLine } from './page-lines.ts'

/** Passages in order, one for each line, and what the editor should look at. */
export interface Blocks {
  readonly blocks: readonly ImportedBlock[]
  readonly doubts: readonly Doubt[]
}

/** What a rule says of a line: its kind, and, where the rule may be wrong, what else the line could be. */
interface Verdict {
  readonly kind: PassageKind
  readonly unsure?: string
}

type Rule = (at: number) => Verdict | undefined

/** Tells the kinds of the lines of one post. */
export function readBlocks(lines: readonly PageLine[]): Blocks {
  const rules = rulesFor(lines)
  const doubts: Doubt[] = []
  const blocks = lines.map((line, at): ImportedBlock => {
    const verdict = rules.reduce<Verdict | undefined>((known, rule) => known ?? rule(at), undefined) ?? {
      kind: 'prose',
    }
    const block = blockOf(line, verdict.kind, lines)
    doubts.push(...doubtsOf({ line, verdict, block, next: lines[at + 1] }))
    return block
  })
  return { blocks, doubts }
}

function rulesFor(lines: readonly PageLine[]): readonly Rule[] {
  const items = listItems(lines)
  const names = is.namesInside(lines.map(line => line.text).filter(is.endsSentence))
  const text = (at: number): string => lines[at]?.text ?? ''
  const gap = (at: number): number => lines[at]?.gap ?? 1
  const isProse = (at: number): boolean => at >= 0 && at < lines.length && !is.isShort(text(at))
  const isLast = (at: number): boolean => at === lines.length - 1
  const isOpen = (at: number): boolean => is.isShort(text(at)) && !is.endsSentence(text(at))

  const note: Rule = at =>
    lines.slice(at).every(line => is.footnoteSign(line.text) !== undefined) ? { kind: 'note' } : undefined
  const item: Rule = at => items.get(at)
  const link: Rule = at => (is.lostLink(text(at)) === 'lost' ? { kind: 'prose' } : undefined)
  const underProse: Rule = at =>
    isOpen(at) && gap(at) === 0 && at > 0 && is.endsSentence(text(at - 1)) && gap(at + 1) > 0
      ? { kind: 'caption' }
      : undefined
  const named: Rule = at =>
    isOpen(at) && (is.isNameWithDash(text(at)) || is.isKnownName(text(at), names)) ? { kind: 'caption' } : undefined
  const heading: Rule = at => {
    if (!isOpen(at) || isLast(at)) return undefined
    return gap(at) > 0 || at === 0 ? { kind: 'heading' } : { kind: 'heading', unsure: 'a heading; may be a caption' }
  }
  const question: Rule = at => {
    if (!is.isShort(text(at)) || !is.endsAsQuestion(text(at)) || (gap(at) === 0 && at > 0)) return undefined
    if (gap(at + 1) === 0 && isProse(at + 1)) return { kind: 'heading' }
    return isProse(at + 1) && is.countWords(text(at)) <= 8
      ? { kind: 'heading', unsure: 'a heading; may be a question in the text' }
      : undefined
  }
  const loose: Rule = at => (isOpen(at) ? { kind: 'prose', unsure: 'prose; may be a caption or a heading' } : undefined)
  return [note, item, link, underProse, named, heading, question, loose]
}

function blockOf(line: PageLine, kind: PassageKind, lines: readonly PageLine[]): ImportedBlock {
  const bare = is.afterBullet(line.text) ?? line.text
  const block = { line: line.number, kind, text: kind === 'list-item' ? bare : line.text, source: line.text, bare }
  if (kind === 'caption') return { ...block, missing: 'picture' }
  if (kind === 'note' && !hasMark(line, lines)) return { ...block, missing: 'mark' }
  return is.lostLink(line.text) === 'lost' ? { ...block, missing: 'link' } : block
}

/** Whether a footnote's sign stands behind a word somewhere in the post. */
function hasMark(note: PageLine, lines: readonly PageLine[]): boolean {
  const sign = is.footnoteSign(note.text) ?? ''
  return lines.some(line => line !== note && line.text.indexOf(sign, 1) > 0)
}

const lost = {
  picture: 'is read as a caption; the page has no picture with it',
  link: 'breaks off where a link stood; the page does not have its address',
  mark: 'is read as a footnote; nothing on the page carries its mark',
} as const

interface Read {
  readonly line: PageLine
  readonly verdict: Verdict
  readonly block: ImportedBlock
  readonly next: PageLine | undefined
}

function doubtsOf({ line, verdict: { kind, unsure }, block, next }: Read): readonly Doubt[] {
  const says = (about: string): Doubt => ({ line: line.number, about: `${quoted(line.text)} ${about}` })
  const wrapped = kind === 'prose' && !is.endsSentence(line.text) && next?.gap === 0 && /^\p{Ll}/u.test(next.text)
  const byline = beginsLikeByline(line.text) && is.isShort(line.text) && !is.endsSentence(line.text)
  return [
    ...(block.missing === undefined ? [] : [says(lost[block.missing])]),
    ...(unsure === undefined ? [] : [says(`is read as ${unsure}`)]),
    ...(is.lostLink(line.text) === 'perhaps' ? [says('may have been a link; the page has no address for it')] : []),
    ...(byline ? [says('may be a byline; for a post of its own, give it a date line and a title')] : []),
    ...(wrapped ? [says('runs on in the next line; each line became a passage of its own')] : []),
  ]
}
