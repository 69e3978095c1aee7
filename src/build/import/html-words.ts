// Letters on their way into passages: signs that nobody sees are taken out, empty lines part paragraphs where the source
// means them to, and shortcodes of WordPress become what they stand for.
import type { BlockBuilder } from './html-blocks.ts'
import type { LeftOutList } from './html-left-out.ts'
import { paragraphsOf } from './html-paragraphs.ts'
import { quoted } from './importer.ts'
import type { Doubt } from './importer.ts'
import { shortcodePieces } from './wordpress-shortcodes.ts'
import type { Piece } from './wordpress-shortcodes.ts'
import { lineEndsIn } from '../line-ends.ts'

/** How the letters of a text node are to be read. */
export interface Manner {
  readonly emptyLinesPart: boolean
  readonly shortcodes: boolean
}

/** Gives letters to a builder. */
export interface WordReader {
  read(text: string, line: number, manner: Manner): void
  /** Whether words stand inside `[caption]`. */
  isCaption(): boolean
}

/** A reader of letters, and what it tells. */
export function wordReader(builder: BlockBuilder, leftOut: LeftOutList, doubt: (doubt: Doubt) => void): WordReader {
  let caption = false
  const endCaption = () => {
    builder.part()
    caption = false
  }
  const plain = (text: string, line: number, emptyLinesPart: boolean) => {
    if (!emptyLinesPart) return builder.add(text, line)
    for (const [at, paragraph] of paragraphsOf(text).entries()) {
      if (at > 0) endCaption()
      builder.add(paragraph.text, line + paragraph.lines)
    }
  }
  const piece = (one: Piece, line: number, emptyLinesPart: boolean): void => {
    switch (one.kind) {
      case 'text':
        return plain(one.text, line, emptyLinesPart)
      case 'caption':
        builder.part()
        caption = true
        return builder.add(one.words, line)
      case 'caption-end':
        return endCaption()
      case 'embed':
        builder.part()
        return leftOut.embed(`the shortcode ${quoted(one.text)}`, one.address, { line, words: 0 })
      case 'unknown':
        doubt({
          line,
          about: `${quoted(one.text)} may be a shortcode, which only WordPress reads; it is kept as it is written`,
        })
        return builder.add(one.text, line)
    }
  }
  return {
    isCaption: () => caption,
    read: (text, line, { emptyLinesPart, shortcodes }) => {
      if (!shortcodes || !text.includes('[')) return plain(text, line, emptyLinesPart)
      let at = line
      let from = 0
      for (const one of shortcodePieces(text)) {
        at += lineEndsIn(text.slice(from, one.offset))
        from = one.offset
        piece(one, at, emptyLinesPart)
      }
    },
  }
}
