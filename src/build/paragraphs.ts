// Texts that are words alone: what a theme means, facts about people, the introduction of a week.
// They have no ids and no marks, so an id or emphasis in them is a fault and not silently dropped.
import type { Document } from './document.ts'
import type { Report } from './faults.ts'
import { readBlocks } from './markdown.ts'
import type { TextBlock } from './markdown.ts'

const marked = { found: 'emphasis or a link', expected: 'plain words', mend: 'take the signs away' }

/** Reports marks in a block that is kept as plain words. */
export const reportMarks = (block: TextBlock, file: string, report: Report): void => {
  if (block.marks.length > 0) report({ file, line: block.line, ...marked })
}

/** The paragraphs and list items of a document as plain words. Headings and ids have no place there. */
export const readParagraphs = (document: Document, report: Report): readonly string[] => {
  const { file } = document
  return readBlocks(document, report).flatMap(block => {
    const { line } = block
    reportMarks(block, file, report)
    if (block.tag !== undefined) {
      report({ file, line: block.tagLine, found: `{${block.tag}}`, expected: 'no id here', mend: 'take it away' })
    }
    if (block.kind !== 'heading') return [block.text]
    report({ file, line, found: 'a heading', expected: 'paragraphs or list items', mend: 'take the ## away' })
    return []
  })
}

/** The same, with a fault when there is nothing. `what` names what should stand there. */
export const readNeededParagraphs = (document: Document, what: string, report: Report): readonly string[] => {
  if (document.body.length === 0 && !document.open) {
    report({ file: document.file, line: 1, found: 'no text below the facts', expected: what, mend: 'write it' })
  }
  return readParagraphs(document, report)
}
