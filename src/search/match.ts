// Which texts hold what of a question, in three layers: their own words; everyday words of passages and of the word list, and
// themes the question names; single words that ask for a theme. A later layer answers only where none before it does. Mere
// signs of a theme are in none: what they bring only comes near.
import { createBoard, type Board } from './board.ts'
import { derived } from './expand.ts'
import { foldWord } from './fold.ts'
import { namingBits } from './naming.ts'
import { readerFor, type TextReader } from './occurrences.ts'
import { neededOf, type Question, type Wanted } from './question.ts'
import { findRuns } from './runs.ts'
import type { Said } from './said.ts'
import type { Saying } from './sayings.ts'
import { coverage, rarityOf, sourceWeight } from './weighing.ts'
import type { WordIndex } from './word-index.ts'

/** What the texts hold of one question; good until the matcher is asked the next. */
export interface Matches extends Pick<Board, 'holds' | 'firm' | 'score' | 'layers' | 'texts'> {
  /** What texts hold but for themes that only most of the question belongs to. */
  readonly sure: Int32Array
  /** How much each wanted word counts: rare words more. */
  readonly rarity: readonly number[]
  /** The bits a story must have: all but words of asking. */
  readonly needed: number
  /** The everyday words of the question, each worth what it is worth beside what else was found. */
  readonly said: readonly Said[]
  /** Posts that carry a theme the whole question names, or that all of a long question belongs to. */
  readonly naming: ReadonlySet<number>
  /** Posts that carry a theme most of the question's words belong to. */
  readonly nearly: ReadonlySet<number>
  /** Whether something is looked for only by words alike in meaning: then no story answers. */
  readonly near: boolean
  /** Wanted words that nothing holds. */
  readonly missing: readonly Wanted[]
  /** Posts that hold a word the question wants to be without. */
  readonly excluded: ReadonlySet<number>
}

/** What everyday words are worth where an earlier layer answers, and a theme that the question names. */
const besideAnswer = 0.4
const besideNamed = 0.7
/** How near a word in a form that says little must stand to another word of the question. */
const besideAnother = 4

/** Calls `found` for every place in the texts where something wanted stands. */
export const eachPlace = (index: WordIndex, { options }: Wanted, found: (text: number, weight: number) => void) => {
  for (const option of options) {
    if (option.kind === 'phrase')
      for (const { text } of findRuns(index, { phrase: option.text, exactly: true })) found(text, 1)
    else
      for (const [word, weight] of option.weights)
        for (const text of index.words[index.numbers.get(word) ?? -1]?.texts ?? []) found(text, weight)
  }
}

const isPhrase = ({ options }: Wanted): boolean => options.some(({ kind }) => kind === 'phrase')

