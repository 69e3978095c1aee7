// A file as bytes, in pieces: whatever its size, no more than one piece is held.
import { open } from 'node:fs/promises'

/** A file as bytes. `pieces` gives them from the start, each time it is called. */
export interface Bytes {
  readonly file: string
  readonly bytes: number
  pieces(): AsyncIterable<Uint8Array>
}

/** How many bytes a piece has at most. */
export const pieceBytes = 60 * 1024

/** The bytes of a file. A piece is only good until the next one is asked for. */
export async function* piecesOf(file: string): AsyncGenerator<Uint8Array> {
  const handle = await open(file, 'r')
  try {
    const buffer = new Uint8Array(pieceBytes)
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, pieceBytes)
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await handle.close()
  }
}

/** The lines of a piece, each with its end. */
export function* linesOf(piece: Uint8Array): Generator<Uint8Array> {
  let start = 0
  for (let end = piece.indexOf(0x0a); end !== -1; end = piece.indexOf(0x0a, start)) {
    yield piece.subarray(start, end + 1)
    start = end + 1
  }
  yield piece.subarray(start)
}

/** How many line ends a text has. */
export function linesIn(text: string): number {
  let lines = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1
  return lines
}
