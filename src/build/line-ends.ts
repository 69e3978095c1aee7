// Line ends in texts and bytes: how many there are, and what stands between them.

/** How many lines end in a text. */
export const lineEndsIn = (text: string): number => {
  let ends = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) ends += 1
  return ends
}

const newline = 0x0a

/** The lines of a piece of bytes, each with its end. UTF-8 makes no newline byte inside a character. */
export function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0
  for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, start)) {
    yield bytes.subarray(start, end + 1)
    start = end + 1
  }
  yield bytes.subarray(start)
}
