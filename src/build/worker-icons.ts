// The mark of the site as PNG, for devices that want no SVG: the same threads as public/icon.svg, on the same grid of 32.
// Every shape is an upright rectangle, so drawing is filling pixels.
import { pngFile } from './png.ts'
import type { Colour } from './png.ts'

interface Bar {
  readonly from: readonly [x: number, y: number]
  readonly to: readonly [x: number, y: number]
  readonly colour: Colour
}

const paper: Colour = [0xfb, 0xf8, 0xf1]
const ink: Colour = [0x1d, 0x1b, 0x18]
/** Half a thread. */
const half = 1.75

/** A thread downwards in pieces of `dash`, with `gap` between them. */
const thread = (x: number, colour: Colour, [dash, gap]: readonly [number, number] = [26, 0]): readonly Bar[] => {
  const starts = Array.from({ length: Math.ceil(26 / (dash + gap)) }, (_, at) => 3 + at * (dash + gap))
  return starts.map(y => ({ from: [x - half, y], to: [x + half, Math.min(y + dash, 29)], colour }))
}
const across = (y: number): Bar => ({ from: [3, y - half], to: [29, y + half], colour: ink })

const bars: readonly Bar[] = [
  ...thread(7, [0x8a, 0x24, 0x33]),
  ...thread(13, [0x1f, 0x5a, 0x8c], [6, 3]),
  ...thread(19, [0x2f, 0x6a, 0x3a]),
  ...thread(25, [0x6a, 0x4a, 0x9c], [3, 3]),
  across(11),
  across(21),
]

/** The mark, `size` pixels square. `share`: how much of the side it fills; a mask may cut off what is outside 0.8. */
export const iconPng = (size: number, share = 1): Buffer => {
  const unit = (size * share) / 32
  const edge = (size * (1 - share)) / 2
  const place = (at: number) => Math.round(edge + at * unit)
  // A row is a filter byte, here none, and three bytes a pixel.
  const pixels = Buffer.alloc(size * (size * 3 + 1))
  const fill = (bar: Bar) => {
    for (let y = place(bar.from[1]); y < place(bar.to[1]); y += 1) {
      for (let x = place(bar.from[0]); x < place(bar.to[0]); x += 1)
        pixels.set(bar.colour, y * (size * 3 + 1) + 1 + x * 3)
    }
  }
  const outside = edge / unit
  fill({ from: [-outside, -outside], to: [32 + outside, 32 + outside], colour: paper })
  for (const bar of bars) fill(bar)
  return pngFile({ size: [size, size], colours: 'true', lines: pixels })
}