/** Makes the function that matches questions, one after the other, over one board. */
export const createMatcher = (index: WordIndex) => {
  const board = createBoard(index, 4)
  const layers = board.layers.slice(0, 3)
  const sure = board.layers[3] ?? board.holds
  return (question: Question, said: readonly Said[]): Matches => {
    const { wanted } = question
    const needed = neededOf(wanted)
    const names = (one: Said) => one.names && (one.mask & needed) === needed && (one.saying.surely || !literally)
    const resembles = ({ saying }: Said) => saying.sign === true
    const isLast = (one: Said) => one.saying.layer === 'theme' && one.vague !== true && !names(one)
    const rarity: number[] = wanted.map(() => 0)
    const weighed: Said[] = []
    let onlyName = 0
    let answered = false
    let literally = false
    board.clear()
    const isAnswered = () => board.texts.some(text => ((board.holds[text] ?? 0) & needed) === needed)
    const write = (add: (one: Wanted, word: number) => void) =>
      wanted.forEach((one, word) => {
        add(one, word)
        const found = board.endWord(word, count => {
          if (rarity[word] === 0 && count > 0) rarity[word] = (isPhrase(one) ? 2 : 1) * rarityOf(index.size, count)
          return rarity[word] ?? 0
        })
        if (found.length > 0 && found.every(text => index.texts[text]?.passage === -1)) onlyName |= 1 << word
      })
    const writeSaid = (some: readonly Said[]) => {
      if (some.length === 0) return
      const now = some.map(one => ({
        ...one,
        worth: one.worth * tellingOf(index, one.saying) * (answered ? (names(one) ? besideNamed : besideAnswer) : 1),
      }))
      weighed.push(...now)
      write((_, word) => {
        for (const { mask, saying, worth } of now)
          if (mask & (1 << word)) for (const anchor of saying.anchors) board.add(anchor.text, worth * anchor.worth)
      })
    }
    let reader: TextReader | undefined
    // Few questions have to be read again in the texts themselves.
    const placesIn = (text: number) => (reader ??= readerFor(index, question, [])).places(text)
    write(one => eachPlace(index, one, board.add))
    if (wanted.length > 1) for (const text of board.texts) dropLoose(board, text, placesIn)
    for (const text of board.texts)
      if (index.texts[text]?.source === 'organisation') name(index, board, { text, onlyName, places: placesIn(text) })
    board.endLayer(0)
    const [only] = wanted
    const yields = only !== undefined && wanted.length === 1 && !keepClose(index, board, { only, said })
    answered = !yields && isAnswered()
    literally = answered
    writeSaid(said.filter(one => !isLast(one) && one.vague !== true))
    board.endLayer(3)
    writeSaid(said.filter(one => one.vague))
    board.endLayer(1)
    answered ||= isAnswered()
    const last = said.filter(isLast)
    writeSaid(last.filter(one => !resembles(one)))
    board.endLayer(2)
    // No layer holds what only resembles the question, so that no story answers by it.
    writeSaid(last.filter(resembles))
    const rarities = rarity.map(worth => worth || rarityOf(index.size, 0))
    let standing = 0
    for (const text of board.texts) {
      const holds = board.holds[text] ?? 0
      const source = index.texts[text]
      standing |= holds
      board.score[text] =
        (board.score[text] ?? 0) * coverage(holds, rarities) ** 2 * (source ? sourceWeight(source) : 0)
    }
    const postsOf = (some: readonly Said[]) =>
      new Set(some.flatMap(({ saying }) => saying.anchors.map(({ text }) => index.texts[text]?.post ?? -1)))
    const excluded = new Set<number>()
    for (const one of question.without) eachPlace(index, one, text => excluded.add(index.texts[text]?.post ?? -1))
    return {
      ...board,
      layers,
      sure,
      rarity: rarities,
      needed,
      said: weighed,
      naming: postsOf(said.filter(one => names(one) || one.wholly === true)),
      nearly: postsOf(said.filter(({ vague }) => vague)),
      near: wanted.some(one => one.near),
      missing: wanted.filter((_, word) => !(standing & (1 << word))),
      excluded,
    }
  }
}

/** What everyday words are worth by the places they lead to: those that lead to many say little of any. */
const tellingOf = ({ size }: WordIndex, { layer, anchors }: Saying): number =>
  layer === 'theme' ? 1 : (rarityOf(size, anchors.length) / rarityOf(size, 1)) ** 2

/**
 * Leaves as answers to a single word the stories that have it or an inflection, where there are any. Where the very word
 * stands nowhere, but somebody gave it as an everyday word, none of them answers before that does: says whether they do.
 */
const keepClose = (
  index: WordIndex,
  { layers: [own], texts }: Board,
  { only, said }: { readonly only: Wanted; readonly said: readonly Said[] },
): boolean => {
  const postOf = (text: number) => index.texts[text]?.post
  const close = new Set<number | undefined>()
  const word = foldWord(only.text)
  let yields = said.some(({ saying }) => saying.sign !== true && foldWord(saying.asked) === word)
  eachPlace(index, only, (text, weight) => {
    if (weight !== derived) close.add(postOf(text))
    if (weight === 1) yields = false
  })
  if (own && (yields || close.size > 0)) for (const text of texts) if (yields || !close.has(postOf(text))) own[text] = 0
  return !yields
}

/** Takes out words in a form that says little which stand far from all others: "took" and, lines on, "care". */
const dropLoose = ({ holds, firm }: Board, text: number, placesIn: TextReader['places']) => {
  const held = holds[text] ?? 0
  const loose = held & ~(firm[text] ?? 0)
  if (loose === 0) return
  // A word that stands alone is far from all others, without a look.
  const places = (held & (held - 1)) === 0 ? [] : placesIn(text)
  const stands = (word: number) =>
    places[word]?.some(({ at }) =>
      places.some((others, other) => other !== word && others.some(one => Math.abs(one.at - at) <= besideAnother)),
    )
  for (let word = 0; loose >> word !== 0; word++)
    if (loose & (1 << word) && !stands(word)) holds[text] = (holds[text] ?? 0) & ~(1 << word)
}

interface NameText {
  readonly text: number
  readonly onlyName: number
  readonly places: ReturnType<TextReader['places']>
}

/** Leaves in the name of an organisation only the words by which it is meant. */
const name = (index: WordIndex, { holds, firm }: Board, { text, onlyName, places }: NameText) => {
  const row = index.rows[text] ?? new Int32Array()
  const meaningful = row.filter((number, cell) => cell % 3 === 0 && index.words[number]?.stop === false).length
  const bits = namingBits(places, { meaningful, onlyName })
  holds[text] = bits
  firm[text] = (firm[text] ?? 0) & bits
}
