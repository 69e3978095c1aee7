// The files of one post as a record: its facts, texts, summary and everyday words, each checked by itself.
import type { Day } from '../corpus/schema.ts'
import { postFacts } from './content-schemas.ts'
import type { PostFacts } from './content-schemas.ts'
import { lineOfNode, openDocument } from './document.ts'
import type { Report } from './faults.ts'
import { noFacts, readFacts } from './front-matter.ts'
import type { Facts } from './front-matter.ts'
import type { TextFile } from './open-folder.ts'
import { readPostText } from './post-text.ts'
import type { PostTextFile } from './post-text.ts'
import type { PostFolder } from './read-content.ts'
import { readEveryday } from './read-everyday.ts'
import type { EverydayFile } from './read-everyday.ts'
import { readSummary } from './read-summary.ts'
import type { SummaryFile } from './read-summary.ts'

/** A post: the name of its folder says `slug` and `date`, post.md (`file`) says the facts. */
export interface PostRecord {
  readonly folder: string
  readonly slug: string
  readonly date?: Day
  readonly file: string
  readonly facts: Facts<PostFacts>
  readonly original?: PostTextFile
  readonly retold?: PostTextFile
  readonly summary?: SummaryFile
  readonly everyday?: EverydayFile
}

/** Reads a post's folder and reports what is wrong in each of its files. */
export const readPost = ({ folder, slug, date, texts }: PostFolder, report: Report): PostRecord => {
  const file = `${folder}/post.md`
  const facts = texts.post === undefined ? noFacts<PostFacts>() : readPostFacts(texts.post, report)
  if (texts.post === undefined) {
    report({ file, line: 1, found: 'no file post.md', expected: 'the facts of the post', mend: 'add it' })
  }
  const last = facts.values.lastPassage ?? 0
  return {
    folder,
    slug,
    ...(date !== undefined && { date }),
    file,
    facts,
    ...(texts.original && { original: readPostText(texts.original, last, report) }),
    ...(texts.retold && { retold: readPostText(texts.retold, last, report) }),
    ...(texts.summary && { summary: readSummary(texts.summary, report) }),
    ...(texts.everyday && { everyday: readEveryday(texts.everyday, report) }),
  }
}

/** Whether every text of a post is sound: only then can it be told what does not stand in them. */
export const hasSoundTexts = ({ original, retold }: PostRecord): boolean => {
  const texts = [original, retold].flatMap(text => text ?? [])
  return texts.length > 0 && texts.every(text => text.isSound)
}

const readPostFacts = (source: TextFile, report: Report): Facts<PostFacts> => {
  const document = openDocument(source)
  const [first] = document.facts === undefined ? [] : document.body
  if (first !== undefined) {
    const found = 'text below the facts of a post'
    const mend = 'move it to retold.md or original.md'
    report({ file: source.file, line: lineOfNode(first), found, expected: 'facts alone', mend })
  }
  return readFacts(document, postFacts, report)
}
