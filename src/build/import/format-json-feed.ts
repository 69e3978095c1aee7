// JSON Feed 1 and 1.1. JSON can only be parsed whole, so a file has a size here.
import { wholeAddress } from './feed-address.ts'
import { field, lineOfError, listField, shapeOf, textField } from './feed-json.ts'
import { siteWords } from './feed-left-out.ts'
import { entryReader } from './feed-post.ts'
import type { EntryBody } from './feed-left-out.ts'
import type { Entry } from './feed-post.ts'
import { checkZone, titleEvent } from './feed-reader.ts'
import { oneLine } from './feed-text.ts'
import type { Fault } from '../faults.ts'
import { ImportFaults } from './importer.ts'
import type { Decisions, Imported, LeftOut, Source, SourceFormat } from './source.ts'

const called = 'a JSON Feed'
const mostBytes = 16 * 1024 * 1024

/** A JSON Feed. */
export const jsonFeed: SourceFormat = {
  name: 'json-feed',
  called,
  detect: ({ text }) => /^\s*(?:\{|\[\s*\{)/.test(text),
  read: readJsonFeed,
}

async function* readJsonFeed(source: Source, decisions: Decisions): AsyncGenerator<Imported> {
  const { file } = source
  checkZone(decisions)
  const text = await wholeText(source)
  const shape = shapeOf(text)
  if (shape.kind === 'wrong') throw new ImportFaults([{ file, ...shape.fault }])
  const feed = parsed(file, text)
  if (!/^https?:\/\/(?:www\.)?jsonfeed\.org\/version\/1(?:\.\d+)?$/.test(textField(feed, 'version'))) {
    const expected = `${called}, with its “version”`
    throw new ImportFaults([
      { file, line: 1, found: 'JSON of another kind', expected, mend: 'export the blog as a feed' },
    ])
  }
  yield* titleEvent(oneLine(textField(feed, 'title')), 1)
  yield* siteWords(textField(feed, 'description'), 1)
  const reader = entryReader(file, decisions)
  for (const [at, item] of listField(feed, 'items').entries()) {
    yield* reader.post(itemOf(item, feed, shape.itemLines[at] ?? 1))
  }
}

async function wholeText(source: Source): Promise<string> {
  const chunks: string[] = []
  let size = 0
  for await (const chunk of source.chunks()) {
    size += chunk.length
    if (size > mostBytes || source.bytes > mostBytes) {
      const found = 'a JSON file of more than 16 MB'
      const mend = 'export the blog in another format, or in parts'
      throw new ImportFaults([{ file: source.file, line: 1, found, expected: 'one of at most that size', mend }])
    }
    chunks.push(chunk)
  }
  return chunks.join('')
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause
    const fault: Fault = {
      file,
      line: lineOfError(text, cause),
      found: 'JSON that breaks off or has a sign too many',
      expected: 'JSON without a fault',
      mend: 'export the file again, or mend it here',
    }
    throw new ImportFaults([fault])
  }
}

function itemOf(item: unknown, feed: unknown, line: number): Entry {
  const home = wholeAddress(textField(feed, 'home_page_url'), undefined)
  const address = wholeAddress(textField(item, 'url') || textField(item, 'external_url'), home)
  const id = textField(item, 'id') || address
  const base = address ?? home
  const body = (key: string, written: EntryBody['written']): readonly EntryBody[] => {
    const markup = textField(item, key)
    return markup.trim() === '' ? [] : [{ line, markup, written, ...(base === undefined ? {} : { base }) }]
  }
  const texts = [...body('content_html', 'html'), ...body('content_text', 'text'), ...body('summary', 'text')]
  const [first, ...shorts] = texts
  const people = peopleIn(item)
  return {
    line,
    ...(id ? { id } : {}),
    ...(address ? { address } : {}),
    title: oneLine(textField(item, 'title')),
    dates: [{ text: textField(item, 'date_published') }],
    changes: [{ text: textField(item, 'date_modified') }],
    people: people.length > 0 ? people : peopleIn(feed),
    tags: listField(item, 'tags').flatMap(tag => (typeof tag === 'string' ? [oneLine(tag)] : [])),
    ...(first === undefined ? {} : { body: first }),
    shorts,
    leftOut: listField(item, 'attachments').map(one => attachment(one, line)),
    doubts: [],
  }
}

/** 1.1 has a list, 1 a single author. */
const peopleIn = (of: unknown): readonly string[] =>
  [...listField(of, 'authors'), field(of, 'author')].map(one => oneLine(textField(one, 'name'))).filter(Boolean)

const attachment = (one: unknown, line: number): LeftOut => ({
  kind: 'attachment',
  line,
  what: `the file ${oneLine(textField(one, 'url'))} that goes with the post`,
  words: 0,
})
