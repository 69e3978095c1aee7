// The pixels of a card as a small file: paper, ink and the hues, with what lies between them, are fewer colours than a palette holds.
import { pngFile, type Colour } from '../png.ts'
import { cardSize } from './card-size.ts'

const mostColours = 256

/** The colours of pixels and the place of each pixel's in their list; undefined where there are too many. */
const palette = (
  pixels: Uint8Array,
): { readonly colours: readonly Colour[]; readonly places: Uint8Array } | undefined => {
  const known = new Map<number, number>()
  const colours: Colour[] = []
  const places = new Uint8Array(pixels.length / 4)
  for (let at = 0; at < places.length; at += 1) {
    const [red = 0, green = 0, blue = 0] = [pixels[at * 4], pixels[at * 4 + 1], pixels[at * 4 + 2]]
    const name = (red << 16) | (green << 8) | blue
    const place = known.get(name) ?? colours.length
    if (place === colours.length) {
      if (place === mostColours) return undefined
      known.set(name, place)
      colours.push([red, green, blue])
    }
    places[at] = place
  }
  return { colours, places }
}

/** Lines of a PNG, each after a byte that says that nothing was filtered. */
const linesOf = (bytes: Uint8Array, width: number): Buffer => {
  const lines = Buffer.alloc((width + 1) * cardSize.height)
  for (let y = 0; y < cardSize.height; y += 1)
    lines.set(bytes.subarray(y * width, (y + 1) * width), y * (width + 1) + 1)
  return lines
}

/** The bytes of a PNG of opaque pixels, four bytes each (red, green, blue, alpha). */
export const cardPixels = (pixels: Uint8Array): Uint8Array => {
  const size = [cardSize.width, cardSize.height] as const
  const found = palette(pixels)
  if (found !== undefined)
    return pngFile({ size, colours: found.colours, lines: linesOf(found.places, cardSize.width) })
  const full = pixels.filter((_, at) => at % 4 !== 3)
  return pngFile({ size, colours: 'true', lines: linesOf(full, cardSize.width * 3) })
}
