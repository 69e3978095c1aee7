// The general words: for everyday words that no story uses, the words of the stories that mean nearly the same. From WordNet.
// They must not be silly: what is left out here costs a reader less than a wrong guess, for the editors' words come first.
import type { SearchData } from '../search/documents.ts'
import { foldWord, isStopWord, termOf, tokenise } from '../search/fold.ts'
import type { GeneralWordsSlice } from '../search/general-words.ts'
import { storyWords, type StoryWords } from './story-lemmas.ts'
import { linkFinder } from './word-links.ts'
import { sharedWordNet, type WordNet } from './wordnet.ts'

const termsIn = (text: string): ReadonlySet<string> => new Set(tokenise(text).map(({ term }) => term))

/** Words that stand for so much that they answer nothing. */
const vague =
  termsIn(`people person someone somebody nobody something thing nothing group work works time way make act part
  lot kind area room place name word ground life live need want exist provide turn happen become turned first second last
  long short large big small little old older new good best better great whole round know known come find give take put
  look see seen tell told stand stood seem appear hard hands`)

/** What people are, and words that hurt: nobody guesses what is meant. */
const unguessed =
  termsIn(`gay gays lesbian bisexual transgender queer homosexual black white coloured negro gypsy race racial
  jew jewish cripple crippled lame dumb mad madness insane insanity crazy lunatic maniac hysteria hysterical delirium moron
  idiot imbecile cretin retarded retard freak fat obese bastard whore slut ass arse buttock buttocks`)

/** A word in more than this part of all texts finds nothing in particular. */
const everywhere = 0.25

/** How near a word must be at least: where WordNet's own texts use the asked word, and where they do not. */
const leastNear = { used: 0.13, unused: 0.4 } as const
/** Beside the nearest word, others that are nearly as near. */
const beside = 0.5
const mostTargets = 3
/** So many characters, with the notice of WordNet, come to less than 20 kB when compressed (brotli). */
const mostCharacters = 46_000

interface Near {
  readonly word: string
  readonly term: string
  readonly near: number
}

/** An asked term: how often its lemmas are used, and how near each target is. */
interface Asked {
  uses: number
  weight: number
  readonly near: Map<string, { readonly word: string; sum: number }>
}

const nearestFirst = (a: Near, b: Near): number => b.near - a.near || (a.word < b.word ? -1 : 1)

/** Asked lemma -> story words near to it, each term once with its nearest word. */
const nearOnes = (
  { words, spread }: StoryWords,
  { wordnet, known }: { readonly wordnet: WordNet; readonly known: ReadonlySet<string> },
): ReadonlyMap<string, ReadonlyMap<string, Near>> => {
  const linksOf = linkFinder(wordnet, lemma => isAsked(foldWord(lemma), known))
  const found = new Map<string, Map<string, Near>>()
  const done = new Set<string>()
  for (const { word, term, lemmas } of words) {
    if (vague.has(term) || /[0-9]/.test(word) || (spread.get(term) ?? 0) > everywhere) continue
    const sums = new Map<string, number>()
    for (const { lemma, part } of lemmas) {
      const key = `${term} ${lemma} ${part ?? ''}`
      if (done.has(key) || (part !== undefined && done.has(`${term} ${lemma} `))) continue
      done.add(key)
      for (const link of linksOf(lemma)) {
        if (part === undefined || part === link.part) sums.set(link.other, (sums.get(link.other) ?? 0) + link.near)
      }
    }
    for (const [other, near] of sums) {
      const targets = found.get(other) ?? new Map<string, Near>()
      if (near > (targets.get(term)?.near ?? 0)) targets.set(term, { word, term, near })
      found.set(other, targets)
    }
  }
  return found
}

/** Terms that need no general word: those of the stories, and the everyday words of the editors that are one word. */
const knownTerms = ({ words, themes, posts }: SearchData, stories: StoryWords): ReadonlySet<string> => {
  const sayings = [
    ...words.flatMap(({ word, also }) => [word, ...also]),
    ...themes.flatMap(({ name, signals, asked }) => [name, ...signals, ...asked]),
    ...posts.flatMap(({ everyday }) => everyday.flatMap(({ asked }) => asked)),
  ]
  const single = sayings.flatMap(saying => {
    const terms = new Set(tokenise(saying).flatMap(({ term, stop }) => (stop ? [] : [term])))
    return terms.size === 1 ? [...terms] : []
  })
  return new Set([...stories.words.map(({ term }) => term), ...single])
}

/** Whether somebody may ask by a folded word that the stories do not have. */
const isAsked = (folded: string, known: ReadonlySet<string>): boolean => {
  const term = termOf(folded)
  return !(isStopWord(folded) || isStopWord(term) || known.has(term) || unguessed.has(term))
}

/** Joins lemmas that share a term: the one that is used more counts for more. */
const byTerm = (data: SearchData, wordnet: WordNet): ReadonlyMap<string, Asked> => {
  const stories = storyWords(data)
  const known = knownTerms(data, stories)
  const asked = new Map<string, Asked>()
  const linked = nearOnes(stories, { wordnet, known })
  const usesOf = (lemma: string): number => wordnet.sensesOf(lemma).reduce((sum, { count }) => sum + count, 0)
  for (const [lemma, targets] of linked) {
    const term = termOf(foldWord(lemma))
    const uses = usesOf(lemma)
    const one: Asked = asked.get(term) ?? { uses: 0, weight: 0, near: new Map() }
    one.uses += uses
    one.weight += uses + 0.5
    for (const [target, { word, near }] of targets) {
      const before = one.near.get(target) ?? { word, sum: 0 }
      before.sum += near * (uses + 0.5)
      one.near.set(target, before)
    }
    asked.set(term, one)
  }
  // "glow" must not lead where "glower" does, which shares its term: what is near to nothing counts too.
  for (const [term, one] of asked) {
    for (const lemma of [term, `${term}e`, term.replace(/i$/, 'y')]) {
      if (linked.has(lemma) || termOf(foldWord(lemma)) !== term || wordnet.sensesOf(lemma).length === 0) continue
      one.uses += usesOf(lemma)
      one.weight += usesOf(lemma) + 0.5
    }
  }
  return asked
}

/** Targets of one asked term, nearest first; none where all are too far. */
const targetsOf = ({ uses, weight, near }: Asked): readonly Near[] => {
  const all = [...near].map(([term, { word, sum }]) => ({ word, term, near: sum / weight })).toSorted(nearestFirst)
  const least = Math.max(uses > 0 ? leastNear.used : leastNear.unused, (all[0]?.near ?? 0) * beside)
  return all.filter(one => one.near >= least).slice(0, mostTargets)
}

/** Makes the slice: the most used words first in, as many as fit; in the order of the alphabet. */
export const generalWords = (data: SearchData): GeneralWordsSlice => {
  const wordNet = sharedWordNet()
  const entries = [...byTerm(data, wordNet)]
    .map(([term, asked]) => ({ term, uses: asked.uses, targets: targetsOf(asked) }))
    .filter(({ targets }) => targets.length > 0)
    .toSorted((a, b) => b.uses - a.uses || (a.term < b.term ? -1 : 1))
  const lines: string[] = []
  let room = mostCharacters
  for (const { term, targets } of entries) {
    const line = [term, ...targets.map(({ word }) => word)].join(' ')
    room -= line.length + 1
    if (room < 0) break
    lines.push(line)
  }
  return { kind: 'general-words', lines: lines.toSorted().join('\n'), licence: wordNet.licence }
}
