// Reads any question against what there is to find: words, phrases, this or that, and words that stand nowhere.
import { begunWith, sameWord, type Weights } from './expand.ts'
import { folding, termOf, tokenise, type Token } from './fold.ts'
import { nearestWord, splitInTwo, type Sides } from './guesses.ts'
import type { Query } from './query.ts'
import { isOpen, mostWords, type Correction, type Question, type Typed, type Wanted } from './question.ts'
import type { Vocabulary } from './vocabulary.ts'
import { asWord, joinedInOne, standing } from './wanted-words.ts'

interface Found {
  readonly wanted: readonly Wanted[]
  readonly correction?: Correction
}

interface TypedAmong extends Typed {
  readonly sides: Sides
}

const findWord = (known: Vocabulary, token: Token, typed: TypedAmong): Found => {
  const one = standing(known, token, typed)
  if (one) return { wanted: [one] }
  const halves = splitInTwo(known, token.word)
  if (halves) return { wanted: halves.flatMap(half => findAll(known, half, false).flatMap(found => found.wanted)) }
  const near = nearestWord(known, token.word, typed.sides)
  if (!near) return { wanted: [asWord(folding, typed.text, { weights: new Map(), terms: [token.term] })] }
  return {
    wanted: [asWord(folding, near.word, { weights: near.weights, terms: [termOf(near.word)] })],
    correction: { from: typed.text, to: near.word },
  }
}

const noWeights: Weights = new Map()

/** A question of more words than these asks an archive for no word that two of them may make. */
const fewWords = 3

const alsoIn = (one: Wanted, more: Weights): Wanted => ({
  ...one,
  options: one.options.map(option =>
    option.kind === 'word' ? { ...option, weights: new Map([...option.weights, ...more]) } : option,
  ),
  terms: new Set([...one.terms, ...[...more.keys()].map(termOf)]),
})

const findAll = (known: Vocabulary, text: string, open: boolean): readonly Found[] => {
  const tokens = tokenise(text)
  const found: Found[] = []
  // Words of an archive have to be fetched: in a long question they are not asked for on the off chance.
  const looksBeside = known.areTogether !== undefined || tokens.length <= fewWords
  const isUnknown = (one: Token) => sameWord(known, one).size === 0
  let before = noWeights
  for (let at = 0; at < tokens.length; at++) {
    const [token, next] = [tokens[at], tokens[at + 1]]
    if (!token) continue
    const typed = text.slice(token.start, token.end)
    let joined = noWeights
    if (next && !next.stop) {
      // "Power-point" may be one word even where both its halves are known, and "you tube" only where one is not.
      const isHyphened = /^[-‐‑]$/.test(text.slice(token.end, next.start))
      const isBegun = () => open && at === tokens.length - 2 && begunWith(known, next.word).size > 0
      const isLost = () => known.uses(next.word) === 0 && !isBegun()
      const isOne = token.stop ? isLost() : isHyphened || isUnknown(token) || isUnknown(next)
      if (isOne || (looksBeside && !token.stop)) joined = joinedInOne(known, typed, text.slice(next.start, next.end))
      if (isOne && joined.size > 0) {
        const terms = [...joined.keys()].map(termOf)
        found.push({ wanted: [asWord(folding, text.slice(token.start, next.end), { weights: joined, terms })] })
        at++
        before = noWeights
        continue
      }
    }
    const besides = new Map([...before, ...joined])
    before = joined
    if (token.stop) continue
    const one = findWord(known, token, {
      text: typed,
      open: open && at === tokens.length - 1,
      sides: [tokens[at - 1]?.word, next?.word],
    })
    // "Key ring" may be written "KeyRing": what is, has both.
    found.push(besides.size > 0 ? { ...one, wanted: one.wanted.map(half => alsoIn(half, besides)) } : one)
  }
  return found
}

const hasMeaning = (text: string): boolean => tokenise(text).some(({ stop }) => !stop)

const findPhrase = (text: string): readonly Found[] =>
  hasMeaning(text)
    ? [
        {
          wanted: [
            { text, options: [{ kind: 'phrase', text, weights: noWeights }], terms: new Set(), scaffold: false },
          ],
        },
      ]
    : []

/** Reads what was typed against what there is to find. A last word with nothing after it may be unfinished. */
export const readQuestion = (known: Vocabulary, query: Query, text: string): Question => {
  const read = (without: boolean): readonly Found[] =>
    query
      .filter(part => part.without === without)
      .flatMap((part): readonly Found[] => {
        const open = part === query.at(-1) && !without && isOpen(text)
        if (part.kind === 'phrase') return findPhrase(part.text)
        if (part.kind === 'words') return findAll(known, part.text, open)
        if (part.kind === 'field') return []
        const options = part.options.flatMap(option =>
          option.kind === 'phrase' ? findPhrase(option.text) : findAll(known, option.text, open),
        )
        const corrections = options.map(found => ({ ...found, wanted: [] }))
        return options.length > 0 ? [{ wanted: [anyOf(options.flatMap(({ wanted }) => wanted))] }, ...corrections] : []
      })
  const asked = read(false).slice(0, mostWords)
  const wanted = asked.flatMap(found => found.wanted).slice(0, mostWords)
  return {
    query,
    ...withAsking(wanted),
    // A guess may help to find something; it must never hide anything.
    without: read(true).flatMap(({ wanted: hidden, correction }) => (correction ? [] : hidden)),
    corrected: asked.flatMap(({ correction }) => correction ?? []),
    tooCommon: wanted.length === 0 && query.some(part => !part.without && part.kind !== 'field'),
  }
}

const anyOf = (wanted: readonly Wanted[]): Wanted => ({
  text: wanted.map(({ text }) => text).join(' or '),
  options: wanted.flatMap(({ options }) => options),
  terms: new Set(wanted.flatMap(({ terms }) => [...terms])),
  scaffold: false,
})

/** The wanted words, with words of asking beside others told apart: of nothing but such words, they are asked for themselves. */
const withAsking = (wanted: readonly Wanted[]): Pick<Question, 'wanted' | 'asksOnly'> => {
  const asksOnly = wanted.every(({ scaffold }) => scaffold)
  return { asksOnly, wanted: asksOnly ? wanted.map(one => ({ ...one, scaffold: false })) : wanted }
}
