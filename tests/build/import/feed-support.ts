// Reads a made-up feed or export as the import does, from bytes to posts.
import { ImportFaults } from '../../../src/build/import/importer.ts'
import type { Decisions, Imported, SourceFormat, SourcePost } from '../../../src/build/import/source.ts'
import { sourceOf } from '../../../src/build/import/source-file.ts'
import { tokens } from '../../../src/build/import/words.ts'

const nothing: Decisions = { themes: new Map(), dates: new Map(), names: new Map() }

/** Bytes as an opened file, in pieces of a size. */
export const opened = (content: string | Uint8Array, piece = 61_440) => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece)
  }
  return sourceOf({ file: 'blog.xml', bytes: bytes.length, pieces })
}

/** All that comes out of a file. */
export async function readEvents(
  format: SourceFormat,
  content: string | Uint8Array,
  decisions: Partial<Decisions> = {},
) {
  const events: Imported[] = []
  for await (const event of format.read(await opened(content), { ...nothing, ...decisions })) events.push(event)
  return events
}

/** The same, sorted by what it is. */
export async function readAll(format: SourceFormat, content: string | Uint8Array, decisions: Partial<Decisions> = {}) {
  const events = await readEvents(format, content, decisions)
  const posts = events.flatMap(event => (event.kind === 'post' ? [event.post] : []))
  return {
    titles: events.flatMap(event => (event.kind === 'title' ? [event.title] : [])),
    posts,
    left: events.flatMap(event => (event.kind === 'left-out' ? [event.leftOut] : [])),
    doubts: [
      ...posts.flatMap(post => post.doubts),
      ...events.flatMap(event => (event.kind === 'doubt' ? [event.doubt] : [])),
    ].map(doubt => doubt.about),
  }
}

/** The one post of a file. */
export async function onlyPost(format: SourceFormat, content: string, decisions: Partial<Decisions> = {}) {
  const { posts } = await readAll(format, content, decisions)
  const [post] = posts
  if (post === undefined || posts.length > 1) throw new Error(`${posts.length} posts, where one was expected`)
  return post
}

/** The words of a post's passages. */
export const wordsIn = (post: SourcePost): string => post.blocks.flatMap(block => tokens(block.text)).join(' ')

/** `line: found` of the one fault that stops a reading. */
export async function faultOf(reading: Promise<unknown>): Promise<string> {
  try {
    await reading
  } catch (cause) {
    if (!(cause instanceof ImportFaults)) throw cause
    return cause.faults.map(({ line, found }) => `${line}: ${found}`).join('; ')
  }
  return 'no fault'
}
