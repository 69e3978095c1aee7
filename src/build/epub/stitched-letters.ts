// Letters as a sampler has them: stitches on a grid of 5 by 7. A cover must say what it is where no font can be drawn.

/** Seven rows a letter from the top, each a digit to the base of 32: its five bits are the stitches from the left. */
const rows: Readonly<Record<string, string>> = {
  A: 'ehhvhhh',
  B: 'uhhuhhu',
  C: 'ehggghe',
  D: 'uhhhhhu',
  E: 'vgguggv',
  F: 'vgguggg',
  G: 'ehgnhhf',
  H: 'hhhvhhh',
  I: 'e44444e',
  J: '72222ic',
  K: 'hikokih',
  L: 'ggggggv',
  M: 'hrllhhh',
  N: 'hhpljhh',
  O: 'ehhhhhe',
  P: 'uhhuggg',
  Q: 'ehhhlid',
  R: 'uhhukih',
  S: 'fgge11u',
  T: 'v444444',
  U: 'hhhhhhe',
  V: 'hhhhha4',
  W: 'hhhllla',
  X: 'hha4ahh',
  Y: 'hhha444',
  Z: 'v1248gv',
  0: 'ehjlphe',
  1: '4c4444e',
  2: 'eh1248v',
  3: 'v2421he',
  4: '26aiv22',
  5: 'vgu11he',
  6: '68guhhe',
  7: 'v124888',
  8: 'ehhehhe',
  9: 'ehhf12c',
  '-': '000e000',
  '.': '00000cc',
  ',': '0000c48',
  "'": 'c480000',
  '!': '4444404',
  '?': 'eh12404',
  ':': '0cc0cc0',
  '&': 'cik8lid',
  '(': '2488842',
  ')': '8422248',
  '/': '01248g0',
  ' ': '0000000',
}

/** Stitches between the left edges of two letters. */
export const letterStep = 6
/** Stitches from the top of a letter to its foot. */
export const letterHeight = 7

const plain: ReadonlyMap<string, string> = new Map([
  ...[...'‘’ʼ`´'].map(sign => [sign, "'"] as const),
  ...[...'‐‑‒–—−'].map(sign => [sign, '-'] as const),
  ...[...'“”„«»"'].map(sign => [sign, ''] as const),
  ['…', '...'],
])

/** A text in the letters there are: capitals, accents off. Undefined where a sign has no letter. */
const inLetters = (text: string): string | undefined => {
  const spelled = [...text.normalize('NFKD').replace(/\p{M}+/gu, '')].map(sign => plain.get(sign) ?? sign).join('')
  const words = spelled.toUpperCase().replace(/\s+/g, ' ').trim()
  return [...words].every(letter => rows[letter] !== undefined) ? words : undefined
}

/** The places of the stitches of a line of text that `brokenLines` made, from its upper left corner. */
export const stitchesOf = (line: string): readonly (readonly [x: number, y: number])[] =>
  [...line].flatMap((letter, at) =>
    [...(rows[letter] ?? '')].flatMap((row, y) =>
      [0, 1, 2, 3, 4].flatMap(x => (Number.parseInt(row, 32) & (16 >> x) ? [[at * letterStep + x, y] as const] : [])),
    ),
  )

/** A text in lines of at most `most` letters, words whole where they fit; none where a sign has no letter. */
export const brokenLines = (text: string, most: number): readonly string[] => {
  const lines: string[] = []
  for (const word of (inLetters(text) ?? '').split(' ').filter(part => part !== '')) {
    const pieces = word.match(new RegExp(`.{1,${most}}`, 'g')) ?? []
    for (const piece of pieces) {
      const last = lines.at(-1)
      if (last !== undefined && last.length + 1 + piece.length <= most) lines.splice(-1, 1, `${last} ${piece}`)
      else lines.push(piece)
    }
  }
  return lines
}
