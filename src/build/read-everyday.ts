// Everyday search words for the passages of a post, everyday.md: `## p2`, then lines `- words of the passage: everyday words`.
// Only the shape is looked at here; what the words say about their passage is check-everyday.ts's.
import { passageIdPattern } from '../corpus/passages.ts'
import { openDocument } from './document.ts'
import { shown } from './faults.ts'
import type { Report } from './faults.ts'
import { readBlocks } from './markdown.ts'
import type { TextBlock } from './markdown.ts'
import type { TextFile } from './open-folder.ts'
import { reportMarks } from './paragraphs.ts'

/** One line: words that stand in the passage, and how else people ask for what they say. */
export interface EverydayLine {
  readonly words: string
  readonly asked: readonly string[]
  readonly line: number
}

export interface EverydayPassage {
  readonly id: string
  readonly line: number
  readonly lines: readonly EverydayLine[]
}

export interface EverydayFile {
  readonly file: string
  readonly passages: readonly EverydayPassage[]
}

/** Reads the file. What cannot be read is reported and left out. */
export const readEveryday = (source: TextFile, report: Report): EverydayFile => {
  const { file } = source
  const document = openDocument(source)
  if (document.facts !== undefined || document.open) {
    const found = 'facts in a list of everyday words'
    report({ file, line: 1, found, expected: 'passages and words alone', mend: 'take them away' })
  }
  if (document.body.length === 0 && !document.open) {
    const mend = 'write one, or delete the file'
    report({ file, line: 1, found: 'no everyday words', expected: 'at least one passage', mend })
  }
  const blocks = readBlocks(document, report)
  for (const block of blocks) reportSigns(block, file, report)
  const starts = blocks.flatMap(({ kind }, at) => (kind === 'heading' ? [at] : []))
  for (const { line } of blocks.slice(0, starts[0])) {
    const found = 'words above the first passage'
    report({ file, line, found, expected: '## and the id of a passage', mend: 'move them below their passage' })
  }
  const passages = starts.flatMap((start, at) => {
    const [heading, ...rest] = blocks.slice(start, starts[at + 1])
    return heading === undefined ? [] : passageOf(heading, rest, { file, report })
  })
  reportRepeats(passages, file, report)
  return { file, passages }
}

/** Words are all there is: no emphasis, no link, and no braces at the end. */
const reportSigns = (block: TextBlock, file: string, report: Report): void => {
  reportMarks(block, file, report)
  if (block.tag === undefined) return
  report({ file, line: block.tagLine, found: `{${block.tag}}`, expected: 'words alone', mend: 'take it away' })
}

interface Reading {
  readonly file: string
  readonly report: Report
}

const passageOf = (
  { text, line }: TextBlock,
  blocks: readonly TextBlock[],
  { file, report }: Reading,
): readonly EverydayPassage[] => {
  const id = text.trim()
  const lines = blocks.flatMap(block => lineOf(block, { file, report }))
  if (!passageIdPattern.test(id)) {
    const expected = 'the id of a passage, as "## p2"'
    report({ file, line, found: `the heading ${shown(id)}`, expected, mend: 'correct it' })
    return []
  }
  if (blocks.length === 0) {
    const mend = `write one, or take ${id} away`
    report({ file, line, found: `${id} with no everyday words`, expected: `at least one ${shape}`, mend })
  }
  return [{ id, line, lines }]
}

const shape = 'line "- words of the passage: everyday words, everyday words"'

/** A line has one colon: with two nobody could tell which of them ends the words of the passage. */
const linePattern = /^([^:]*[^:\s])\s*:\s+([^:]+)$/su

const lineOf = ({ kind, text, line }: TextBlock, { file, report }: Reading): readonly EverydayLine[] => {
  const [, words = '', list = ''] = linePattern.exec(text.trim()) ?? []
  if (kind !== 'list-item' || words === '') {
    const mend = kind === 'list-item' ? 'write it with one colon' : 'begin it with "- "'
    report({ file, line, found: shown(text), expected: `a ${shape}`, mend })
    return []
  }
  return [{ words, asked: list.split(',').map(asked => asked.trim()), line }]
}

const reportRepeats = (passages: readonly EverydayPassage[], file: string, report: Report): void => {
  for (const [at, { id, line }] of passages.entries()) {
    const first = passages.findIndex(other => other.id === id)
    if (first === at) continue
    const found = `${id} again (first on line ${passages[first]?.line})`
    report({ file, line, found, expected: 'each passage once', mend: 'join the two' })
  }
}
