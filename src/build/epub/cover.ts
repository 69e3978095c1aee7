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
  /** For each theme from the top: the place of its family, and of each story from the left, whether it carries the theme. */
  readonly threads: readonly { readonly family: number; readonly carried: readonly boolean[] }[]
}

const [columns, lines] = [100, 160]
const cell = 12
const edge = 8
/** More threads than these would be no threads. */
const most = 20

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

/** The cells as one image. A line of pixels like the one above is written as "no difference" (filter 2), which is quick. */
const toPng = (cells: Uint8Array): Buffer => {
  const width = (columns * cell) / 2 + 1
  const pixels = Buffer.alloc(lines * cell * width)
  for (let y = 0; y < lines; y += 1) {
    const at = y * cell * width
    for (let x = 0; x < columns; x += 1) {
      const colour = cells[y * columns + x] ?? paper
      pixels.fill(colour * 17, at + 1 + (x * cell) / 2, at + 1 + ((x + 1) * cell) / 2)
    }
    for (let again = 1; again < cell; again += 1) pixels[at + again * width] = 2
  }
  return pngFile({ size: [columns * cell, lines * cell], colours: palette, lines: pixels })
}

/** The largest stitches at which the longest word of a title fits, and the title takes no more than half of the cover. */
const titleLines = (title: string): { readonly scale: number; readonly texts: readonly string[] } => {
  const longest = Math.max(...title.split(/\s+/).map(word => word.length))
  for (const scale of [3, 2, 1]) {
    const fits = Math.floor((columns - 2 * edge + 1) / (letterStep * scale))
    const texts = brokenLines(title, fits)
    if (scale === 1 || (longest <= fits && texts.length * (letterHeight + 3) * scale <= 60)) {
      return { scale, texts: texts.slice(0, 5) }
    }
  }
  return { scale: 1, texts: [] }
}

/** The bytes of the cover, 1200 by 1920 pixels. The same words give the same bytes. */
export const coverPng = ({ title, below, foot, threads }: CoverWords): Buffer => {
  const cells = new Uint8Array(columns * lines)
  const fill = (colour: number, [x, y, wide, high]: readonly [number, number, number, number]) => {
    for (let at = y; at < Math.min(y + high, lines); at += 1)
      cells.fill(colour, at * columns + x, at * columns + Math.min(x + wide, columns))
  }
  const write = (
    texts: readonly string[],
    colour: number,
    { from, scale }: { from: number; scale: number },
  ): number => {
    let y = from
    for (const text of texts) {
      for (const [across, down] of stitchesOf(text))
        fill(colour, [edge + across * scale, y + down * scale, scale, scale])
      y += (letterHeight + 3) * scale
    }
    return y
  }
  const small = (texts: readonly string[]) => texts.flatMap(text => brokenLines(text, 14)).slice(0, 3)
  const { scale, texts } = titleLines(title)
  const titled = write(texts, ink, { from: edge, scale })
  const top = write(small(below), soft, { from: titled + 2, scale: 1 }) + 3
  const feet = small(foot)
  const bottom = lines - edge - feet.length * (letterHeight + 3) + 3
  write(feet, soft, { from: bottom, scale: 1 })
  weave(fill, threads.slice(0, most), [top, bottom - 5])
  return toPng(cells)
}

type Fill = (colour: number, box: readonly [x: number, y: number, wide: number, high: number]) => void

const weave = (fill: Fill, threads: CoverWords['threads'], [top, bottom]: readonly [number, number]): void => {
  const stories = Math.min(threads[0]?.carried.length ?? 0, most)
  const wide = columns - 2 * edge
  const across = (at: number) => edge + Math.round(((at + 0.5) * wide) / stories) - 1
  const down = (at: number) => top + 2 + Math.round(((at + 0.5) * (bottom - top - 4)) / threads.length)
  const hue = (family: number) => firstHue + (family % 4)
  for (const [at, { family }] of threads.entries()) fill(hue(family), [edge, down(at), wide, 1])
  for (let story = 0; story < stories; story += 1) fill(ink, [across(story), top, 2, bottom - top])
  for (const [at, { family, carried }] of threads.entries()) {
    for (let story = 0; story < stories; story += 1)
      if (carried[story] === true) fill(hue(family), [across(story) - 2, down(at) - 1, 6, 3])
  }
}
