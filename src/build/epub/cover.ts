// The cover, drawn from the corpus: the week's cloth, a thread down for each story and one across for each theme. Where a
// story carries a theme, the theme's thread lies on top. Cells of a grid as a PNG, for readers show no other cover in lists.
import { pngFile } from '../png.ts'
import type { Colour } from '../png.ts'
import { brokenLines, letterHeight, letterStep, stitchesOf } from './stitched-letters.ts'

/** What the cover tells. */
export interface CoverWords {
  readonly title: string
  readonly below: readonly string[]
  readonly foot: readonly string[]
  /** For each theme from the top: the place of its family, of itself in it, and of each story, whether it carries the theme. */
  readonly threads: readonly { readonly family: number; readonly line: number; readonly carried: readonly boolean[] }[]
}

const [columns, lines] = [200, 320]
/** Pixels on each side of a cell, of which a line of the file holds two in a byte. */
const cell = 4
const edge = 16
/** More threads than these would be no threads. */
const most = 24

const [paper, ink, soft, firstHue] = [0, 1, 2, 3]
// As styles/tokens.css has them in light; a fifth family takes the first hue again.
const palette: readonly Colour[] = [
  [0xfb, 0xf7, 0xee],
  [0x1d, 0x1a, 0x16],
  [0x7d, 0x73, 0x60],
  [0x93, 0x16, 0x50],
  [0x12, 0x4b, 0x86],
  [0x74, 0x47, 0x0a],
  [0x0b, 0x59, 0x53],
]

/** The cells as one image. A line of pixels like the one above is written as "no difference" (filter 2), which packs well. */
const toPng = (cells: Uint8Array): Buffer => {
  // Two pixels to a byte.
  const width = columns * 2 + 1
  const pixels = Buffer.alloc(lines * cell * width)
  for (let y = 0; y < lines; y += 1) {
    const at = y * cell * width
    for (let x = 0; x < columns; x += 1) {
      const pair = (cells[y * columns + x] ?? paper) * 17
      pixels[at + 1 + 2 * x] = pair
      pixels[at + 2 + 2 * x] = pair
    }
    for (let again = 1; again < cell; again += 1) pixels[at + again * width] = 2
  }
  return pngFile({ size: [columns * cell, lines * cell], colours: palette, lines: pixels })
}

const lettersAt = (scale: number): number => Math.floor((columns - 2 * edge + scale) / (letterStep * scale))
const lineOf = (scale: number): number => (letterHeight + 3) * scale

/** The largest stitches at which every word of a title is whole and the title leaves room for the cloth. */
const titleLines = (title: string): { readonly scale: number; readonly texts: readonly string[] } => {
  const longest = Math.max(...title.split(/\s+/).map(word => word.length))
  const fits = (scale: number) =>
    longest <= lettersAt(scale) && brokenLines(title, lettersAt(scale)).length * lineOf(scale) <= 120
  const scale = [4, 3, 2].find(fits) ?? 1
  return { scale, texts: brokenLines(title, lettersAt(scale)).slice(0, 12) }
}

/** The bytes of the cover, 800 by 1280 pixels. The same words give the same bytes. */
export const coverPng = ({ title, below, foot, threads }: CoverWords): Buffer => {
  const cells = new Uint8Array(columns * lines)
  const fill: Fill = (colour, [x, y, wide, high]) => {
    for (let at = y; at < Math.min(y + high, lines); at += 1)
      cells.fill(colour, at * columns + x, at * columns + Math.min(x + wide, columns))
  }
  const write = (
    texts: readonly string[],
    colour: number,
    { from, scale }: { from: number; scale: number },
  ): number => {
    for (const [line, text] of texts.entries()) {
      for (const [x, y] of stitchesOf(text))
        fill(colour, [edge + x * scale, from + line * lineOf(scale) + y * scale, scale, scale])
    }
    return from + texts.length * lineOf(scale)
  }
  const small = (texts: readonly string[]) => texts.flatMap(text => brokenLines(text, lettersAt(1))).slice(0, 4)
  const { scale, texts } = titleLines(title)
  const titled = write(texts, ink, { from: edge, scale })
  const top = write(small(below), soft, { from: titled + 4, scale: 1 }) + 8
  const feet = small(foot)
  const bottom = lines - edge - feet.length * lineOf(1) + 3
  write(feet, soft, { from: bottom, scale: 1 })
  weave(fill, threads.slice(0, most), [top, bottom - 10])
  return toPng(cells)
}

type Fill = (colour: number, box: readonly [x: number, y: number, wide: number, high: number]) => void

/** Stitches and gaps of the lines by which the threads of a family are told apart, as on the pages. */
const dashes: readonly (readonly [stitch: number, gap: number])[] = [
  [1, 0],
  [1, 0],
  [6, 3],
  [2, 2],
]

const weave = (fill: Fill, threads: CoverWords['threads'], [top, bottom]: readonly [number, number]): void => {
  const stories = Math.min(threads[0]?.carried.length ?? 0, most)
  const [stepAcross, stepDown] = [
    Math.floor((columns - 2 * edge) / stories),
    Math.min(14, Math.floor((bottom - top) / threads.length)),
  ]
  const [wide, high] = [stepAcross * stories, stepDown * threads.length]
  const across = (at: number) => edge + at * stepAcross + Math.floor(stepAcross / 2) - 1
  const down = (at: number) => top + at * stepDown + Math.floor(stepDown / 2)
  const hue = (family: number) => firstHue + (family % 4)
  for (const [at, { family, line }] of threads.entries()) {
    const [stitch, gap] = dashes[line % 4] ?? [1, 0]
    for (let x = 0; x < wide; x += stitch + gap) fill(hue(family), [edge + x, down(at), Math.min(stitch, wide - x), 1])
    if (line % 4 === 1) fill(hue(family), [edge, down(at) + 2, wide, 1])
  }
  for (let story = 0; story < stories; story += 1) fill(ink, [across(story), top, 3, high])
  for (const [at, { family, carried }] of threads.entries()) {
    for (let story = 0; story < stories; story += 1)
      if (carried[story] === true) fill(hue(family), [across(story) - 3, down(at) - 1, 9, 4])
  }
}
