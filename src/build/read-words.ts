// The word list, words.md: a heading for each word, its plain meaning, then `- also:` and `- in the posts:` where needed.
import type { Word } from '../corpus/schema.ts'
import { openDocument } from './document.ts'
import { shown } from './faults.ts'
import type { Report } from './faults.ts'
import { readBlocks } from './markdown.ts'
import type { TextBlock } from './markdown.ts'
import type { TextFile } from './open-folder.ts'
import { reportMarks } from './paragraphs.ts'
import { slugOf } from './slug.ts'
import { piecesOf } from './word-pieces.ts'
import type { Piece } from './word-pieces.ts'
import { saysNothing } from './words-in-row.ts'

/** A word, with the line of each of its words "in the posts". */
export interface WordRecord extends Word {
  readonly lines: readonly number[]
}

interface Entry {
  readonly heading: TextBlock
  readonly rest: readonly TextBlock[]
}

/** The words in the order of the file. */
export const readWords = (source: TextFile, report: Report): readonly WordRecord[] => {
  const { file, text } = source
  const blocks = piecesOf(text).flatMap(piece => blocksOf(piece, file, report))
  for (const block of blocks) reportMarks(block, file, report)
  const entries = entriesOf(blocks, file, report)
  reportRepeats(entries, file, report)
  return entries.map(entry => wordOf(entry, file, report))
}

/** The blocks of a piece, with the lines they have in the file. */
const blocksOf = ({ text, linesBefore }: Piece, file: string, report: Report): readonly TextBlock[] => {
  const document = openDocument({ file, text })
  if (document.facts !== undefined || document.open) {
    report({ file, line: 1, found: 'facts in a word list', expected: 'words alone', mend: 'take them away' })
  }
  const blocks = readBlocks(document, fault => report({ ...fault, line: fault.line + linesBefore }))
  return blocks.map(block => ({
    ...block,
    line: block.line + linesBefore,
    tagLine: block.tagLine + linesBefore,
  }))
}

const entriesOf = (blocks: readonly TextBlock[], file: string, report: Report): readonly Entry[] => {
  const starts = blocks.flatMap(({ kind }, at) => (kind === 'heading' ? [at] : []))
  const [stray] = blocks
  if (stray !== undefined && stray.kind !== 'heading') {
    report({
      file,
      line: stray.line,
      found: 'text above the first word',
      expected: '## and a word',
      mend: 'move it below its word',
    })
  }
  return starts.flatMap((start, at) => {
    const [heading, ...rest] = blocks.slice(start, starts[at + 1])
    return heading === undefined ? [] : [{ heading, rest }]
  })
}

const wordOf = ({ heading, rest }: Entry, file: string, report: Report): WordRecord => {
  const { text: word, line } = heading
  const meanings = rest.filter(({ kind }) => kind === 'prose')
  if (meanings.length !== 1) {
    const found = `${shown(word)} with ${meanings.length === 0 ? 'no meaning' : `${meanings.length} paragraphs`}`
    report({ file, line, found, expected: 'its plain meaning in one paragraph', mend: 'write it below the word' })
  }
  const slug = slugOf(word)
  if (slug === '')
    report({
      file,
      line,
      found: `the word ${shown(word)}`,
      expected: 'a word with a to z or 0 to 9 in it',
      mend: 'add one',
    })
  const items = rest.filter(({ kind }) => kind === 'list-item').map(item => itemOf(item, file, report))
  const named = (name: string) => items.filter(item => item.name === name)
  const forms = (name: string) => named(name).flatMap(item => item.forms)
  const lines = named('in the posts').flatMap(item => item.forms.map(() => item.line))
  return { slug, word, meaning: meanings[0]?.text ?? '', also: forms('also'), inPosts: forms('in the posts'), lines }
}

const itemOf = ({ text, line }: TextBlock, file: string, report: Report) => {
  const [, name = '', list = ''] = /^(also|in the posts):\s*(.*)$/su.exec(text) ?? []
  const forms = list.split(',').map(form => form.trim())
  if (name === '' || forms.includes('')) {
    const expected = '"- also:" or "- in the posts:" and words with commas between them'
    report({ file, line, found: shown(`- ${text}`), expected, mend: 'correct it' })
  }
  for (const form of name === 'in the posts' ? forms : []) {
    if (form === '' || !saysNothing(form)) continue
    const expected = 'a word that carries meaning, or several that do together'
    report({ file, line, found: `${shown(form)} in the posts`, expected, mend: 'add one, or take it away' })
  }
  return { name, forms, line }
}

const reportRepeats = (entries: readonly Entry[], file: string, report: Report): void => {
  const lines = new Map<string, number>()
  for (const { heading } of entries) {
    const { text, line } = heading
    const first = lines.get(slugOf(text))
    if (first === undefined) lines.set(slugOf(text), line)
    else
      report({
        file,
        line,
        found: `${shown(text)} again (first on line ${first})`,
        expected: 'each word once',
        mend: 'join the two',
      })
  }
}
