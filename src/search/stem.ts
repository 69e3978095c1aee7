// A light stemmer of our own: regulate, regulation, regulators and regulatory come out alike.
// It joins less than Porter's (1980), on purpose: care and carer, policy and police, university and universe stay apart.
// Suffixes go one at a time until none is left; a rule wants enough of the word before it to still be a word.

type Rule = readonly [pattern: RegExp, instead: string]

/** Only ever the last letters of a whole word, so asked once. */
const plurals: readonly Rule[] = [
  [/^(.{2,})ies$/, '$1y'],
  [/^(.+(?:ss|sh|ch|x|z))es$/, '$1'],
  [/^(.{2,}[^su])s$/, '$1'],
]

/** Each with the part that must stand before it: `^.{n,}`, and what is left in its place. */
const suffixes: readonly Rule[] = [
  [/^(.{3,})ied$/, '$1y'],
  [/^(.{2,})cisi(?:on|ve|vely)$/, '$1cide'],
  [/^(.{2,}l)usi(?:on|ve|vely)$/, '$1ude'],
  [/^(.{3,})(?:ational|ation|ating|ated|ate|ator|atory|atively|ative|acy)$/, '$1'],
  [/^(.{3,})(?:istically|istic|ism)$/, '$1ist'],
  [/^(.{3,})(?:ibility|ability)$/, '$1able'],
  [/^(.{5,})(?:ible|able)$/, '$1'],
  [/^(.{3,}[st])(?:ional|ion|ivity|ively|ive)(?:ly)?$/, '$1'],
  [/^(.{3,})(?:fully|ful|ness)$/, '$1'],
  [/^(.{4,})(?:ments?|ship|hood|ance|ant|ities|ity|ly)$/, '$1'],
  [/^(.{3,})en(?:ce|cy|se|c|s)$/, '$1ent'],
  [/^(.{2,}[uo]r)al$/, '$1'],
  [/^(.{3,}[^aeiou])(?:or|er)$/, '$1'],
  [/^([^aeiouy]*[aeiouy].*)ing$/, '$1+'],
  [/^([^aeiouy]*[aeiouy].*[^e])ed$/, '$1+'],
  [/^(.{4,})(?:ically|ical|ic)$/, '$1y'],
]

const isShort = (word: string): boolean => /^[^aeiou]*[aeiouy][^aeiouwxy]$/.test(word)

/** What is left after -ing or -ed: `run(n)`, but `shar(e)`. */
const mended = (stem: string): string => {
  const single = stem.replace(/([^aeiousl])\1$/, '$1')
  return single === stem && isShort(stem) ? `${stem}e` : single
}

const applyFirst = (rules: readonly Rule[], word: string): string => {
  for (const [pattern, instead] of rules) {
    if (!pattern.test(word)) continue
    const rest = word.replace(pattern, instead)
    if (!rest.endsWith('+')) return rest
    // "bed", "ring": too little would be left to be a word.
    if (rest.length > 3) return mended(rest.slice(0, -1))
  }
  return word
}

const endings: readonly Rule[] = suffixes.filter(([, instead]) => instead === '$1+')

export interface Stemmer {
  /** Whether a folded word is a form no suffix makes: `took`, `children`. */
  readonly isIrregular: (word: string) => boolean
  /** A folded word without what only its grammar adds: plurals, -ed, -ing. `inspects`, but not `inspector`. */
  readonly plainForm: (word: string) => string
  /** One key for all inflections of a folded word. Never shown to anyone: it need not be a word. */
  readonly stem: (word: string) => string
}

/** A stemmer that knows `forms` no suffix makes, each with its word, and words that are `whole` as they stand. */
export const createStemmer = (forms: ReadonlyMap<string, string>, whole: ReadonlySet<string>): Stemmer => {
  const regular = (word: string): string => forms.get(word) ?? word
  const isDone = (key: string): boolean => key.length < 4 || whole.has(key)
  return {
    isIrregular: word => forms.has(word),
    plainForm: word =>
      applyFirst([...suffixes.slice(0, 1), ...endings], applyFirst(plurals, regular(word))).replace(/e$/, ''),
    stem: word => {
      let key = isDone(word) ? regular(word) : regular(applyFirst(plurals, regular(word)))
      for (let left = 6; left > 0 && !isDone(key); left--) {
        const shorter = regular(applyFirst(suffixes, key))
        if (shorter === key) break
        key = shorter
      }
      if (isDone(key)) return key
      const bare = key.replace(/^(.{5,}[^aeiou])y$/, '$1').replace(/y$/, 'i')
      const single = bare.replace(/([^aeiousl])\1$/, '$1')
      return single.endsWith('e') && !isShort(single.slice(0, -1)) ? single.slice(0, -1) : single
    },
  }
}
