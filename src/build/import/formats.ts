// The formats an import can read. A new one is a file of its own and a line here; the surest to detect stand first.
import { atomFeed } from './format-atom.ts'
import { bloggerExport } from './format-blogger.ts'
import { jsonFeed } from './format-json-feed.ts'
import { rssFeed } from './format-rss.ts'
import { wordpressExport } from './format-wordpress.ts'
import { plainText } from './plain-text.ts'
import type { Head, SourceFormat } from './source.ts'

/** Every format, by its name. */
export const formats: readonly SourceFormat[] = [wordpressExport, bloggerExport, jsonFeed, atomFeed, rssFeed, plainText]

/** The format asked for by name, or the first that knows the text; `undefined` where there is none. */
export const formatFor = (head: Head, name: string | undefined): SourceFormat | undefined =>
  formats.find(format => (name === undefined ? format.detect(head) : format.name === name))

/** The names, for messages. */
export const formatNames = (): string => formats.map(format => format.name).join(', ')
