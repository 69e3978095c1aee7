// Where everything stands on a card: the numeral in the margin, title and people beside it, below them a row for each family,
// whose threads run off the right edge as on a page of a printed anthology. Sizes are pixels of the picture.
import type { CSSProperties, ReactElement } from 'react'
import { cardSize } from './card-size.ts'
import { hueOf, ink, inkSoft, paper } from './card-colours.ts'
import type { CardFamily, CardWords } from './card-words.ts'

/** Nothing but threads stands outside these edges. */
export const edges = { left: 56, right: 1144, top: 48, bottom: 586 } as const

/** Where the title and the threads begin. */
export const column = 324
const columnWidth = edges.right - column
const marginWidth = column - edges.left - 20
const least = 28

/** How big things are: the letters of title and words, the numeral as a share of its full size. */
export interface Sizes {
  readonly title: number
  readonly words: number
  readonly numeral: number
}

/** The sizes a card may have, the largest first. */
export const sizes: readonly [Sizes, ...Sizes[]] = [
  { title: 120, words: 38, numeral: 1 },
  { title: 104, words: 36, numeral: 1 },
  { title: 88, words: 34, numeral: 1 },
  { title: 76, words: 32, numeral: 1 },
  { title: 66, words: 30, numeral: 1 },
  { title: 57, words: 28, numeral: 1 },
  { title: 49, words: 26, numeral: 1 },
  { title: 42, words: 25, numeral: 0.8 },
  { title: 36, words: 24, numeral: 0.65 },
]

/** Of how many threads there may be: more stand closer. */
const roomForThreads = 230

/** From one thread of a row to the next. */
export const pitchOf = (families: readonly CardFamily[]): number => {
  const threads = families.reduce((sum, { lines }) => sum + lines.length, 0)
  const most = Math.floor((roomForThreads - 12 * families.length) / Math.max(1, threads))
  return Math.max(8, Math.min(13, most))
}
const nameSize = 27
const nameLine = 34

/** The names of the parts whose places are asked for. */
export const partNames = { all: 'all', row: (at: number) => `row ${at}` } as const

// Elements as React has them, made by hand: React itself is not loaded before the build has said that it builds for readers.
const box = (style: CSSProperties, key: string, ...children: readonly ReactElement[]): ReactElement => ({
  type: 'div',
  key,
  props: { style: { display: 'flex', flexShrink: 0, ...style }, children },
})

const text = (words: string, style: CSSProperties, key: string): ReactElement => ({
  type: 'div',
  key,
  props: { style: { flexShrink: 0, wordBreak: 'break-word', ...style }, children: words },
})

const numeralSize = (numeral: string): number => [208, 208, 208, 138, 104][numeral.length] ?? 84

const margin = ({ numeral, beside }: CardWords, share: number): ReactElement =>
  box(
    { flexDirection: 'column', width: marginWidth, marginRight: 20 },
    'margin',
    text(
      numeral,
      { fontSize: numeralSize(numeral) * share, fontWeight: 800, lineHeight: 0.84, letterSpacing: -6, marginLeft: -6 },
      'numeral',
    ),
    ...beside.map((words, at) =>
      text(
        words,
        { fontSize: 32, fontWeight: at === 0 ? 800 : 500, lineHeight: 1.2, marginTop: at === 0 ? 20 : 0 },
        words,
      ),
    ),
  )

const words = ({ numeral, above, title, below }: CardWords, size: Sizes): ReactElement => {
  const over = above === '' ? [] : [text(above, { fontSize: 26, color: inkSoft, marginBottom: 14 }, 'above')]
  return box(
    { flexDirection: 'column', width: numeral === '' ? edges.right - edges.left : columnWidth },
    'words',
    ...over,
    text(
      title,
      { fontSize: size.title, textWrap: 'balance', fontWeight: 800, lineHeight: 1.06, letterSpacing: -size.title / 60 },
      'title',
    ),
    ...below.map((paragraph, at) =>
      text(
        paragraph,
        {
          fontSize: size.words,
          textWrap: 'pretty',
          lineHeight: 1.3,
          marginTop: at === 0 ? 18 : 10,
          color: at === 0 ? ink : inkSoft,
        },
        `below ${at}`,
      ),
    ),
  )
}

const row = ({ slug, name, lines }: CardFamily, at: number, pitch: number): ReactElement =>
  box(
    { alignItems: 'center', minHeight: Math.max(nameLine, lines.length * pitch + 4), marginTop: at === 0 ? 0 : 8 },
    partNames.row(at),
    text(
      name,
      { width: marginWidth, fontSize: nameSize, fontWeight: 800, lineHeight: nameLine / nameSize, color: hueOf(slug) },
      'name',
    ),
  )

/** The card as elements. It is as high as its words make it: whether it fits is asked of the place of `partNames.all`. */
export const cardLayout = (of: CardWords, size: Sizes): ReactElement =>
  box(
    { ...cardSize, backgroundColor: paper, color: ink, fontFamily: 'Latin, More', fontWeight: 500 },
    'card',
    box(
      {
        flexDirection: 'column',
        justifyContent: 'space-between',
        alignSelf: 'flex-start',
        marginLeft: edges.left,
        marginTop: edges.top,
        minHeight: edges.bottom - edges.top,
        width: edges.right - edges.left,
      },
      partNames.all,
      box({ marginBottom: least }, 'top', ...(of.numeral === '' ? [] : [margin(of, size.numeral)]), words(of, size)),
      box(
        { flexDirection: 'column' },
        'threads',
        ...of.families.map((family, at) => row(family, at, pitchOf(of.families))),
      ),
    ),
  )
