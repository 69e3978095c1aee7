// What goes on paper: chapters of blocks of plain text, whatever page they come from. The address stands with each, for a
// sheet has no links.
import { plainDay } from '../corpus/dates.ts'
import { hardWordsIn, type HardWord } from '../corpus/hard-words.ts'
import type { Edition, PassageKind } from '../corpus/schema.ts'
import { textOf } from '../corpus/select.ts'
import type { PostSlice, ThemeSlice } from '../corpus/slices.ts'
import { paths } from '../paths.ts'
import { editionName } from './edition-names.ts'

/** A block as it is printed; `number` is the passage's own, where it has one. */
export interface ChapterBlock {
  readonly kind: PassageKind
  readonly text: string
  readonly number?: number
  /** Addresses of the links in it, in order. */
  readonly links: readonly string[]
}

/** What a reader has written beside a chapter: the words it is on, and the note. */
export interface ChapterNote {
  readonly quote: string
  readonly text: string
}

export interface Chapter {
  readonly title: string
  /** Who, when, and which edition: a line each. */
  readonly facts: readonly string[]
  readonly blocks: readonly ChapterBlock[]
  /** The address within the site. */
  readonly path: string
  /** The hard words in it with their meanings, in the order of the letters; none where nobody knows them. */
  readonly words: readonly HardWord[]
  readonly notes: readonly ChapterNote[]
}

/** The number of a passage. */
export const numberOf = (id: string): number => Number(id.slice(1))

const blocksOf = ({ post }: Pick<PostSlice, 'post'>, edition: Edition): readonly ChapterBlock[] =>
  edition === 'summary'
    ? (post.summary?.blocks ?? []).map(({ kind, text }) => ({
        kind: kind === 'heading' ? 'heading' : 'list-item',
        text,
        links: [],
      }))
    : post.passages.map(passage => ({
        kind: passage.kind,
        text: textOf(passage, edition),
        number: numberOf(passage.id),
        links: (passage.marks?.[edition] ?? []).flatMap(mark => (mark.kind === 'link' ? [mark.href] : [])),
      }))

interface ChapterParts {
  readonly notes?: readonly ChapterNote[]
  /** Which of its blocks; without it, all. */
  readonly isWanted?: (block: ChapterBlock) => boolean
}

/** A post in one edition, the whole of it or only some of its blocks. */
export const chapterOfPost = (
  slice: Pick<PostSlice, 'post' | 'card' | 'hard'>,
  edition: Edition,
  { notes = [], isWanted = () => true }: ChapterParts = {},
): Chapter => {
  const { post, card, hard } = slice
  const blocks = blocksOf(slice, edition).filter(isWanted)
  return {
    title: post.title,
    facts: [card.byline.map(part => part.text).join(''), plainDay(post.date), editionName[edition]],
    blocks,
    path: paths.post(post.slug),
    words:
      hard === undefined
        ? []
        : hardWordsIn(
            hard,
            { post, edition },
            blocks.map(({ text }) => text),
          ),
    notes,
  }
}

/** A theme: a chapter for each story, with the passages that carry it. */
export const chaptersOfTheme = ({ posts }: ThemeSlice): readonly Chapter[] =>
  posts.map(({ card, passages }) => ({
    title: card.title,
    facts: [card.byline.map(part => part.text).join(''), plainDay(card.date)],
    blocks: passages.map(({ id, kind, text }) => ({ kind, text, number: numberOf(id), links: [] })),
    path: paths.post(card.slug),
    words: [],
    notes: [],
  }))
