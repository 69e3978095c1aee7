// Which texts hold what of a question: first by their own words. Everyday words and themes that the question names go on from
// there, in layers of their own; see `beside.ts`, which a first answer does without.
import type { Beside, Further, OwnWords, Placed } from './beside-words.ts'
import { createBoard, type Board } from './board.ts'
import { derived } from './expand.ts'
import { readerFor, type TextReader } from './occurrences.ts'
import { neededOf, type Question, type Wanted } from './question.ts'
import { coverage, rarityOf, sourceWeight } from './weighing.ts'
import type { WordIndex } from './word-index.ts'

/** What the texts hold of one question; good until the matcher is asked the next. */
export interface Matches extends Pick<Board, 'holds' | 'firm' | 'score' | 'layers' | 'texts'>, Further {
  /** How much each wanted word counts: rare words more. */
  readonly rarity: readonly number[]
  /** The bits a story must have: all but words of asking. */
  readonly needed: number
}

/** How near a word in a form that says little must stand to another word of the question. */
const besideAnother = 4
const noPosts: ReadonlySet<number> = new Set()

/** Calls `found` for every place in the texts where something wanted stands. */
export const eachPlace = (
  index: WordIndex,
  { options }: Wanted,
  { beside, found }: { readonly beside: Beside | undefined; readonly found: Placed },
) => {
  for (const option of options) {
    if (option.kind === 'phrase') for (const text of beside?.textsWith(option.text) ?? []) found(text, 1)
    else
      for (const [word, weight] of option.weights)
        for (const text of index.words[index.numbers.get(word) ?? -1]?.texts ?? []) found(text, weight)
  }
}

const isPhrase = ({ options }: Wanted): boolean => options.some(({ kind }) => kind === 'phrase')

/** Makes the function that matches questions, one after the other, over one board. */
export const createMatcher = (index: WordIndex) => {
  const board = createBoard(index, 4)
  return (question: Question, beside?: Beside): Matches => {
    const { wanted } = question
    const needed = neededOf(wanted)
    const rarity: number[] = wanted.map(() => 0)
    board.clear()
    const write: OwnWords['write'] = add =>
      wanted.forEach((one, word) => {
        add(one, word)
        board.endWord(word, count => {
          if (rarity[word] === 0 && count > 0) rarity[word] = (isPhrase(one) ? 2 : 1) * rarityOf(index.size, count)
          return rarity[word] ?? 0
        })
      })
    let reader: TextReader | undefined
    // Few questions have to be read again in the texts themselves.
    const placesIn = (text: number) => (reader ??= readerFor(index, question, beside)).places(text)
    write(one => eachPlace(index, one, { beside, found: board.add }))
    const keepMeant = beside?.meaning(board)
    if (wanted.length > 1) for (const text of board.texts) dropLoose(board, text, placesIn)
    if (keepMeant) keepMeant(placesIn)
    else dropNames(index, board)
    board.endLayer(0)
    const [only] = wanted
    if (only && wanted.length === 1) keepClose(index, board, only)
    const isAnswered = () => board.texts.some(text => ((board.holds[text] ?? 0) & needed) === needed)
    const further = beside?.goOn({ board, needed, isAnswered, write })
    const rarities = rarity.map(worth => worth || rarityOf(index.size, 0))
    for (const text of board.texts) {
      const source = index.texts[text]
      board.score[text] =
        (board.score[text] ?? 0) * coverage(board.holds[text] ?? 0, rarities) ** 2 * (source ? sourceWeight(source) : 0)
    }
    return {
      ...board,
      layers: board.layers.slice(0, 1),
      sure: board.holds,
      said: [],
      naming: noPosts,
      nearly: noPosts,
      near: false,
      excluded: noPosts,
      ...further,
      rarity: rarities,
      needed,
    }
  }
}

/** One word of several in the name of an organisation does not mean it; who else may be meant, the whole engine knows. */
const dropNames = ({ texts, lengths }: WordIndex, { holds, texts: found }: Board) => {
  for (const text of found) {
    const held = holds[text] ?? 0
    if (texts[text]?.source === 'organisation' && (held & (held - 1)) === 0 && (lengths[text] ?? 0) > 2) holds[text] = 0
  }
}

/** Leaves as answers to a single word the stories that have it or an inflection, where there are any. */
const keepClose = (index: WordIndex, { layers: [own], texts }: Board, only: Wanted) => {
  const postOf = (text: number) => index.texts[text]?.post
  const close = new Set<number | undefined>()
  const found: Placed = (text, weight) => {
    if (weight !== derived) close.add(postOf(text))
  }
  eachPlace(index, only, { beside: undefined, found })
  if (own && close.size > 0) for (const text of texts) if (!close.has(postOf(text))) own[text] = 0
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
