// What the reader of bodies takes and gives.
import type { Doubt, ImportedBlock, PageWord } from './importer.ts'
import type { LeftOut } from './source.ts'

/** A body and how it is written. `wordpress`: HTML whose empty lines part paragraphs, with block comments and
 * shortcodes. `base` is the address that relative links are resolved against. `line` is where the body begins. */
export interface Body {
  readonly file: string
  readonly line: number
  readonly markup: string
  readonly written: 'html' | 'wordpress' | 'text'
  readonly base?: string
}

/** What a body holds. */
export interface ReadBody {
  readonly blocks: readonly ImportedBlock[]
  readonly words: readonly PageWord[]
  readonly leftOut: readonly LeftOut[]
  readonly doubts: readonly Doubt[]
}
