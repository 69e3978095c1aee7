// All that is looked at besides what a build checks: spelling, plain language, links to this site, and what is still to do.
// It reads the folder once more by itself, so that it sees the texts and lines even where the content has other faults.
import { coverageHints, coverageOf, signalHints, wordHints } from './check-coverage.ts'
import type { Coverage } from './check-coverage.ts'
import { gradeHints } from './check-grades.ts'
import { linkFaults } from './check-links.ts'
import type { SiteAddress } from './check-links.ts'
import { joinNotes } from './check-notes.ts'
import type { Notes } from './check-notes.ts'
import { spellingFaults } from './check-spelling.ts'
import { summaryNotes } from './check-summaries.ts'
import { namesIn, writtenTexts } from './check-texts.ts'
import { unfilledHints } from './check-unfilled.ts'
import { voiceHints } from './check-voices.ts'
import { openFolder } from './open-folder.ts'
import type { OpenFolder } from './open-folder.ts'
import { readContent } from './read-content.ts'
import { readRecords } from './records.ts'

/** What an editor's desk says, and how much of the prose has a theme. */
export interface DeskNotes extends Notes {
  readonly coverage: Coverage
}

const nothing: DeskNotes = { faults: [], hints: [], coverage: { prose: 0, carried: 0 } }

/** The list of words that are right besides the dictionary. */
const spellingList = 'spelling.txt'

/** Looks through a content folder. What a build would report is left out. */
export const checkDesk = async (contentDir: string, site: SiteAddress): Promise<DeskNotes> => {
  const silent = () => undefined
  const folder = openFolder(contentDir, silent)
  if (folder === undefined) return nothing
  const content = readContent(folder, silent)
  const records = readRecords(content, silent)
  const posts = records.weeks.flatMap(week => week.posts)
  const names = namesIn(records)
  const explained = records.words.flatMap(({ word, also }) => [word, ...also])
  const written = writtenTexts(content, records)
  const notes = joinNotes([
    ...posts.map(post => summaryNotes(post, { explained, names })),
    { faults: await spellingFaults(written, { list: textOf(folder, spellingList), names }), hints: [] },
    { faults: linkFaults(records, site), hints: [...coverageHints(records), ...signalHints(records)] },
    { faults: [], hints: wordHints(records) },
    { faults: [], hints: posts.flatMap(post => [...voiceHints(post), ...gradeHints(post)]) },
    { faults: [], hints: unfilledHints(content) },
  ])
  return { ...notes, coverage: coverageOf(records) }
}

const textOf = (folder: OpenFolder, name: string): string =>
  folder.list('').some(entry => entry.name === name && entry.kind === 'file') ? folder.read(name).text : ''
