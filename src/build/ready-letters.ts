// Chooses which beginnings of words have their answers ready, and in which part each stands: enough of them that most words are
// answered while they are typed, and few enough for a build.
import { readyBefore } from '../search/archive/ready.ts'
import { longestReady } from '../search/archive/ready-answers.ts'
import type { SearchData } from '../search/documents.ts'
import { tokenise } from '../search/fold.ts'
import type { KnownWord } from '../search/vocabulary.ts'

/** Letters this few always have a part. */
const alwaysReady = 2
/** One letter more has a part where words that begin so are used this often, and so many times for each post. */
const oftenUsed = { least: 80, each: 0.1 }
/** A part also has the answers to what goes on by more than one letter, where that is used this often. */
const usedEnough = { least: 50, each: 0.06 }
/** But where those are more than this, one letter more has a part of its own for as few as these. */
const mostTogether = 24
const fewest = 4

/** How often words are used that begin with some letters, for all letters that begin words. */
const usesOfLetters = (words: readonly KnownWord[]): ReadonlyMap<string, number> => {
  const all = new Map<string, number>()
  for (const { word, uses } of words)
    for (let length = 1; length <= word.length; length++) {
      const letters = word.slice(0, length)
      all.set(letters, (all.get(letters) ?? 0) + uses)
    }
  return all
}

/** All that words begin with by which themes are known: what an archive is about is asked for, however seldom it is said. */
const lettersOf = (themes: SearchData['themes']): ReadonlySet<string> => {
  const words = themes.flatMap(({ signals }) => signals.flatMap(text => tokenise(text)))
  const meant = words.filter(({ stop }) => !stop).map(({ word }) => word)
  return new Set(meant.flatMap(word => Array.from(word, (_, at) => word.slice(0, at + 1))))
}

/** For all letters that have a part: what may go on from there that is answered. */
export const goingOn = (
  words: readonly KnownWord[],
  { posts, themes }: SearchData,
): ReadonlyMap<string, readonly string[]> => {
  const all = usesOfLetters(words.filter(({ word }) => /^[a-z]+$/.test(word)))
  const uses = (letters: string) => all.get(letters) ?? 0
  const signs = lettersOf(themes)
  const isOften = (letters: string, { least, each }: typeof oftenUsed) =>
    uses(letters) >= Math.max(least, each * posts.length) || signs.has(letters)
  // Of an archive's words there are half a million beginnings, and most of them are asked for by nobody.
  const mayHavePart = (letters: string) => letters.length <= longestReady + 1 || isOften(letters, usedEnough)
  const inOrder = [...all.keys()].filter(mayHavePart).toSorted()
  const likely = inOrder.filter(letters => letters.length > longestReady && isOften(letters, usedEnough))
  const beginning = new Map<string, number>()
  for (const letters of likely)
    for (let length = 1; length <= longestReady; length++) {
      const before = letters.slice(0, length)
      beginning.set(before, (beginning.get(before) ?? 0) + 1)
    }
  const isStart = (letters: string): boolean =>
    letters.length <= alwaysReady ||
    (letters.length < longestReady && isOften(letters, oftenUsed)) ||
    (letters.length === longestReady &&
      (beginning.get(letters.slice(0, -1)) ?? 0) > mostTogether &&
      (beginning.get(letters) ?? 0) >= fewest)
  const starts = new Map(inOrder.filter(isStart).map((letters): [string, string[]] => [letters, []]))
  for (const letters of inOrder) {
    const before = readyBefore(starts, letters)
    const isNext = before?.length === letters.length - 1
    const isLikely = (before?.length ?? 0) > alwaysReady && isOften(letters, usedEnough)
    if (before !== undefined && (isNext || isLikely)) starts.get(before)?.push(letters.slice(before.length))
  }
  return starts
}
