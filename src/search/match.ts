// Which texts hold what of a question: first by their own words. Everyday words and themes that the question names go on from
// there, in layers of their own; see `beside.ts`, which a first answer does without.
import type { Beside, Further, OwnWords, Placed } from './beside-words.ts'
import { createBoard, type Board } from './board.ts'
import { derived } from './expand.ts'
import { neededOf, type Asking, type Wanted } from './question.ts'
import { coverage, rarityOf, sourceWeight } from './weighing.ts'
import type { WordIndex } from './word-index.ts'

/** What the texts hold of one question; good until the matcher is asked the next. */
export interface Matches extends Pick<Board, 'holds' | 'firm' | 'score' | 'layers' | 'texts'>, Further {
  /** How much each wanted word counts: rare words more. */
  readonly rarity: readonly number[]
  /** The bits a story must have: all but words of asking. */
  readonly needed: number
}

const noPosts: ReadonlySet<number> = new Set()

const noFurther = ({ layers, holds }: Board): Further => ({
  layers: layers.slice(0, 1),
  sure: holds,
  said: [],
  isNamed: () => false,
  excluded: noPosts,
})

/** Calls `found` for every place in the texts where a wanted word stands; phrases are found by `beside.ts`. */
export const eachPlace = (index: WordIndex, { options }: Pick<Wanted, 'options'>, found: Placed) => {
  for (const { weights } of options)
    for (const [word, weight] of weights)
      for (const text of index.words[index.numbers.get(word) ?? -1]?.texts ?? []) found(text, weight)
}

const isPhrase = ({ options }: Wanted): boolean => options.some(({ kind }) => kind === 'phrase')

/** Makes the function that matches questions, one after the other, over one board. */
export const createMatcher = (index: WordIndex) => {
  const board = createBoard(index, 4)
  return ({ wanted }: Asking, beside?: Beside): Matches => {
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
    write(one => {
      eachPlace(index, one, board.add)
      beside?.eachPhrase(one, board.add)
    })
    const [only, ...others] = wanted
    if (beside) beside.keepMeant(board)
    else keepPlain(index, board, others.length > 0)
    board.endLayer(0)
    if (only && others.length === 0) keepClose(index, board, only)
    const isAnswered = () => board.texts.some(text => ((board.holds[text] ?? 0) & needed) === needed)
    const further = beside?.goOn({ board, needed, isAnswered, write }) ?? noFurther(board)
    const rarities = rarity.map(worth => worth || rarityOf(index.size, 0))
    for (const text of board.texts) {
      const source = index.texts[text]
      board.score[text] =
        (board.score[text] ?? 0) * coverage(board.holds[text] ?? 0, rarities) ** 2 * (source ? sourceWeight(source) : 0)
    }
    const { holds, firm, score, texts } = board
    return { holds, firm, score, texts, rarity: rarities, needed, ...further }
  }
}

/**
 * Without the whole engine a form that says little is none beside other words, and one word of an organisation's name does
 * not mean it.
 */
const keepPlain = ({ texts, lengths }: WordIndex, { holds, firm, texts: found }: Board, isAmong: boolean) => {
  for (const text of found) {
    const held = (holds[text] ?? 0) & (isAmong ? (firm[text] ?? 0) : ~0)
    const isNameOnly = texts[text]?.source === 'organisation' && (held & (held - 1)) === 0 && (lengths[text] ?? 0) > 2
    holds[text] = isNameOnly ? 0 : held
  }
}

/** Leaves as answers to a single word the stories that have it or an inflection, where there are any. */
const keepClose = (index: WordIndex, { layers: [own], texts }: Board, only: Wanted) => {
  const postOf = (text: number) => index.texts[text]?.post
  const close = new Set<number | undefined>()
  const found: Placed = (text, weight) => {
    if (weight !== derived) close.add(postOf(text))
  }
  eachPlace(index, only, found)
  if (own && close.size > 0) for (const text of texts) if (!close.has(postOf(text))) own[text] = 0
}
