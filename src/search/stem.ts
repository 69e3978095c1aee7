// A light stemmer of our own: regulate, regulation, regulators and regulatory come out alike.
// It joins less than Porter's (1980), on purpose: care and carer, policy and police, university and universe stay apart.
// Suffixes go one at a time until none is left; a rule wants enough of the word before it to still be a word.

/** Irregular forms, each with the word it belongs to. */
const irregular = `children child, people person, men man, women woman, feet foot, life live, wives wife, told tell,
  taught teach, taken take, took take, given give, gave give, wrote write, written write, spoke speak, spoken speak,
  chose choose, chosen choose, heard hear, ran run, built build, began begin, begun begin, grew grow, grown grow,
  knew know, known know, brought bring, bought buy, kept keep, held hold, met meet, led lead, paid pay, felt feel,
  lost lose, sent send, spent spend, thought think, understood understand, learnt learn,
  carefully careful`
const irregularForms: ReadonlyMap<string, string> = new Map(
  irregular.split(/,\s+/).map(pair => {
    const [form = '', word = ''] = pair.split(' ')
    return [form, word]
  }),
)

/** Words that only look as if they had a suffix, or whose stem is another word's; as `oneSpelling` writes them. */
const whole: ReadonlySet<string> = new Set(
  `important evening morning business witness harness police question mission number mother brother flower shower letter
  matter corner counter master winter united news patiense servise universe species apartment department early supply
  apply july wedding passive massive native motive missive rights center former summer dinner better poster careful`.split(
    /\s+/,
  ),
)

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

const regular = (word: string): string => irregularForms.get(word) ?? word

/** Whether a folded word is a form no suffix makes: `took`, `children`. */
export const isIrregular = (word: string): boolean => irregularForms.has(word)

const endings: readonly Rule[] = suffixes.filter(([, instead]) => instead === '$1+')

/** A folded word without what only its grammar adds: plurals, -ed, -ing. `inspects`, but not `inspector`. */
export const plainForm = (word: string): string =>
  applyFirst([...suffixes.slice(0, 1), ...endings], applyFirst(plurals, regular(word))).replace(/e$/, '')

const isDone = (key: string): boolean => key.length < 4 || whole.has(key)

/** One key for all inflections of a folded word. Never shown to anyone: it need not be a word. */
export const stem = (word: string): string => {
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
}
