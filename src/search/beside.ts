// What a question finds beside the texts' own words, in three layers after them: everyday words of passages and of the word
// list, and themes the question names; themes that most of its words belong to; single words that ask for a theme. A later layer
// answers only where none before it does. Mere signs of a theme are in none: what they bring only comes near.
import { anchored, type Anchored } from './anchored.ts'
import { foldWord } from './fold.ts'
import type { Beside, Further } from './beside-words.ts'
import { eachPlace } from './match.ts'
import { dropLoose } from './loose-words.ts'
import { namingIn } from './naming.ts'
import { readerFor, type TextReader } from './occurrences.ts'
import type { Question } from './question.ts'
import { findRuns, runsIn } from './runs.ts'
import type { Said } from './said.ts'
import type { Saying } from './sayings.ts'
import { rarityOf } from './weighing.ts'
import type { WordIndex } from './word-index.ts'

/** What everyday words are worth where an earlier layer answers, and a theme that the question names. */
const besideAnswer = 0.4
const besideNamed = 0.7

/** What everyday words are worth by the places they lead to: those that lead to many say little of any. */
const tellingOf = ({ size }: WordIndex, { layer, anchors }: Saying): number =>
  layer === 'theme' ? 1 : (rarityOf(size, anchors.length) / rarityOf(size, 1)) ** 2

/** What the phrases and the everyday words of one question find; good for matching it once. */
export const besideOf = (index: WordIndex, question: Question, said: readonly Said[]): Beside => {
  const { wanted, without } = question
  const weighed: Said[] = []
  const places: Anchored['inText'][] = []
  const phrases = wanted.flatMap(({ options }, at) =>
    options.flatMap(option => (option.kind === 'phrase' ? [{ phrase: option.text, wanted: at }] : [])),
  )
  const beside: Beside = {
    eachPhrase: ({ options }, found) => {
      for (const option of options)
        if (option.kind === 'phrase')
          for (const { text } of findRuns(index, { phrase: option.text, exactly: true })) found(text, 1)
    },
    places: (text, found) => {
      for (const { phrase, wanted: at } of phrases)
        for (const run of runsIn(index, text, { phrase, exactly: true }))
          found[at]?.push({ at: run.from, length: run.length, weight: 1 })
      for (let one = 0; one < weighed.length; one++) {
        const by = weighed[one]
        const anchors = by && places[one]?.get(text)
        if (!anchors) continue
        const { mask, saying, worth: told } = by
        for (const { from: at, length, worth } of anchors) {
          const place = { at, length, weight: told * worth, sign: saying.layer === 'theme' }
          for (let word = 0; mask >> word !== 0; word++) if (mask & (1 << word)) found[word]?.push(place)
        }
      }
    },
    runs: text =>
      places.flatMap(inText =>
        (inText.get(text) ?? []).map(({ from, length }) =>
          Array.from({ length }, (__, step) => index.words[index.row(text)[(from + step) * 3] ?? -1]?.word ?? ''),
        ),
      ),
    keepMeant: board => {
      let reader: TextReader | undefined
      // Few questions have to be read again in the texts themselves.
      const placesIn = (text: number) => (reader ??= readerFor(index, question, beside)).places(text)
      const keepNames = namingIn(index, board)
      if (wanted.length > 1) for (const text of board.texts) dropLoose(board, text, placesIn)
      keepNames(placesIn)
    },
    goOn: ({ board, needed, isAnswered, write }) => {
      const yields = yieldsTo(index, { question, said, beside })
      const [words] = board.layers
      if (yields && words) for (const text of board.texts) words[text] = 0
      const literally = !yields && isAnswered()
      let answered = literally
      const names = (one: Said) => one.names && (one.mask & needed) === needed && (one.saying.surely || !literally)
      const resembles = ({ saying }: Said) => saying.sign === true
      const isLast = (one: Said) => one.saying.layer === 'theme' && one.vague !== true && !names(one)
      const writeSaid = (some: readonly Said[]) => {
        if (some.length === 0) return
        const now = some.map(one => ({
          ...one,
          worth: one.worth * tellingOf(index, one.saying) * (answered ? (names(one) ? besideNamed : besideAnswer) : 1),
        }))
        weighed.push(...now)
        places.push(...now.map(({ saying }) => anchored(index, saying.anchors).inText))
        write((_, word) => {
          for (const { mask, saying, worth } of now)
            if (mask & (1 << word)) for (const anchor of saying.anchors) board.add(anchor.text, worth * anchor.worth)
        })
      }
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
      const excluded = new Set<number>()
      const found = (text: number) => excluded.add(index.texts[text]?.post ?? -1)
      for (const one of without) {
        eachPlace(index, one, found)
        beside.eachPhrase(one, found)
      }
      const naming = said.filter(one => names(one) || one.wholly === true)
      const nearly = said.filter(({ vague }) => vague)
      const isOf = (some: readonly Said[], post: number) =>
        some.some(({ saying }) => anchored(index, saying.anchors).posts.has(post))
      return {
        layers: wanted.some(one => one.near) ? [] : board.layers.slice(0, 3),
        sure: board.layers[3] ?? board.holds,
        said: weighed,
        isNamed: (post, later) => isOf(naming, post) || (later && isOf(nearly, post)),
        excluded,
      } satisfies Further
    },
  }
  return beside
}

interface Asked {
  readonly question: Question
  readonly said: readonly Said[]
  readonly beside: Beside
}

/** Whether a single word stands nowhere as it was typed, but somebody gave it as an everyday word: that comes before its kin. */
const yieldsTo = (index: WordIndex, { question: { wanted }, said, beside }: Asked): boolean => {
  const [only] = wanted
  if (!only || wanted.length > 1) return false
  const word = foldWord(only.text)
  let yields = said.some(({ saying }) => saying.sign !== true && foldWord(saying.asked) === word)
  const found = (__: number, weight: number) => {
    if (weight === 1) yields = false
  }
  if (yields) {
    eachPlace(index, only, found)
    beside.eachPhrase(only, found)
  }
  return yields
}
