// A sentence too long for one utterance, cut where a speaker would breathe: at a strong stop, a comma, before a small word
// that begins a clause, else between words.

/** Where one may cut, best first; the cut comes after the match. */
const breathers = [
  /[;:—–](?=\s)\s*/g,
  /,["”’)]*\s+|[)”]\s+/g,
  /\s+(?=(?:and|but|or|because|which|who|that|when|while|where|so|if|than|as)\s)/g,
  /\s+/g,
]

/** Never between the halves of one character. */
const wholeCharacter = (text: string, cut: number): number => {
  const code = text.charCodeAt(cut - 1)
  return code >= 0xd800 && code <= 0xdbff && cut > 1 ? cut - 1 : cut
}

/** How much of the text goes into the first utterance: at most `limit` letters, at least one. */
export const firstStretch = (text: string, limit: number): number => {
  if (text.length <= limit) return text.length
  /** Stretches of about the same length sound better than a long one and a word. */
  const aim = text.length / Math.ceil(text.length / limit)
  const least = aim * 0.4
  for (const breather of breathers) {
    const cuts = Array.from(text.matchAll(breather), match => match.index + match[0].length)
    const fit = cuts.filter(cut => cut >= least && cut <= limit)
    if (fit.length > 0) return fit.reduce((a, b) => (Math.abs(b - aim) < Math.abs(a - aim) ? b : a))
  }
  return wholeCharacter(text, limit)
}
