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
