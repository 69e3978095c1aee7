// What the reader of bodies takes and gives.
import type { Doubt, ImportedBlock, PageWord } from './importer.ts'
import type { LeftOut } from './source.ts'

/** The words for a picture that the blog knows by number; `own` are those that the text has for it, or none. */
export type PictureWords = (id: string, own: string) => string

/** A body and how it is written. `wordpress`: HTML whose empty lines part paragraphs, with block comments and
 * shortcodes. `base` is the address that relative links are resolved against. `line` is where the body begins. */
export interface Body {
  readonly file: string
  readonly line: number
  readonly markup: string
  readonly written: 'html' | 'wordpress' | 'text'
  readonly base?: string
  readonly pictures?: PictureWords
}

/** What a body holds. */
export interface ReadBody {
  readonly blocks: readonly ImportedBlock[]
  readonly words: readonly PageWord[]
  readonly leftOut: readonly LeftOut[]
  readonly doubts: readonly Doubt[]
}
