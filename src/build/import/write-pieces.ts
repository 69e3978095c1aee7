// A long text as a file, piece by piece: the whole of it is never in memory. And texts that hold on to nothing.
import { closeSync, openSync, writeSync } from 'node:fs'

const most = 64 * 1024

/** Writes a new file. Throws what the file system throws, also where the name is taken. */
export function writePieces(file: string, pieces: Iterable<string>): void {
  const handle = openSync(file, 'wx')
  try {
    let text = ''
    for (const piece of pieces) {
      text += piece
      if (text.length < most) continue
      writeSync(handle, text)
      text = ''
    }
    writeSync(handle, text)
  } finally {
    closeSync(handle)
  }
}

/** The same text, cut loose: in V8 a piece of a long text keeps the whole of it in memory. */
export const cutLoose = (text: string): string => Buffer.from(text).toString()
