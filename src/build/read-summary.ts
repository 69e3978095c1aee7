// The short, simple summary: headings, and points that each name the passages they come from.
import { passageIdPattern } from '../corpus/passages.ts'
import type { SummaryBlock } from '../corpus/schema.ts'
import { summaryFacts } from './content-schemas.ts'
import { openDocument } from './document.ts'
import type { Report } from './faults.ts'
import { readFacts } from './front-matter.ts'
import { readBlocks } from './markdown.ts'
import type { TextBlock } from './markdown.ts'
import type { TextFile } from './open-folder.ts'
import { aPicture } from './refused.ts'
import { reportMarks } from './paragraphs.ts'
import { wordsOf } from './reading-grade.ts'

/** A summary with the line of each point's citation. */
export interface SummaryFile {
  readonly file: string
  readonly checkedBy: string
  readonly blocks: readonly (SummaryBlock & { readonly line: number })[]
}

const mostWords = 300

/** Reads a summary; whether the passages it cites are there is checked beside its post. */
export const readSummary = (source: TextFile, report: Report): SummaryFile => {
  const { file } = source
  const document = openDocument(source)
  const { values } = readFacts(document, summaryFacts, report)
  const blocks = readBlocks(document, fault =>
    report(fault.found === aPicture ? { ...fault, ...noPictures } : fault),
  ).map(block => summaryBlock(block, file, report))
  if (document.body.length === 0 && !document.open) {
    report({
      file,
      line: 1,
      found: 'an empty summary',
      expected: 'at least one point',
      mend: 'write it, or delete the file',
    })
  }
  const words = blocks.reduce((sum, { text }) => sum + wordsOf(text).length, 0)
  if (words > mostWords) {
    const mend = `take ${words - mostWords} words out`
    report({ file, line: 1, found: `a summary of ${words} words`, expected: `at most ${mostWords}`, mend })
  }
  return { file, checkedBy: values.checkedBy ?? '', blocks }
}

/** E20 asks for a picture beside each point. Summaries here have none: they are not “Easy Read”, and say so. */
const noPictures = {
  found: `E20 ${aPicture}`,
  expected: 'words alone: a summary here holds no pictures',
  mend: 'take it away, and say in a sentence what it shows',
}

const summaryBlock = (block: TextBlock, file: string, report: Report): SummaryFile['blocks'][number] => {
  const { kind, text, tag, tagLine: line } = block
  reportMarks(block, file, report)
  const cites = tag === undefined || tag === '' ? [] : tag.split(/[ ,]+/)
  const expected = 'the passages a point comes from, as {p2 p3}'
  if (kind === 'heading' ? tag !== undefined : tag === undefined) {
    const found = kind === 'heading' ? 'passages cited by a heading' : 'a point that cites no passage'
    report({
      file,
      line,
      found,
      expected,
      mend: kind === 'heading' ? 'move them to its points' : 'add them at its end',
    })
  } else if (tag !== undefined && !(cites.length > 0 && cites.every(id => passageIdPattern.test(id)))) {
    report({ file, line, found: `{${tag}}`, expected, mend: 'correct it' })
  } else if (new Set(cites).size < cites.length) {
    report({
      file,
      line,
      found: `a passage cited twice in {${tag}}`,
      expected: 'each passage once',
      mend: 'take one away',
    })
  }
  return {
    kind: kind === 'heading' ? 'heading' : 'point',
    text,
    cites: cites.filter(id => passageIdPattern.test(id)),
    line,
  }
}
