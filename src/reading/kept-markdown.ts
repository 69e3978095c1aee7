// Everything kept as Markdown that a person can read, post by post: the words as quotes, the notes beneath. Each thing ends
// with a link and one plain comment line that says where it belongs; `kept-markdown-in.ts` reads it back.
import { printOnOneLine, printWords } from './markdown-words.ts'
import { keptFormat, type KeptThings } from './kept.ts'
import type { Note } from './notes.ts'
import type { PlaceRead } from './places-read.ts'
import type { Saved } from './saved.ts'

/** What the file says of posts beyond what is kept. */
export interface KeptPosts {
  /** The whole address of a post or of a passage. */
  readonly addressOf: (post: string, passage?: string) => string
  /** The title of a post of which only the place is kept. */
  readonly titleOf: (post: string) => string | undefined
}

/** How a comment line begins and ends. */
export const commentStart = '<!-- reader: '
export const commentEnd = ' -->'

/** A comment cannot end early, nor a line break, whatever the words hold. */
const comment = (said: object): string => {
  const escaped = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
  return commentStart + JSON.stringify(said).replace(/[<>\p{Cc}\p{Zl}\p{Zp}\uFEFF]/gu, escaped) + commentEnd
}

const quoteLines = (text: string): readonly string[] => printWords(text).map(line => (line === '' ? '>' : `> ${line}`))

const link = (says: string, address: string): string =>
  `[${says}](<${address.replace(/[<>\\\p{Cc}]/gu, encodeURIComponent)}>)`

/** Parts of a thing with a blank line between; no empty ones. */
const block = (...parts: readonly (string | readonly string[])[]): readonly string[] =>
  parts.flatMap(part => (part.length === 0 ? [] : typeof part === 'string' ? [part, ''] : [...part, '']))

const savedBlock = ({ post, passage, words, at }: Saved, { addressOf }: KeptPosts): readonly string[] =>
  block(
    words === undefined ? '' : quoteLines(words),
    link(passage === undefined ? 'Saved story' : 'Saved passage', addressOf(post, passage)),
    comment({ saved: { passage, at } }),
  )

const noteBlock = (note: Note, { addressOf }: KeptPosts): readonly string[] => {
  const { id, post, passage, edition, quote, text, prefix, suffix, start, made, changed } = note
  return block(
    quoteLines(quote),
    text === '' ? '' : printWords(text),
    link(text === '' ? 'Marked words' : 'Note', addressOf(post, passage)),
    comment({ note: { id, passage, edition, prefix, suffix, start, made, changed } }),
  )
}

const placeBlock = ({ post, ...rest }: PlaceRead, { addressOf }: KeptPosts): readonly string[] => {
  const says = rest.read ? 'Read' : `Not read yet, seen so far: ${Math.round(rest.share * 100)} %`
  return block(link(says, addressOf(post, rest.passage)), comment({ place: rest }))
}

/** A heading, and under it everything kept of one post under one title. */
const sections = ({ saved, notes, places }: KeptThings, posts: KeptPosts): readonly string[] => {
  const groups = new Map<string, string[]>()
  const titles = new Map<string, string>()
  const add = ({ post, title }: { readonly post: string; readonly title: string }, lines: readonly string[]): void => {
    const key = `${post} ${title}`
    if (!titles.has(post)) titles.set(post, title)
    const group = groups.get(key) ?? block(`## ${printOnOneLine(title)}`, comment({ post }))
    groups.set(key, [...group, ...lines])
  }
  for (const item of saved) add(item, savedBlock(item, posts))
  for (const note of notes) add(note, noteBlock(note, posts))
  for (const place of places) {
    const { post } = place
    add({ post, title: titles.get(post) ?? posts.titleOf(post) ?? post }, placeBlock(place, posts))
  }
  return [...groups.values()].flat()
}

const settingsBlock = (settings: KeptThings['settings']): readonly string[] => {
  const sorted = [...settings].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const shown = sorted.map(([name, value]) => `- ${name}: ${value}`)
  return sorted.length === 0 ? [] : block('## Settings', shown, comment({ settings: Object.fromEntries(sorted) }))
}

/** The text of the file. The same things always give the same text. */
export const printKeptMarkdown = (things: KeptThings, posts: KeptPosts): string =>
  [
    ...block(
      '# What I kept',
      'You can read this file as it is. To take it in again, leave the lines that begin with `<!-- reader:` as they are.',
      comment(keptFormat),
    ),
    ...sections(things, posts),
    ...settingsBlock(things.settings),
    // Without this line a file that was cut short would look whole.
    comment({ end: true }),
    '',
  ].join('\n')
