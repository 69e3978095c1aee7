// Which encoding a file is in: its byte order mark first, then what its first line says, then UTF-8 and nothing else.
// A guess would put broken letters into somebody's words, and Windows-1252 can be read out of any bytes at all.
import type { Fault } from '../faults.ts'
import { shown } from '../faults.ts'

/** What the first bytes say. `declared`: the name the file gives itself, where no byte order mark settles it. */
export type Encoding =
  | { readonly kind: 'known'; readonly label: string; readonly declared?: string }
  | { readonly kind: 'refused'; readonly fault: Omit<Fault, 'file' | 'line'> }

/** How many bytes `encodingOf` looks at. */
export const encodingBytes = 1024

const refused = (found: string, expected: string, mend: string): Encoding => ({
  kind: 'refused',
  fault: { found, expected, mend },
})

const packed = (how: string): Encoding => refused(how, 'the file that is inside', 'unpack it first, then import that')
const wide = refused('text in UTF-32', 'text in UTF-8', 'save the file in UTF-8')

/** First bytes that settle the question. UTF-32 stands before UTF-16, whose mark it begins with. */
const signs: readonly (readonly [bytes: readonly number[], Encoding])[] = [
  [[0x1f, 0x8b], packed('a packed file (gzip)')],
  [[0x50, 0x4b, 0x03, 0x04], packed('a packed file (zip)')],
  [[0xff, 0xfe, 0x00, 0x00], wide],
  [[0x00, 0x00, 0xfe, 0xff], wide],
  [[0x3c, 0x00, 0x00, 0x00], wide],
  [[0x00, 0x00, 0x00, 0x3c], wide],
  [[0xef, 0xbb, 0xbf], { kind: 'known', label: 'utf-8' }],
  [[0xff, 0xfe], { kind: 'known', label: 'utf-16le' }],
  [[0xfe, 0xff], { kind: 'known', label: 'utf-16be' }],
  [[0x3c, 0x00], { kind: 'known', label: 'utf-16le' }],
  [[0x00, 0x3c], { kind: 'known', label: 'utf-16be' }],
]

const declaration = /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*(["'])(?<name>[^"'>]*)\1/

/** Reads the first bytes of a file. */
export function encodingOf(start: Uint8Array): Encoding {
  const sign = signs.find(([bytes]) => bytes.every((byte, at) => start[at] === byte))
  if (sign !== undefined) return sign[1]
  const ascii = String.fromCharCode(...start.subarray(0, encodingBytes))
  const declared = declaration.exec(ascii)?.groups?.['name']
  if (declared === undefined) return { kind: 'known', label: 'utf-8' }
  const label = labelOf(declared)
  const mend = 'save the file in UTF-8, and let its first line say so'
  if (label === undefined) return refused(`the encoding ${shown(declared)}`, 'an encoding that is known', mend)
  // The declaration was read byte by byte, so it cannot stand in UTF-16.
  return { kind: 'known', label: label.startsWith('utf-16') ? 'utf-8' : label, declared }
}

/** The name TextDecoder gives an encoding; `undefined` where it knows none. */
function labelOf(name: string): string | undefined {
  try {
    return new TextDecoder(name, { fatal: true }).encoding
  } catch {
    // A RangeError is how TextDecoder says that it has no such encoding.
    return undefined
  }
}

/** The encodings in which every byte is a letter by itself. */
const singleByte = /^(?:windows-|iso-8859-|koi8|macintosh|x-mac|ibm)/

/** A single-byte encoding fits any bytes at all; bytes that are UTF-8 throughout, beyond ASCII, are no chance. */
export async function settledLabel(label: string, pieces: AsyncIterable<Uint8Array>): Promise<string> {
  if (!singleByte.test(label)) return label
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let isAscii = true
  try {
    for await (const piece of pieces) {
      isAscii = decoder.decode(piece, { stream: true }).length === piece.length && isAscii
    }
    decoder.decode()
  } catch {
    // A TypeError is how TextDecoder says that it is not UTF-8.
    return label
  }
  return isAscii ? label : 'utf-8'
}
