// The two texts of a post, block beside block. They must hold the same passages, in the same order, of the same kinds:
// a reader who switches between them stays at the same passage.
import type { Mark, Passage, TextEdition } from '../corpus/schema.ts'
import type { Report } from './faults.ts'
import { kindName } from './kind-names.ts'
import type { PostTextFile, TextPassage } from './post-text.ts'
import type { PostRecord } from './read-post.ts'

/** The passages of a post with the text of each edition, and what the source has lost. */
export const pairTexts = (record: PostRecord, report: Report): readonly Passage[] => {
  const { original, retold } = record
  if (original?.isSound && retold?.isSound) compare(original, retold, report)
  const found = (text: PostTextFile | undefined) => new Map(text?.passages.map(passage => [passage.id, passage]))
  const [ours, theirs] = [found(original), found(retold)]
  const missing = record.facts.values.missing ?? []
  return ((original ?? retold)?.passages ?? []).flatMap(({ id, kind }) => {
    if (id === undefined) return []
    const lost = missing.filter(({ passage }) => passage === id).map(({ what }) => what)
    return [{ id, kind, ...editions(ours.get(id), theirs.get(id)), ...(lost.length > 0 && { missing: lost }) }]
  })
}

const editions = (original?: TextPassage, retold?: TextPassage): Omit<Passage, 'id' | 'kind'> => {
  const marks: { [edition in TextEdition]?: readonly Mark[] } = {
    ...(original && original.marks.length > 0 && { original: original.marks }),
    ...(retold && retold.marks.length > 0 && { retold: retold.marks }),
  }
  return {
    ...(original && { original: original.text }),
    ...(retold && { retold: retold.text }),
    ...(Object.keys(marks).length > 0 && { marks }),
  }
}

const compare = (original: PostTextFile, retold: PostTextFile, report: Report): void => {
  const [first, second] = [original, retold].map(({ passages }) => passages.map(({ id }) => id))
  const expected = `the ${original.passages.length} passages of original.md in the same order`
  const absent = original.passages.filter(({ id }) => !second?.includes(id))
  const extra = retold.passages.filter(({ id }) => !first?.includes(id))
  for (const { id } of absent) {
    const at = original.passages.findIndex(passage => passage.id === id)
    const before = original.passages.slice(0, at).findLast(passage => second?.includes(passage.id))
    const line = retold.passages.find(passage => passage.id === before?.id)?.line ?? 1
    const where = before === undefined ? 'at the top' : `after ${before.id}`
    report({
      file: retold.file,
      line,
      found: `no ${id} ${where}`,
      expected,
      mend: `retell ${id} here, or take it out of original.md`,
    })
  }
  for (const { id, line } of extra) {
    report({
      file: retold.file,
      line,
      found: `${id}, which original.md has not`,
      expected,
      mend: 'add it there or take it away',
    })
  }
  if (absent.length + extra.length > 0) return
  const moved = retold.passages.find(({ id }, at) => id !== first?.[at])
  if (moved !== undefined) {
    const should = first?.[retold.passages.indexOf(moved)]
    report({
      file: retold.file,
      line: moved.line,
      found: `${moved.id} where ${should} stands`,
      expected,
      mend: `move ${should} here`,
    })
  }
  for (const { id, kind, line } of retold.passages) {
    const theirs = original.passages.find(passage => passage.id === id)?.kind
    if (theirs === undefined || kind === theirs) continue
    report({
      file: retold.file,
      line,
      found: `${id} as ${kindName[kind]}`,
      expected: `${kindName[theirs]} as in original.md`,
      mend: 'make both the same',
    })
  }
}
