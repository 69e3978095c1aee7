// The words of the stories as a dictionary lists them: what the general words may lead to, and what they need not explain.
import type { SearchData } from '../search/documents.ts'
import { tokenise } from '../search/fold.ts'
import { partsOfSpeech, type PartOfSpeech } from './wordnet.ts'

/** What a word may be listed under, and as which part of speech; none where it may be any. */
export interface Lemma {
  readonly lemma: string
  readonly part?: PartOfSpeech
}

/** A meaningful word of the stories, folded, with its term. `uses`: how often it stands there. */
export interface StoryWord {
  readonly word: string
  readonly term: string
  readonly uses: number
  readonly lemmas: readonly Lemma[]
}

export interface StoryWords {
  /** Commonest first. */
  readonly words: readonly StoryWord[]
  /** Term -> the part of all texts that has it: 0 to 1. */
  readonly spread: ReadonlyMap<string, number>
}

interface Met {
  readonly term: { readonly key: string; texts: number; last: number }
  readonly written: Set<string>
  uses: number
}

/** Gathers the words of all stories. */
export const storyWords = ({ posts }: SearchData): StoryWords => {
  const texts = posts.flatMap(({ title, passages, points }) => [
    title,
    ...passages.flatMap(({ original, retold }) => [original ?? [], retold ?? []].flat()),
    ...points.map(({ text }) => text),
  ])
  const terms = new Map<string, Met['term']>()
  const words = new Map<string, Met>()
  const meet = (word: string, key: string): Met => {
    const known = words.get(word)
    if (known) return known
    const term = terms.get(key) ?? { key, texts: 0, last: -1 }
    const fresh: Met = { term, written: new Set(), uses: 0 }
    terms.set(key, term)
    words.set(word, fresh)
    return fresh
  }
  for (const [at, text] of texts.entries()) {
    for (const { word, term: key, stop, start, end } of tokenise(text)) {
      if (stop) continue
      const met = meet(word, key)
      met.uses += 1
      if (met.term.last !== at) {
        met.term.last = at
        met.term.texts += 1
      }
      // A word that never stands without a capital is a name: Will, Mike, Panorama.
      if (!startsHigh.test(text.charAt(start))) met.written.add(text.slice(start, end))
    }
  }
  return {
    words: [...words]
      .map(([word, { term, written, uses }]) => ({
        word,
        term: term.key,
        uses,
        lemmas: [...written].flatMap(one => lemmasOf(one.toLowerCase())),
      }))
      .toSorted((a, b) => b.uses - a.uses || (a.word < b.word ? -1 : 1)),
    spread: new Map([...terms].map(([key, term]) => [key, term.texts / texts.length])),
  }
}

const startsHigh = /\p{Lu}/u

/** Forms that no ending makes, with what a dictionary lists them under; what else is spelled so ("a saw") is not meant. */
const irregular: Readonly<Record<PartOfSpeech, string>> = {
  noun: 'children child, men man, women woman, lives life, feet foot',
  verb: `ate eat, began begin, begun begin, bore bear, bought buy, broke break, broken break, brought bring, built build,
    chose choose, chosen choose, drew draw, drawn draw, drove drive, driven drive, fell fall, fallen fall, felt feel,
    fought fight, found find, forgot forget, gave give, given give, grew grow, grown grow, heard hear, held hold,
    kept keep, knew know, known know, laid lay, led lead, left leave, lost lose, meant mean, met meet, paid pay,
    ran run, risen rise, rose rise, sat sit, saw see, seen see, sent send, shook shake, shown show, sold sell,
    sought seek, spent spend, spoke speak, spoken speak, stood stand, struck strike, taken take, taught teach,
    thought think, threw throw, told tell, took take, understood understand, woke wake, won win, wore wear,
    worn wear, wound wind, written write, wrote write`,
  adj: 'worse bad, worst bad',
  adv: '',
}
const irregularForms: ReadonlyMap<string, Lemma> = new Map(
  partsOfSpeech.flatMap(part =>
    irregular[part].split(/,\s+/).map(pair => {
      const [form = '', lemma = ''] = pair.split(' ')
      return [form, { lemma, part }] as const
    }),
  ),
)

/** Endings with what a dictionary has in their place, after Morphy (morphy(7WN)). */
const endings: readonly (readonly [ending: RegExp, instead: string, part: PartOfSpeech])[] = [
  [/([^s])s$/, '$1', 'noun'],
  [/ies$/, 'y', 'noun'],
  [/(s|x|z|ch|sh)es$/, '$1', 'noun'],
  [/([^s])s$/, '$1', 'verb'],
  [/ies$/, 'y', 'verb'],
  [/es$/, '', 'verb'],
  [/ied$/, 'y', 'verb'],
  [/ed$/, 'e', 'verb'],
  [/ed$/, '', 'verb'],
  [/ing$/, 'e', 'verb'],
  [/ing$/, '', 'verb'],
  [/([^aeiou])\1(?:ed|ing)$/, '$1', 'verb'],
  [/er$/, '', 'adj'],
  [/est$/, '', 'adj'],
]

/** The lemmas a written word may belong to; not all of them are words. */
const lemmasOf = (written: string): readonly Lemma[] => {
  const form = irregularForms.get(written)
  if (form) return [form]
  return [
    { lemma: written },
    ...endings.flatMap(([ending, instead, part]) =>
      ending.test(written) ? [{ lemma: written.replace(ending, instead), part }] : [],
    ),
  ]
}
