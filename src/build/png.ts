// Pixels as a PNG file: PNG, third edition, chapters 5 (layout of the file) and 11 (chunks). No interlacing.
import { crc32, deflateSync } from 'node:zlib'

export type Colour = readonly [red: number, green: number, blue: number]

interface Picture {
  readonly size: readonly [width: number, height: number]
  /** Eight bits for each of red, green and blue; or a list of colours, of which a pixel has the place: in 4 bits where the list
   * has at most 16, else in 8 of at most 256. */
  readonly colours: 'true' | readonly Colour[]
  /** All lines from the top, each a filter byte (9.2: 0 none, 2 up) and its pixels. */
  readonly lines: Buffer
}

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const out = Buffer.alloc(body.length + 8)
  out.writeUInt32BE(data.length, 0)
  body.copy(out, 4)
  out.writeUInt32BE(crc32(body), body.length + 4)
  return out
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** The bytes of the file. */
export const pngFile = ({ size: [width, height], colours, lines }: Picture): Buffer => {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Bits a sample, and the type of colour: 2 is true colour, 3 a palette.
  header.set(colours === 'true' ? [8, 2] : [colours.length > 16 ? 8 : 4, 3], 8)
  // Few icons are made, and many covers and cards: for these the last tenth of the bytes would cost most of the time.
  const level = colours === 'true' ? 9 : 6
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    ...(colours === 'true' ? [] : [chunk('PLTE', Buffer.from(colours.flat()))]),
    chunk('IDAT', deflateSync(lines, { level })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
