// What an importer is given and what it gives back, post by post: a file of 200 MB is never whole in memory.
// An importer only reads: where a post goes, and whether it may, is decided after it.
import type { Day } from '../../corpus/schema.ts'
import type { ImportedAuthor, ImportedBlock, Doubt, PageWord } from './importer.ts'

/** The first letters of a file, already decoded: enough to tell its format. */
export interface Head {
  readonly text: string
}

/** A file to read. `chunks` gives its text once, from the start, decoded, in pieces of at most 64 KiB. It throws
 * ImportFaults for an encoding that is unknown or does not hold, and for signs that no text has (NUL). */
export interface Source {
  readonly file: string
  /** The size of the file in bytes. */
  readonly bytes: number
  chunks(): AsyncIterable<string>
}

/** What the editor has decided before. Keys of `themes` are tags as the source writes them; a tag that means no theme
 * is `none`. Keys of `dates` are a post's own id in its source, its address or its title. `names`: a login or a short
 * name as the source writes it, and the name to show. `zone` is an IANA name, such as `Europe/London`. */
export interface Decisions {
  readonly title?: string
  readonly zone?: string
  readonly author?: string
  readonly themes: ReadonlyMap<string, string>
  readonly dates: ReadonlyMap<string, Day>
  readonly names: ReadonlyMap<string, string>
}

/** Why something of the source is not in the week. */
export type LeftOutKind =
  | 'comment'
  | 'draft'
  | 'page'
  | 'private'
  | 'trash'
  | 'attachment'
  | 'settings'
  | 'other'
  | 'empty'
  | 'active'
  | 'embed'
  | 'link'
  | 'outside'

/** Something of the source that is left out, and named. `words` is how many words of it are shown nowhere (0 for a
 * script: its letters are no words of the author). `active`: scripts, styles, forms and what else acts; `embed`: a frame or
 * player; `link`: an address that cannot be kept; `outside`: not among the days asked for. */
export interface LeftOut {
  readonly kind: LeftOutKind
  readonly line: number
  readonly what: string
  readonly words: number
}

/** The head of a post on a page of plain text: the words of its dateline, title and byline as they stand there, and the
 * dateline itself, where the post is the first below one. */
export interface PageHead {
  readonly words: readonly PageWord[]
  readonly dateline?: { readonly line: number; readonly text: string }
}

/** A post as its source holds it. `blocks` are its passages; `words` the words of its body taken from the source by
 * another way than `blocks`, so that they can witness against it. Words of what `leftOut` names are not among them. */
export interface SourcePost {
  readonly line: number
  /** Its own id in the source, or its address: the same in every export. */
  readonly id?: string
  readonly address?: string
  readonly title: string
  /** The day its author meant; undefined where the source gives none that can be read. */
  readonly date?: Day
  readonly byline?: string
  /** Only where title, date and byline are lines of a page; elsewhere they are facts of their own. */
  readonly head?: PageHead
  readonly authors: readonly ImportedAuthor[]
  readonly tags: readonly string[]
  readonly blocks: readonly ImportedBlock[]
  readonly words: readonly PageWord[]
  readonly leftOut: readonly LeftOut[]
  readonly doubts: readonly Doubt[]
}

/** What comes out of a source, in its order. */
export type Imported =
  | { readonly kind: 'title'; readonly title: string; readonly line: number }
  | { readonly kind: 'post'; readonly post: SourcePost }
  | { readonly kind: 'left-out'; readonly leftOut: LeftOut }
  | { readonly kind: 'doubt'; readonly doubt: Doubt }

/** A source format. `read` throws ImportFaults, with what is wrong with the file. */
export interface SourceFormat {
  readonly name: string
  /** What it is, for messages: “a WordPress export (WXR)”. */
  readonly called: string
  detect(head: Head): boolean
  read(source: Source, decisions: Decisions): AsyncIterable<Imported>
}
