// The passages of one post with their ids and kinds. What stands in the folder rules the ids: an original.md gives them to
// the passages it shares with the source; where only retold.md stands, the two go one for one or not at all.
import type { Fault } from '../faults.ts'
import type { TextFile } from '../open-folder.ts'
import { alignPassages } from './align.ts'
import type { ImportedBlock } from './importer.ts'
import { ImportFaults, quoted } from './importer.ts'
import { printOriginal } from './markdown-text.ts'
import { readPassages } from './read-back.ts'
import type { ReadPassage } from './read-back.ts'
import { codeOf } from '../decode.ts'
import { lineEndsIn } from '../line-ends.ts'

/** What stands of a post, and what its source has. `file` is the source, for messages. */
export interface PassageSource {
  readonly file: string
  readonly title: string
  readonly line: number
  readonly blocks: readonly ImportedBlock[]
  readonly original: TextFile | undefined
  readonly retold: TextFile | undefined
  readonly lastPassage: number
}

/** The text to be, and how it reads back. `state`: there is no original.md yet, it is the same, or it has other words. */
export interface Passages {
  readonly kind: 'passages'
  readonly text: string
  readonly written: readonly ReadPassage[]
  readonly read: readonly ReadPassage[]
  readonly state: 'new' | 'same' | 'other'
  /** The passages of the original.md that stands. */
  readonly standing: readonly ReadPassage[]
  readonly moved: readonly string[]
  readonly retired: readonly string[]
  readonly last: number
}

/** The passages, or why there can be none. */
export type PassagePlan = Passages | { readonly kind: 'fault'; readonly fault: Fault }

/** Plans the passages of a post. Throws ImportFaults for words of the source that no text of the site may have. */
export function planPassages(source: PassageSource): PassagePlan {
  const { original, retold, blocks, lastPassage } = source
  if (original !== undefined) return alignedWith(original, source)
  if (retold === undefined) {
    const written = blocks.map((block, at) => passageOf(`p${at + 1}`, block.kind, block))
    return added(source, written, Math.max(lastPassage, written.length))
  }
  const standing = readPassages(retold)
  if (standing.length !== blocks.length) return { kind: 'fault', fault: otherNumber(retold, standing.length, source) }
  const unsure = unsureIds(retold, standing)
  if (unsure !== undefined) return { kind: 'fault', fault: unsure }
  const written = standing.flatMap(({ id, kind }, at) => {
    const block = blocks[at]
    return block === undefined ? [] : [passageOf(id, kind, block)]
  })
  return added(source, written, lastPassage)
}

function added(source: PassageSource, written: readonly ReadPassage[], last: number): Passages {
  const text = printOriginal(written)
  const read = readPrinted(text, source)
  return { kind: 'passages', text, written, read, state: 'new', standing: [], moved: [], retired: [], last }
}

function alignedWith(original: TextFile, source: PassageSource): PassagePlan {
  const { blocks, lastPassage } = source
  const standing = readPassages(original)
  const unsure = unsureIds(original, standing)
  if (unsure !== undefined) return { kind: 'fault', fault: unsure }
  const texts = blocks.map(block => block.source)
  const { passages, retired, last } = alignPassages(standing, texts, lastPassage)
  const written = passages.flatMap(({ id, from }, at) => {
    const block = blocks[at]
    const kind = from === undefined ? undefined : standing[from]?.kind
    return block === undefined ? [] : [passageOf(id, kind ?? block.kind, block)]
  })
  const text = printOriginal(written)
  const read = text === original.text ? standing : readPrinted(text, source)
  const state = read === standing || areSame(read, standing) ? 'same' : 'other'
  const moved = passages.filter(({ how }) => how === 'moved').map(({ id }) => id)
  return { kind: 'passages', text, written, read, state, standing, moved, retired, last }
}

// oxlint-disable-next-line no-control-regex -- these very characters are what is looked for
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/u

/** Reads a text back that is not written yet. What is wrong in it is told with the line of the source. */
function readPrinted(text: string, { file, title, line, blocks }: PassageSource): readonly ReadPassage[] {
  // Every passage is printed as one line, with an empty one between two.
  const lineOf = (printed: number): number => blocks[(printed - 1) >> 1]?.line ?? line
  const at = unprintable.exec(text)
  if (at !== null) {
    const where = lineOf(lineEndsIn(text.slice(0, at.index)) + 1)
    const found = `the control character ${codeOf(at[0])} in ${quoted(title)}`
    throw new ImportFaults([
      { file, line: where, found, expected: 'letters and signs', mend: 'delete it; nothing was written' },
    ])
  }
  try {
    return readPassages({ file, text })
  } catch (cause) {
    if (!(cause instanceof ImportFaults)) throw cause
    throw new ImportFaults(
      cause.faults.map(fault => ({ ...fault, line: lineOf(fault.line), found: `${fault.found} in ${quoted(title)}` })),
    )
  }
}

/** The longest heading; markdown.ts refuses a longer one. */
const longestHeading = 300

/** The words of a block under an id. The kind that stands may be an editor's; a bullet goes only where an item stands. */
function passageOf(id: string, kind: ReadPassage['kind'], block: ImportedBlock): ReadPassage {
  const text = kind === block.kind ? block.text : kind === 'list-item' ? block.bare : block.source
  if (kind === 'heading' && text.length > longestHeading && block.kind !== 'heading') {
    return passageOf(id, block.kind, block)
  }
  const { marks = [] } = block
  return marks.length > 0 && text === block.text ? { id, kind, text, marks } : { id, kind, text }
}

const areSame = (one: readonly ReadPassage[], two: readonly ReadPassage[]): boolean =>
  one.length === two.length && one.every((passage, at) => isSamePassage(passage, two[at]))

/** Whether two passages have the same id, kind, words and marks. */
const isSamePassage = (one: ReadPassage, two: ReadPassage | undefined): boolean =>
  one.id === two?.id && one.kind === two.kind && one.text === two.text && sayMarks(one) === sayMarks(two)

/** Marks as one line, to compare them by. */
const sayMarks = ({ marks = [] }: ReadPassage): string =>
  marks
    .map(mark => `${mark.start} ${mark.end} ${mark.kind} ${mark.kind === 'link' ? mark.href : ''}`)
    .toSorted()
    .join('\n')

/** Ids that cannot rule: passages without one (told by their place), and ids that stand twice. */
function unsureIds({ file }: TextFile, standing: readonly ReadPassage[]): Fault | undefined {
  const ids = standing.map(({ id }) => id)
  const without = ids.flatMap((id, at) => (id === '' ? [`block ${at + 1}`] : []))
  const seen = new Set<string>()
  const twice = new Set(ids.filter(id => id !== '' && (seen.has(id) || !seen.add(id))))
  if (without.length + twice.size === 0) return undefined
  const found = [
    ...(without.length > 0 ? [`no id on ${without.join(', ')}`] : []),
    ...(twice.size > 0 ? [`${[...twice].join(', ')} twice`] : []),
  ].join(' and ')
  const mend = 'correct the ids, which npm run check:content names by line; nothing was written'
  return { file, line: 1, found, expected: 'an id of its own for each passage', mend }
}

const otherNumber = ({ file }: TextFile, count: number, { title, line, blocks }: PassageSource): Fault => ({
  file,
  line: 1,
  found: `${count} passages, while the page has ${blocks.length} for ${quoted(title)} (line ${line})`,
  expected: 'the same number in both',
  mend: 'bring the two into step, block for block; nothing was written',
})
