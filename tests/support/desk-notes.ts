// What the editors' desk says of a content folder besides a build, for tests that change one thing in it.
import { checkDesk } from '../../src/build/check-desk.ts'
import type { SiteAddress } from '../../src/build/check-links.ts'
import { printFault } from '../../src/build/faults.ts'
import { kite, tinyContent, writeContent } from './content-folder.ts'
import type { ContentFiles } from './content-folder.ts'

/** A summary that keeps every plain-language rule. */
export const plainSummary = `---
checkedBy: not yet
---
## What happened

Author One made a kite. It flew. {p2 p3}
`

/** `tinyContent` with that summary: the desk finds no fault in it. */
export const plainContent = (changes: ContentFiles = {}): ContentFiles =>
  tinyContent({ [`${kite}/summary.md`]: plainSummary, ...changes })

const nowhere: SiteAddress = { siteUrl: '', base: '/' }

/** The printed faults and hints of `plainContent` with these changes. */
export const deskNotes = async (changes: ContentFiles = {}, site = nowhere) => {
  const { faults, hints, coverage } = await checkDesk(writeContent(plainContent(changes)), site)
  return { faults: faults.map(printFault), hints: hints.map(printFault), coverage }
}
