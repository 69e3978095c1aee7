// Feeds for whoever follows the site with a feed reader: Atom and JSON Feed for all stories, each week, author and theme.
// No clock: the days are those of the stories, so the same words give the same bytes.
import type { Corpus } from '../corpus/schema.ts'
import { files } from '../paths.ts'
import { atomFile } from './feed-atom.ts'
import { feedsOf } from './feed-contents.ts'
import type { Place } from './feed-entries.ts'
import { jsonFeedFile } from './feed-json.ts'

/** Writes two files below each page that can be followed. `write` gets a path from the site's root and its text. */
export const writeFeeds = async (
  write: (path: string, text: string) => Promise<void>,
  corpus: Corpus,
  place: Place,
): Promise<void> => {
  for (const feed of feedsOf(corpus, place)) {
    await write(files.feed(feed.page), atomFile(feed))
    await write(files.jsonFeed(feed.page), jsonFeedFile(feed))
  }
}
