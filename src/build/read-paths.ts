// A reading path as its file has it: an opening, then steps, each a sentence that ends with the passage it leads to.
// Whether that passage is there is checked in compile-paths.ts.
import { passageIdPattern } from '../corpus/passages.ts'
import { pathFacts } from './content-schemas.ts'
import type { PathFacts } from './content-schemas.ts'
import { openDocument } from './document.ts'
import type { Report } from './faults.ts'
import { readFacts } from './front-matter.ts'
import type { Facts } from './front-matter.ts'
import type { NamedText } from './known-files.ts'
import { readBlocks } from './markdown.ts'
import type { TextBlock } from './markdown.ts'
import { reportMarks } from './paragraphs.ts'
import { slugPattern } from './slug.ts'

/** A step with the line of the passage it leads to. */
export interface StepRecord {
  readonly says: string
  readonly post: string
  readonly passage: string
  readonly line: number
}

export interface PathRecord {
  readonly slug: string
  readonly file: string
  readonly facts: Facts<PathFacts>
  readonly opening: string
  readonly steps: readonly StepRecord[]
}

const expected = 'the passage a step leads to, as {the-first-kite#p4}'

/** Reads one file of `paths/` and reports what is wrong in it. */
export const readPath = (source: NamedText, report: Report): PathRecord => {
  const { slug, file } = source
  const document = openDocument(source)
  const facts = readFacts(document, pathFacts, report)
  const blocks = readBlocks(document, report).filter(block => isPlain(block, file, report))
  const [first, ...rest] = blocks
  const hasOpening = first !== undefined && first.tag === undefined
  if (!hasOpening && !document.open) {
    const mend = 'begin with a paragraph that ends with no passage'
    const found = first === undefined ? 'an empty path' : 'no opening before the first step'
    report({ file, line: first?.line ?? 1, found, expected: 'a few words that say where the path leads', mend })
  }
  const steps = (hasOpening ? rest : blocks).flatMap(block => stepOf(block, file, report))
  if (hasOpening && rest.length === 0) {
    const mend = 'add paragraphs that each end with the passage they lead to'
    report({ file, line: first.line, found: 'a path with no step', expected: 'at least one step', mend })
  }
  return { slug, file, facts, opening: hasOpening ? first.text : '', steps }
}

const isPlain = (block: TextBlock, file: string, report: Report): boolean => {
  reportMarks(block, file, report)
  if (block.kind !== 'heading') return true
  const mend = 'take the ## away'
  report({ file, line: block.line, found: 'a heading in a path', expected: 'an opening and steps', mend })
  return false
}

const stepOf = ({ text, tag, line, tagLine }: TextBlock, file: string, report: Report): readonly StepRecord[] => {
  const [post = '', passage = '', ...more] = (tag ?? '').trim().split('#')
  if (slugPattern.test(post) && passageIdPattern.test(passage) && more.length === 0)
    return [{ says: text, post, passage, line: tagLine }]
  const found = tag === undefined ? 'a step that leads to no passage' : `{${tag}}`
  report({
    file,
    line: tag === undefined ? line : tagLine,
    found,
    expected,
    mend: tag === undefined ? 'add it at its end' : 'correct it',
  })
  return []
}
