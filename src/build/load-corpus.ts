// The door to the content: a folder goes in, a corpus and every fault come out.
// With even one fault the corpus is empty: nothing half right can be published by a caller that forgets to look.
import type { Corpus } from '../corpus/schema.ts'
import { unfilledNotes } from './check-unfilled.ts'
import { compile } from './compile.ts'
import { sortFaults } from './faults.ts'
import type { Fault } from './faults.ts'
import { openFolder } from './open-folder.ts'
import { readContent } from './read-content.ts'
import { readRecords } from './records.ts'

export interface LoadedCorpus {
  readonly corpus: Corpus
  /** By file and line, each once. */
  readonly faults: readonly Fault[]
  /** A sentence for each file with places still to fill in. */
  readonly unfilled: readonly string[]
}

const emptyCorpus: Corpus = {
  weeks: [],
  posts: [],
  authors: [],
  organisations: [],
  families: [],
  themes: [],
  words: [],
  paths: [],
}

/** Reads, checks and compiles a content folder. Throws only when the file system does (a folder that may not be read). */
export const loadCorpus = async (contentDir: string): Promise<LoadedCorpus> => {
  const faults: Fault[] = []
  const report = (fault: Fault) => void faults.push(fault)
  const folder = openFolder(contentDir, report)
  if (folder === undefined) {
    const mend = 'create it, or set CONTENT_DIR to the folder that holds your content'
    const fault = { file: contentDir, line: 1, found: 'no such folder', expected: 'a folder with weeks/ in it', mend }
    return { corpus: emptyCorpus, faults: [fault], unfilled: [] }
  }
  const content = readContent(folder, report)
  if (content.weeks.length === 0) {
    const expected = 'at least one folder in weeks/'
    report({ file: 'weeks', line: 1, found: 'no week', expected, mend: 'add a folder with a week.md in it' })
  }
  const corpus = compile(readRecords(content, report), report)
  const unfilled = unfilledNotes(content)
  return faults.length > 0
    ? { corpus: emptyCorpus, faults: sortFaults(faults), unfilled }
    : { corpus, faults, unfilled }
}
