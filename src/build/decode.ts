// Bytes to text. UTF-8 or a fault: a wrong guess at an encoding would put broken letters into somebody's words.
import type { Report } from './faults.ts'
import { linesOf } from './line-ends.ts'

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const lenient = new TextDecoder('utf-8', { ignoreBOM: true })

/** Control characters but tab and line ends, and the two non-characters: XML 1.0 (2.2) has no way to write them. */
// oxlint-disable-next-line no-control-regex -- these very characters are what is looked for
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    strict.decode(bytes)
    return true
  } catch {
    // A TypeError is how TextDecoder says no; the caller names the line.
    return false
  }
}

/**
 * The text of a file, without a byte order mark and with every line end as `\n`.
 * Bad lines are faults and come out with U+FFFD, so that the rest of the file is still checked.
 */
export const decodeText = (bytes: Uint8Array, file: string, report: Report): string => {
  if (!isUtf8(bytes)) {
    for (const [at, line] of [...linesOf(bytes)].entries()) {
      if (isUtf8(line)) continue
      const found = 'bytes that are not UTF-8'
      report({
        file,
        line: at + 1,
        found,
        expected: 'text in UTF-8',
        mend: 'save the file in UTF-8 and check this line',
      })
    }
  }
  return cleanText(lenient.decode(bytes), file, report)
}

/** A character by its number in Unicode, as messages name it: `U+202E`. */
export const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** The same of what is text already. */
export const cleanText = (decoded: string, file: string, report: Report): string => {
  const text = decoded.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  for (const [at, line] of text.split('\n').entries()) {
    const [character] = unprintable.exec(line) ?? []
    if (character === undefined) continue
    report({
      file,
      line: at + 1,
      found: `the control character ${codeOf(character)}`,
      expected: 'letters and signs',
      mend: 'delete it',
    })
  }
  return text
}
