// Words as they come, gathered into passages: white space becomes one space, marks keep to their words, and a passage
// that ends inside a mark takes the mark into the next one.
import type { Mark, PassageKind } from '../../corpus/schema.ts'
import { longest, trimmed } from './html-divide.ts'
import { fitting } from './html-fitting.ts'
import type { Bare } from './html-fitting.ts'
import { quoted } from './importer.ts'
import type { Doubt, ImportedBlock } from './importer.ts'
import { lineEndsIn } from '../line-ends.ts'

/** A mark that has begun: it starts with the next word. */
export interface OpenMark {
  readonly kind: Mark['kind']
  readonly href: string
  start: number
  /** Whether it holds a word already. */
  used: boolean
}

/** Takes words and gives passages. */
export interface BlockBuilder {
  /** Adds letters; `line` is where they begin. */
  add(text: string, line: number): void
  /** A space, whatever comes. */
  gap(): void
  /** A line that breaks: two in a row part paragraphs. */
  lineBreak(): void
  /** The end of a cell: what follows comes after a semicolon. */
  cell(): void
  /** The end of a passage. */
  part(): void
  /** The end of a passage for something that stands inside it. */
  interrupt(): void
  /** A whole passage by itself. */
  whole(block: Bare): void
  open(kind: Mark['kind'], href?: string): OpenMark
  close(mark: OpenMark): void
  readonly blocks: readonly ImportedBlock[]
}

/** What a builder asks and tells: the kind of the passage that just ended, and what an editor should look at. */
export interface Around {
  kind(): PassageKind
  doubt(doubt: Doubt): void
  /** For a word that is longer than a passage may be; throws. */
  endless(line: number, letters: number): never
  /** For a passage with more links than may be written; throws. */
  crowded(line: number, links: number): never
}

/** Most links of a passage: a build reads 1,000 signs in a paragraph (tangled.ts), and a link has two at most. */
export const mostLinks = 450

const spaces = /[\t\n\f\r \u2028\u2029]+/g

/** A builder of the passages of one post. */
export function blockBuilder(around: Around): BlockBuilder {
  const blocks: ImportedBlock[] = []
  const open: OpenMark[] = []
  let pieces: string[] = []
  let marks: Mark[] = []
  let length = 0
  let line = 0
  let space = false
  let joint = ''
  let breaks = 0
  let cut = 0

  const keep = (block: Bare) => {
    for (const fitted of fitting(block, around)) {
      const links = fitted.marks?.filter(({ kind }) => kind === 'link').length ?? 0
      if (links > mostLinks) around.crowded(fitted.line, links)
      blocks.push(fitted)
    }
  }
  const put = (text: string) => {
    pieces.push(text)
    length += text.length
  }
  const end = (mark: OpenMark) => {
    const { kind, href, start } = mark
    if (start >= 0 && start < length)
      marks.push(kind === 'link' ? { kind, start, end: length, href } : { kind, start, end: length })
    mark.start = -1
  }
  const part = () => {
    if (length > 0) {
      for (const mark of open.toReversed()) end(mark)
      const whole = trimmed(pieces.join(''), ordered(marks), { from: 0, to: length })
      if (whole.text !== '') {
        const asked = around.kind()
        const kind = asked === 'heading' && whole.text.length > longest.heading ? 'prose' : asked
        const kept = kind === 'heading' ? whole.marks.filter(mark => mark.kind === 'link') : whole.marks
        keep({ line, kind, text: whole.text, marks: kept })
      }
    }
    pieces = []
    marks = []
    length = 0
    space = false
    joint = ''
    breaks = 0
    cut = 0
  }
  const add = (text: string, at: number) => {
    const words = text.replace(spaces, ' ')
    const isBlank = words.trim() === ''
    if (words === '') return
    if (words === ' ' || (isBlank && (length === 0 || breaks > 0 || joint !== ''))) {
      space = true
      return
    }
    if (!isBlank && breaks > 1) part()
    if (cut > 0) around.doubt({ line: cut, about: `a picture parts a paragraph: ${quoted(words.trim())} goes on` })
    cut = 0
    if (length === 0) line = at + lineEndsIn(text.slice(0, text.search(/\S/)))
    else if (joint !== '') put(joint)
    else if (space || words.startsWith(' ')) put(' ')
    space = words.endsWith(' ')
    if (!isBlank) breaks = 0
    joint = ''
    for (const mark of open) {
      if (mark.start < 0) mark.start = length
      mark.used ||= !isBlank
    }
    put(words.slice(words.startsWith(' ') ? 1 : 0, space ? -1 : undefined))
  }

  return {
    blocks,
    add,
    part,
    gap: () => void (space = true),
    lineBreak: () => {
      breaks += 1
      space = true
    },
    cell: () => {
      if (length > 0) joint = '; '
    },
    interrupt: () => {
      const inside = length > 0 && breaks < 2 ? line : 0
      part()
      cut = inside
    },
    whole: keep,
    open: (kind, href = '') => {
      const mark: OpenMark = { kind, href, start: -1, used: false }
      open.push(mark)
      return mark
    },
    close: mark => {
      end(mark)
      open.splice(open.lastIndexOf(mark), 1)
    },
  }
}

/** Marks by their start, an outer one before those inside it. Ended last is outer. */
const ordered = (marks: readonly Mark[]): readonly Mark[] =>
  marks.toReversed().toSorted((a, b) => a.start - b.start || b.end - a.end)
