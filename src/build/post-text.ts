// One text of a post (retold.md or original.md) as passages with the ids written beside them. Ids are never counted out:
// a passage keeps the one it was given, wherever it moves and whatever changes around it.
import { highestNumber, passageId, passageIdPattern } from '../corpus/passages.ts'
import type { Mark, PassageKind } from '../corpus/schema.ts'
import { openDocument } from './document.ts'
import type { Report } from './faults.ts'
import { kindName } from './kind-names.ts'
import { readBlocks } from './markdown.ts'
import type { TextBlock } from './markdown.ts'
import type { TextFile } from './open-folder.ts'

/** A passage as one text gives it. `id` is undefined when it has none that can be read; that is a fault already or soon. */
export interface TextPassage {
  readonly id: string | undefined
  readonly kind: PassageKind
  readonly text: string
  readonly marks: readonly Mark[]
  readonly line: number
}

export interface PostTextFile {
  readonly file: string
  readonly passages: readonly TextPassage[]
  /** Whether nothing is wrong with it, so that it can be compared with the other text. */
  readonly isSound: boolean
}

/** Reads a text. `lastPassage` (0 when unknown) tells which id to propose for a passage that has none. */
export const readPostText = (source: TextFile, lastPassage: number, tell: Report): PostTextFile => {
  const { file } = source
  let isSound = true
  const report: Report = fault => {
    isSound = false
    tell(fault)
  }
  const document = openDocument(source)
  if (document.facts !== undefined || document.open) {
    report({ file, line: 1, found: 'facts in a text', expected: 'words alone', mend: 'move the facts to post.md' })
  }
  const blocks = readBlocks(document, report)
  if (document.body.length === 0 && !document.open) {
    report({
      file,
      line: 1,
      found: 'an empty text',
      expected: 'at least one passage',
      mend: 'write it, or delete the file',
    })
  }
  const passages = blocks.map(block => passageOf(block, file, report))
  const ids = passages.flatMap(({ id }) => (id === undefined ? [] : [id]))
  reportMissingIds(blocks, { file, highest: Math.max(lastPassage, highestNumber(ids)) }, report)
  reportRepeatedIds(passages, file, report)
  return { file, passages, isSound }
}

const tagPattern = /^#(p\d+)(?: \.(caption|note))?$/

const passageOf = (block: TextBlock, file: string, report: Report): TextPassage => {
  const { kind, text, marks, line, tagLine, tag } = block
  const [, id = '', role] = tagPattern.exec(tag ?? '') ?? []
  const isRead = passageIdPattern.test(id)
  if (tag !== undefined && !isRead) {
    const expected = 'an id, as {#p3}, {#p3 .caption} or {#p3 .note}'
    report({ file, line: tagLine, found: `{${tag}}`, expected, mend: 'correct it' })
  }
  if (role !== undefined && kind !== 'prose') {
    const found = `${kindName[kind]} that is a ${role}`
    report({
      file,
      line: tagLine,
      found,
      expected: `a paragraph for a ${role}`,
      mend: `take " .${role}" or the sign before it away`,
    })
  }
  const named = role === 'caption' || role === 'note' ? role : kind
  return { id: isRead ? id : undefined, kind: kind === 'prose' ? named : kind, text, marks, line }
}

interface Numbering {
  readonly file: string
  readonly highest: number
}

const reportMissingIds = (blocks: readonly TextBlock[], { file, highest }: Numbering, report: Report): void => {
  const bare = blocks.filter(block => block.tag === undefined)
  for (const [at, { line, kind }] of bare.entries()) {
    const number = highest + at + 1
    const found = `${kindName[kind]} without an id`
    const mend = `end it with {#${passageId(number)}} and set lastPassage: ${number} in post.md`
    report({ file, line, found, expected: 'an id in braces at its end', mend })
  }
}

const reportRepeatedIds = (passages: readonly TextPassage[], file: string, report: Report): void => {
  const lines = new Map<string, number>()
  for (const { id, line } of passages) {
    if (id === undefined) continue
    const first = lines.get(id)
    if (first === undefined) lines.set(id, line)
    else {
      const mend = 'give the newer passage the number after lastPassage'
      report({ file, line, found: `${id} again (first on line ${first})`, expected: 'each id once', mend })
    }
  }
}
