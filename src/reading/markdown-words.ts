// Any text as Markdown (CommonMark) that shows it as plain words, and back, letter for letter. What a text editor or a file
// would spoil (half letters, control characters, spaces at the ends of lines) is written as a numbered character, `&#x20;`.

const numbered = (letter: string): string => `&#x${letter.charCodeAt(0).toString(16).toUpperCase()};`

/** All of a text on one line, as in a heading. */
export const printOnOneLine = (text: string): string =>
  text
    .replace(/[\\`*_[\]<~|]|&(?=[#a-z\d]+;)/gi, String.raw`\$&`)
    .replace(/^[>#+=-]/, String.raw`\$&`)
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\uFEFF]|^ | $/gu, numbered)

/** Lines of Markdown, none of which begins with a mark of its own. None is blank but a single one between two others. */
export const printWords = (text: string): readonly string[] =>
  // Three new lines in a row, and one at either end, would be lost among blank lines: they are numbered.
  text.split(/(^\n+|\n{3,}|\n+$)/).reduce<readonly string[]>((lines, part, at) => {
    const [first = '', ...rest] = at % 2 === 0 ? part.split('\n') : [part]
    return [...lines.slice(0, -1), (lines.at(-1) ?? '') + printOnOneLine(first), ...rest.map(printOnOneLine)]
  }, [])

/** The text that was printed. What a person has written in between is taken as it stands. */
export const parseWords = (lines: readonly string[]): string =>
  lines
    .join('\n')
    .replace(/\\([!-/:-@[-`{-~])|&#x([\dA-F]{1,4});/gi, (_, mark?: string, code?: string) =>
      code === undefined ? (mark ?? '') : String.fromCharCode(Number.parseInt(code, 16)),
    )
