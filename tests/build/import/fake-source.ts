// Sources and a format made up for the tests: texts in small pieces, and posts that come as they are given.
import type { ImportedBlock } from '../../../src/build/import/importer.ts'
import type { Imported, Source, SourceFormat, SourcePost } from '../../../src/build/import/source.ts'
import { wordsOf } from '../../../src/build/import/words.ts'

/** A text as a source, in pieces of seven letters: no reader may count on whole lines. */
export const textSource = (file: string, text: string): Source => ({
  file,
  bytes: text.length,
  async *chunks() {
    for (let at = 0; at < text.length; at += 7) yield text.slice(at, at + 7)
  },
})

/** A post whose passages are lines of prose. */
export const fakePost = (lines: readonly string[], facts: Partial<SourcePost> = {}): SourcePost => ({
  line: 1,
  title: 'A kite',
  date: '2031-05-06',
  authors: [{ name: 'Ada Example' }],
  tags: [],
  blocks: lines.map((text, at): ImportedBlock => ({ line: at + 2, kind: 'prose', text, source: text, bare: text })),
  words: lines.flatMap((text, at) => wordsOf(text, at + 2)),
  leftOut: [],
  doubts: [],
  ...facts,
})

/** A format that gives what it is given. */
export const fakeFormat = (all: Iterable<Imported | SourcePost>, title = 'Kite Week'): SourceFormat => ({
  name: 'fake',
  called: 'a file made up for a test',
  detect: () => true,
  async *read() {
    yield { kind: 'title', title, line: 1 }
    for (const one of all) yield 'kind' in one ? one : { kind: 'post', post: one }
  },
})
