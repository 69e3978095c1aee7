// What a single line of a post looks like, before its neighbours are asked: general signs only, no page's own words.
// "Short" is the weak sign everything else leans on: 12 words, no longer than a heading or a list item tends to be.

const bullet = /^[-•·‣◦▪●∙*–]\s+(?=\S)/u
const ordinal = /^\(?(\d{1,3}|[a-z])[.)]\s+(?=\S)/i
const stop = /[.!?:;…]["'’”)\]]*$/u

/** The text after a bullet and the space behind it; `undefined` where there is no bullet. */
export const afterBullet = (line: string): string | undefined =>
  bullet.test(line) ? line.replace(bullet, '') : undefined

/** `1` for "1. …" and "a) …", `2` for "2. …"; `undefined` where a line is not numbered. */
export function numberedAs(line: string): number | undefined {
  const sign = ordinal.exec(line)?.[1]?.toLowerCase()
  if (sign === undefined) return undefined
  return /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 96
}

/** Whether a line ends as a sentence, a question or an introduction does. */
export const endsSentence = (line: string): boolean => stop.test(line)
export const endsAsQuestion = (line: string): boolean => /\?["'’”)\]]*$/u.test(line)
export const introduces = (line: string): boolean => line.endsWith(':')

/** How many words stand between white space. */
export const countWords = (line: string): number => line.split(/\s+/).length

export const isShort = (line: string): boolean => countWords(line) <= 12 && line.length <= 100

/** A sign for a footnote set right before its words: `*names …`, `† …`. */
export const footnoteSign = (line: string): string | undefined => /^(\*{1,3}(?=\S)|[†‡§¹²³](?=\s*\S))/u.exec(line)?.[1]

const pointsOn =
  /\b(find|read|see|watch|visit|more|contact|follow|download|click|join|email|sign|register|listen)\b.*\b(at|here|via|on|from|visit|to)$/iu
const pointsBack =
  /\b(read|watch|see|download|listen to|find) (it|them|more)( here)?[.!]?$|\b(click|see|read|watch|download|find out more) here[.!]?$/iu
const address = /https?:|www\.|\S@\S|\w\.(org|com|net|uk|eu|gov|info)\b/i

/** `lost`: the line breaks off where an address stood. `perhaps`: its words may have been a link. */
export function lostLink(line: string): 'lost' | 'perhaps' | undefined {
  if (address.test(line)) return undefined
  if (pointsOn.test(line)) return 'lost'
  return pointsBack.test(line) ? 'perhaps' : undefined
}

/** "Name - who that is": one to four capitalised words, a dash between spaces, then small letters. */
export const isNameWithDash = (line: string): boolean => /^(\p{Lu}[\p{L}’'.-]*\s){1,4}[-–—]\s\p{Ll}/u.test(line)

/** First names and the like: words that stand capitalised inside a sentence with no capitalised word after them. */
export function namesInside(texts: readonly string[]): ReadonlySet<string> {
  const inside = /(?<=[\p{Ll},]\s)(\p{Lu}[\p{Ll}’'-]+)(?=,?\s\p{Ll}|[.,;])/gu
  return new Set(texts.flatMap(text => Array.from(text.matchAll(inside), ([, name = '']) => name)))
}

/** Two to four capitalised words of which the first is known as a name from the sentences around. */
export function isKnownName(line: string, known: ReadonlySet<string>): boolean {
  const words = line.split(/\s+/)
  const capitals = words.every(word => /^\p{Lu}[\p{L}’'.-]*$/u.test(word))
  return capitals && words.length >= 2 && words.length <= 4 && known.has(words[0] ?? '')
}
