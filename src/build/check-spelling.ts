// Spelling, in British English: the dictionary of cspell (MIT) and the project's own list, content/spelling.txt.
// It needs no network. A build never loads it: spelling alone would double its start.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { getDictionary, mergeSettings } from 'cspell-lib'
import type { WrittenText } from './check-texts.ts'
import { oneOf, shown } from './faults.ts'
import type { Fault } from './faults.ts'
import { lineEndsIn } from './line-ends.ts'

/** What is right besides the dictionary. */
export interface KnownWords {
  /** The lines of spelling.txt. */
  readonly list: string
  readonly names: readonly string[]
}

/** A word as a dictionary has it: letters, and apostrophes within. A hyphen parts two words; what holds a digit is none. */
const wordPattern = /(?<![\p{L}\p{N}\p{M}])\p{L}[\p{L}\p{M}]*(?:['’][\p{L}\p{M}]+)*(?![\p{L}\p{N}\p{M}])/gu

const address = /\b(?:https?:\/\/|mailto:|www\.)\S+|\S+@\S+|#\p{L}[\p{L}\p{N}]*/gu

/** The words of the list: one a line, with what follows a `#` left out. */
export const listedWords = (list: string): readonly string[] =>
  list
    .split(/\r?\n/)
    .map(line => line.replace(/#.*/, '').trim())
    .filter(line => line !== '')

interface Speller {
  readonly knows: (word: string) => boolean
  readonly nearest: (word: string) => readonly string[]
}

const openSpeller = async (words: readonly string[]): Promise<Speller> => {
  const home = dirname(fileURLToPath(import.meta.resolve('@cspell/dict-en-gb-mit')))
  const dictionaryDefinitions = [{ name: 'en-gb', path: join(home, 'en_GB.trie.gz') }]
  const settings = mergeSettings({ dictionaryDefinitions, dictionaries: ['en-gb'], words: [...words] })
  const dictionary = await getDictionary(settings)
  return {
    knows: word => dictionary.has(word),
    nearest: word => dictionary.suggest(word, { numSuggestions: 4 }).map(suggestion => suggestion.word),
  }
}

/** Initials are the business of the word list, and other scripts have no place in an English dictionary. */
const isSpelled = (word: string): boolean =>
  word.length > 1 && /^[\p{Script=Latin}\p{M}'’]+$/u.test(word) && !/^\p{Lu}{2,}(?:['’]?s)?$/u.test(word)

/** As the dictionary writes it: straight apostrophes, and no ’s of an owner. */
const bare = (word: string): string => word.normalize('NFC').replaceAll('’', "'")
const withoutOwner = (word: string): string => word.replace(/'s?$/, '')

/** Each word that is in no dictionary, once a file, where it first stands. */
export const spellingFaults = async (texts: readonly WrittenText[], known: KnownWords): Promise<readonly Fault[]> => {
  const own = [...listedWords(known.list), ...known.names].flatMap(text => text.match(wordPattern) ?? []).map(bare)
  const speller = await openSpeller([...new Set([...own, ...own.map(withoutOwner)])])
  const knows = new Map<string, boolean>()
  const isKnown = (word: string): boolean => {
    const before = knows.get(word)
    if (before !== undefined) return before
    // A short form stands in the dictionary with its dot: `etc.`
    const now = [word, withoutOwner(word), `${word}.`].some(speller.knows)
    knows.set(word, now)
    return now
  }
  const told = new Set<string>()
  return texts.flatMap(({ file, line, text }) =>
    Array.from(text.replace(address, blank).matchAll(wordPattern)).flatMap(({ 0: found, index }) => {
      const word = bare(found)
      if (!isSpelled(word) || isKnown(word) || told.has(`${file} ${word}`)) return []
      told.add(`${file} ${word}`)
      return [faultOf(found, { file, line: line + lineEndsIn(text.slice(0, index)) }, speller)]
    }),
  )
}

const blank = (text: string): string => ' '.repeat(text.length)

const faultOf = (word: string, place: Pick<Fault, 'file' | 'line'>, { nearest }: Speller): Fault => {
  const near = nearest(bare(word)).filter(other => /^\p{Ll}[^\s]*$/u.test(other))
  const mend = 'correct it, or add it to spelling.txt where it is right'
  const expected = near.length === 0 ? 'a word of British English' : oneOf(near)
  return { ...place, found: `the word ${shown(word)}`, expected, mend }
}
